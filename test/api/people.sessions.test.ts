import { describe, expect, test, vi } from 'vitest'
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  getMe,
  listOwnSessions,
  signIn,
} from '#shared/people/account.api.ts'
import {
  changeRole,
  disablePerson,
  enablePerson,
  endSessionsOf,
  erasePerson,
} from '#shared/people/people.api.ts'
import { sessionAbsolute, sessionIdle } from '#shared/people/session.ts'
import { firstAdministrator, goodPassword, settle, signedIn } from '#test/people/cast.ts'
import { openPeopleWorld } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { engine } from '#test/support/store.ts'

async function peopledWorld() {
  const world = await openPeopleWorld()
  const ane = await firstAdministrator(world)
  const reader = await settle(world, ane.visitor)
  return { world, ane, reader }
}

const isSignedIn = async (visitor: Visitor) => (await visitor.ask(getMe)).reply.me !== null

describe('the cookie of a session', () => {
  test('is for this host alone, over https alone, and no script sees it', async () => {
    const { world, reader } = await peopledWorld()
    const { email, password } = reader
    const { headers } = await visitorOf(world).ask(signIn, { body: { email, password } })
    expect(headers['set-cookie']).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(headers['cache-control']).toBe('no-store')
  })

  test('is kept as a digest only', async () => {
    const { world, reader } = await peopledWorld()
    const token = reader.visitor.cookie.split('=')[1]!
    const { sessions, invitations, credentials } = world.store.read.tables
    for (const table of [sessions, invitations, credentials]) {
      expect(JSON.stringify(await world.store.read.select().from(table))).not.toContain(token)
    }
  })

  test.each([
    ['of another length', '__Host-session=abc'],
    ['with a token that nobody has', `__Host-session=${'x'.repeat(43)}`],
    ['that is empty', '__Host-session='],
    ['under another name', `session=${'x'.repeat(43)}`],
    ['that is broken', ';;=;__Host-session'],
  ])('%s is nobody’s', async (_, cookie) => {
    const world = await openPeopleWorld()
    expect(await isSignedIn(visitorOf(world, { cookie }))).toBe(false)
  })
})

describe('a session ends', () => {
  test('an hour after the last request, not before', async () => {
    const { world, reader } = await peopledWorld()
    world.clock.now += sessionIdle - 1_000
    expect(await isSignedIn(reader.visitor)).toBe(true)
    world.clock.now += sessionIdle - 1_000
    expect(await isSignedIn(reader.visitor)).toBe(true)
    world.clock.now += sessionIdle
    expect(await isSignedIn(reader.visitor)).toBe(false)
  })

  test('twelve hours after it began, however busy', async () => {
    const { world, reader } = await peopledWorld()
    const began = world.clock.now
    for (let half = 1; half < 24; half += 1) {
      world.clock.now = began + half * (sessionAbsolute / 24)
      expect(await isSignedIn(reader.visitor)).toBe(true)
    }
    world.clock.now = began + sessionAbsolute
    expect(await isSignedIn(reader.visitor)).toBe(false)
  })

  test.each([
    ['the person is disabled', disablePerson],
    ['an administrator ends it', endSessionsOf],
    ['the person is erased', erasePerson],
  ] as const)('with the next request when %s', async (_, door) => {
    const { ane, reader } = await peopledWorld()
    expect(await isSignedIn(reader.visitor)).toBe(true)
    expect((await ane.visitor.ask(door, { params: { person: reader.id } })).status).toBe(200)
    expect(await isSignedIn(reader.visitor)).toBe(false)
  })

  test('with the next request when the role or the unit changes', async () => {
    const { world, ane, reader } = await peopledWorld()
    const operator = await settle(world, ane.visitor, { role: 'operator' })
    expect(await isSignedIn(operator.visitor)).toBe(true)
    const changes = [
      { params: { person: reader.id }, body: { role: 'auditor' as const, unit: null } },
      { params: { person: operator.id }, body: { role: 'operator' as const, unit: 'administration' } },
    ]
    for (const change of changes) expect((await ane.visitor.ask(changeRole, change)).status).toBe(200)
    expect(await isSignedIn(reader.visitor)).toBe(false)
    expect(await isSignedIn(operator.visitor)).toBe(false)
  })

  test.runIf(engine === 'postgres')(
    'on every other server too, as soon as it hears of the change',
    async () => {
      const { world, ane, reader } = await peopledWorld()
      const other = await world.beside()
      const there = visitorOf(other, { cookie: reader.visitor.cookie })
      expect(await isSignedIn(there)).toBe(true)
      await ane.visitor.ask(disablePerson, { params: { person: reader.id } })
      // The clock stands still, so it is not the end of the five seconds that is seen here.
      await vi.waitFor(async () => expect(await isSignedIn(there)).toBe(false), { timeout: 20_000 })
    },
  )

  test('for good: enabling the person again does not bring it back', async () => {
    const { ane, reader } = await peopledWorld()
    const params = { person: reader.id }
    await ane.visitor.ask(disablePerson, { params })
    await ane.visitor.ask(enablePerson, { params })
    expect(await isSignedIn(reader.visitor)).toBe(false)
  })

  test('that changes nothing of it: a role that stays the same', async () => {
    const { ane, reader } = await peopledWorld()
    await ane.visitor.ask(changeRole, { params: { person: reader.id }, body: { role: 'reader', unit: null } })
    expect(await isSignedIn(reader.visitor)).toBe(true)
  })
})

