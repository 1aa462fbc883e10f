import { Secret, TOTP } from 'otpauth'
import {
  acceptInvitation,
  beginSecondFactor,
  confirmSecondFactor,
  getMe,
  listExamplePeople,
  makeFirstAdministrator,
  signIn,
  signInAsExample,
} from '#shared/people/account.api.ts'
import { invitePerson } from '#shared/people/people.api.ts'
import type { Role } from '#shared/people/person.ts'
import type { PeopleWorld } from './peopleWorld.ts'
import { type Visitor, visitorOf } from './visitor.ts'

export const goodPassword = 'syv svaner over isen'

/** Somebody who is signed in, with what they would have in their head and in their pocket. */
export type Somebody = {
  visitor: Visitor
  id: string
  email: string
  password: string
  secret: string
  recoveryCodes: string[]
}

/** The code that an authenticator shows at an instant. */
export function codeAt(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: now,
  })
}

/** Connects an authenticator. The clock moves on afterwards, because a code is good once. */
export async function enrol(
  world: PeopleWorld,
  visitor: Visitor,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await visitor.ask(beginSecondFactor)
  const { secret } = begun.reply
  const confirmed = await visitor.ask(confirmSecondFactor, {
    body: { code: codeAt(secret, world.clock.now) },
  })
  if (confirmed.status !== 200) throw new Error(`enrolling answered ${confirmed.status} ${confirmed.key}`)
  world.clock.now += 60_000
  return { secret, recoveryCodes: confirmed.reply.recoveryCodes }
}

export async function idOf(visitor: Visitor): Promise<string> {
  return (await visitor.ask(getMe)).reply.me?.id ?? ''
}

/** The units that somebody reports for, by their codes. */
export async function unitsOf(visitor: Visitor): Promise<string[]> {
  return ((await visitor.ask(getMe)).reply.me?.units ?? []).map(({ code }) => code)
}

/** Makes the first administrator of a world and connects an authenticator. */
export async function firstAdministrator(world: PeopleWorld): Promise<Somebody> {
  const visitor = visitorOf(world)
  const email = 'ane@region.example'
  const made = await visitor.ask(makeFirstAdministrator, {
    body: { token: world.firstToken ?? '', name: 'Ane Holm', email, password: goodPassword, language: 'da' },
  })
  if (made.status !== 200) throw new Error(`the first administrator: ${made.status} ${made.key}`)
  const factor = await enrol(world, visitor)
  return { visitor, id: await idOf(visitor), email, password: goodPassword, ...factor }
}

type Place = { role?: Role; unit?: string }

let people = 0

/** An invitation of somebody new, not used yet. */
export async function invite(
  by: Visitor,
  { role = 'reader', unit }: Place = {},
): Promise<{ person: string; email: string; token: string }> {
  people += 1
  const email = `bo${people}@region.example`
  const { reply, status, key } = await by.ask(invitePerson, {
    body: {
      name: 'Bo Toft',
      email,
      role,
      unit: unit ?? (role === 'operator' ? 'clean' : null),
      language: 'en',
    },
  })
  if (status !== 200) throw new Error(`inviting answered ${status} ${key}`)
  return { person: reply.person, email, token: new URL(reply.link).hash.slice(1) }
}

/** Somebody who was invited, has set a password and, where the role writes, connected an authenticator. */
export async function settle(world: PeopleWorld, by: Visitor, place: Place = {}): Promise<Somebody> {
  const { person, email, token } = await invite(by, place)
  const visitor = visitorOf(world)
  const accepted = await visitor.ask(acceptInvitation, { body: { token, password: goodPassword } })
  const isWriter = accepted.reply.outcome === 'enrol_needed'
  const factor = isWriter ? await enrol(world, visitor) : { secret: '', recoveryCodes: [] }
  return { visitor, id: person, email, password: goodPassword, ...factor }
}

/** Another browser of somebody's, signed in. */
export async function signedIn(
  world: PeopleWorld,
  { email, password, secret }: Pick<Somebody, 'email' | 'password' | 'secret'>,
): Promise<Visitor> {
  const visitor = visitorOf(world)
  const code = secret === '' ? {} : { code: codeAt(secret, world.clock.now) }
  const { status, key } = await visitor.ask(signIn, { body: { email, password, ...code } })
  if (status !== 200) throw new Error(`signing in answered ${status} ${key}`)
  if (secret !== '') world.clock.now += 60_000
  return visitor
}

/** All people of the example in a role, each signed in. */
export async function exampleVisitors(world: PeopleWorld, role: Role): Promise<Visitor[]> {
  const { people: cast } = (await visitorOf(world).ask(listExamplePeople)).reply
  return await Promise.all(
    cast
      .filter((person) => person.role === role)
      .map(async ({ person }) => {
        const visitor = visitorOf(world)
        await visitor.ask(signInAsExample, { body: { person } })
        return visitor
      }),
  )
}

/** Somebody of the example, by role, and by unit or name where the role is not enough. */
export async function exampleVisitor(
  world: PeopleWorld,
  role: Role,
  unit?: string,
  name?: string,
): Promise<Visitor> {
  const visitor = visitorOf(world)
  const { people: cast } = (await visitor.ask(listExamplePeople)).reply
  const one = cast.find(
    (person) =>
      person.role === role &&
      (unit === undefined || person.unit === unit) &&
      (name === undefined || person.name === name),
  )
  await visitor.ask(signInAsExample, { body: { person: one?.person ?? '' } })
  return visitor
}
