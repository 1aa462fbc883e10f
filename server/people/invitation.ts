import type { Language } from '#shared/language.ts'
import type { SignInOutcome } from '#shared/people/account.api.ts'
import { invitationLife } from '#shared/people/session.ts'
import { Problem } from '#shared/problem.ts'
import { findAccount, localIssuer, storePassword } from './accounts.queries.ts'
import {
  claimInvitation,
  findInvitation,
  forgetFirstTokens,
  insertFirstToken,
} from './invitations.queries.ts'
import { openSession, outcomeOf, type Visitor } from './openSession.ts'
import { hashPassword } from './passwords.ts'
import { countAdministrators, findPerson, hasEmail, insertPerson, type Person } from './people.queries.ts'
import { logPeople } from './peopleLog.queries.ts'
import type { Room } from './room.ts'
import { newToken, tokenDigest } from './secret.ts'
import { endSessions } from './sessions.queries.ts'

/**
 * Sets the password that an invitation is for, once. Whoever has a second factor from before signs in with it
 * afterwards: the link alone, which an administrator has seen, opens no such account.
 */
export async function acceptInvitation(
  room: Room,
  visitor: Visitor,
  asked: { token: string; password: string },
): Promise<SignInOutcome> {
  const digest = tokenDigest(asked.token)
  const invited = await findInvited(room, digest)
  const passwordHash = await hashPassword(asked.password, invited)
  const accepted = await room.store.write(async (write) => {
    const invitation = await findInvitation(write, digest, room.now())
    const person = await findPerson(write, invited.id)
    const isOpen = invitation !== undefined && person?.disabledAt === null
    if (!isOpen || !(await claimInvitation(write, digest, room.now()))) throw invitationGone()
    const { resetsSecondFactor } = invitation
    await storePassword(write, person.id, passwordHash, { resetsSecondFactor })
    await endSessions(write, person.id)
    await logPeople(write, { at: room.now(), by: person.id, act: 'invitation_accepted', whom: person.id })
    const account = await findAccount(write, { person: person.id })
    if (account?.credentials.totpSecret !== null) return undefined
    const begun = { issuer: localIssuer, secondFactor: false }
    return { person, token: await openSession(write, room, visitor, person, begun) }
  })
  if (accepted === undefined) return { outcome: 'code_needed' }
  visitor.caller.keepSession(accepted.token)
  return { outcome: outcomeOf(accepted.person, false) }
}

async function findInvited({ store, now }: Room, digest: string): Promise<Person> {
  const invitation = await findInvitation(store.read, digest, now())
  const person = invitation?.person == null ? undefined : await findPerson(store.read, invitation.person)
  if (person === undefined) throw invitationGone()
  return person
}

function invitationGone(): Problem {
  return new Problem('missing', { key: 'people.invitationGone' })
}

/** A token for the first administrator, to be printed at the console; undefined where there is one already. */
export async function offerFirstAdministrator(room: Room): Promise<string | undefined> {
  const token = newToken(room.random)
  return await room.store.write(async (write) => {
    if ((await countAdministrators(write, room)) > 0) return undefined
    const expiresAt = room.now() + invitationLife
    await insertFirstToken(write, { digest: tokenDigest(token), expiresAt })
    return token
  })
}

export type FirstAdministrator = {
  token: string
  name: string
  email: string
  password: string
  language: Language
}

/** Makes the first administrator with the console's token, while there is none; all such tokens are gone then. */
export async function makeFirstAdministrator(
  room: Room,
  visitor: Visitor,
  { token, password, name, email, language }: FirstAdministrator,
): Promise<SignInOutcome> {
  const digest = tokenDigest(token)
  const offered = await findInvitation(room.store.read, digest, room.now())
  if (offered === undefined || offered.person !== null) throw firstGone()
  const passwordHash = await hashPassword(password, { name, email })
  const person: Person = {
    ...{ id: room.newId(), name, email, language, role: 'administrator', unit: null },
    ...{ createdAt: room.now(), disabledAt: null, erasedAt: null },
  }
  const session = await room.store.write(async (write) => {
    if (!(await claimInvitation(write, digest, room.now()))) throw firstGone()
    if ((await countAdministrators(write, room)) > 0) throw firstGone()
    if (await hasEmail(write, email)) throw new Problem('conflict', { key: 'people.emailTaken' })
    await insertPerson(write, person)
    await storePassword(write, person.id, passwordHash)
    await forgetFirstTokens(write)
    await logPeople(write, { at: room.now(), by: null, act: 'first_administrator', whom: person.id })
    return await openSession(write, room, visitor, person, { issuer: localIssuer, secondFactor: false })
  })
  visitor.caller.keepSession(session)
  return { outcome: outcomeOf(person, false) }
}

function firstGone(): Problem {
  return new Problem('missing', { key: 'people.firstGone' })
}