describe('one’s own sessions', () => {
  test('are listed, this one marked, and those that are over left out', async () => {
    const { world, reader } = await peopledWorld()
    await signedIn(world, reader)
    world.clock.now += sessionIdle - 1
    expect(await isSignedIn(reader.visitor)).toBe(true)
    world.clock.now += 1
    const other = await signedIn(world, reader)
    const { sessions } = (await other.ask(listOwnSessions)).reply
    expect(sessions.map(({ current, device }) => [current, device])).toEqual([
      [true, 'Firefox, Linux'],
      [false, 'Firefox, Linux'],
    ])
  })

  test('end one by one, or all others at once', async () => {
    const { world, reader } = await peopledWorld()
    const [one, two] = [await signedIn(world, reader), await signedIn(world, reader)]
    const { sessions } = (await one.ask(listOwnSessions)).reply
    expect(sessions).toHaveLength(3)
    const own = sessions.find(({ current }) => current)!
    await two.ask(endOwnSession, { params: { session: own.id } })
    expect(await isSignedIn(one)).toBe(false)
    await two.ask(endOtherSessions)
    expect([await isSignedIn(reader.visitor), await isSignedIn(two)]).toEqual([false, true])
  })

  test('are one’s own: another’s is not there', async () => {
    const { ane, reader } = await peopledWorld()
    const { sessions } = (await ane.visitor.ask(listOwnSessions)).reply
    const { status, key } = await reader.visitor.ask(endOwnSession, { params: { session: sessions[0]!.id } })
    expect([status, key]).toEqual([404, 'people.noSession'])
    expect(await isSignedIn(ane.visitor)).toBe(true)
  })
})

describe('changing the password', () => {
  const better = 'otte andre svaner flyver'

  test('ends the other sessions, keeps this one, and from then on the new one counts', async () => {
    const { world, reader } = await peopledWorld()
    const other = await signedIn(world, reader)
    const body = { current: reader.password, password: better }
    expect((await reader.visitor.ask(changePassword, { body })).reply).toEqual({ done: true })
    expect([await isSignedIn(reader.visitor), await isSignedIn(other)]).toEqual([true, false])
    const tried = (password: string) =>
      visitorOf(world).ask(signIn, { body: { email: reader.email, password } })
    expect((await tried(goodPassword)).status).toBe(401)
    world.clock.now += 1_000
    expect((await tried(better)).status).toBe(200)
  })

  test('needs the current one, with the delays of a sign-in', async () => {
    const { reader } = await peopledWorld()
    const body = { current: 'en helt anden sætning', password: better }
    const first = await reader.visitor.ask(changePassword, { body })
    expect([first.status, first.key]).toEqual([400, 'people.wrongPassword'])
    expect((await reader.visitor.ask(changePassword, { body })).status).toBe(429)
  })

  test('refuses a bad one with the reason at its field, and keeps the old one', async () => {
    const { world, reader } = await peopledWorld()
    const { status, fields, key } = await reader.visitor.ask(changePassword, {
      body: { current: reader.password, password: 'for kort' },
    })
    expect([status, key, Object.keys(fields)]).toEqual([400, 'people.passwordRefused', ['password']])
    expect(await isSignedIn(await signedIn(world, reader))).toBe(true)
  })
})
