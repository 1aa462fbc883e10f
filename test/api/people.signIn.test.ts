import { describe, expect, test } from 'vitest'
import { getMe, signIn, signOut } from '#shared/people/account.api.ts'
import { disablePerson, listPeople } from '#shared/people/people.api.ts'
import { codeAt, firstAdministrator, goodPassword, invite, settle } from '#test/people/cast.ts'
import { openPeopleWorld } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'

/** Attempts from another address each, so that only the account's own delay counts. */
let addresses = 0
const elsewhere = () => ({ address: `192.0.2.${++addresses}` })

async function peopledWorld() {
  const world = await openPeopleWorld()
  const ane = await firstAdministrator(world)
  const reader = await settle(world, ane.visitor)
  return { world, ane, reader }
}

describe('signing in', () => {
  test('takes e-mail and password, in any case of the e-mail, and tells who one is', async () => {
    const { world, reader } = await peopledWorld()
    const visitor = visitorOf(world)
    const { reply } = await visitor.ask(signIn, {
      body: { email: ` ${reader.email.toUpperCase()} `, password: reader.password },
    })
    expect(reply).toEqual({ outcome: 'signed_in' })
    expect((await visitor.ask(getMe)).reply.me).toMatchObject({
      id: reader.id,
      role: 'reader',
      enrolNeeded: false,
      hasPassword: true,
    })
  })

  test('takes the same password however the keyboard composed its letters', async () => {
    const { world, reader } = await peopledWorld()
    const password = reader.password.normalize('NFD')
    expect((await visitorOf(world).ask(signIn, { body: { email: reader.email, password } })).status).toBe(200)
  })

  test('asks a writer for a code, and opens nothing before it', async () => {
    const { world, ane } = await peopledWorld()
    const visitor = visitorOf(world)
    const asked = await visitor.ask(signIn, { body: { email: ane.email, password: ane.password } })
    expect([asked.reply, visitor.cookie]).toEqual([{ outcome: 'code_needed' }, ''])
    const code = codeAt(ane.secret, world.clock.now)
    const { reply } = await visitor.ask(signIn, { body: { email: ane.email, password: ane.password, code } })
    expect(reply).toEqual({ outcome: 'signed_in' })
    expect((await visitor.ask(listPeople)).status).toBe(200)
  })

  test('gives a new token each time, and the one that the browser had is over', async () => {
    const { world, reader } = await peopledWorld()
    const visitor = reader.visitor
    const before = visitor.copy()
    await visitor.ask(signIn, { body: { email: reader.email, password: reader.password } })
    expect(visitor.cookie).not.toBe(before.cookie)
    expect((await before.ask(getMe)).reply.me).toBeNull()
    expect((await visitor.ask(getMe)).reply.me?.id).toBe(reader.id)
    expect(world.clock.now).toBeGreaterThan(0)
  })

  test('signing out ends the session at once, whoever else holds its cookie', async () => {
    const { reader } = await peopledWorld()
    const thief = reader.visitor.copy()
    expect((await thief.ask(getMe)).reply.me?.id).toBe(reader.id)
    const { headers } = await reader.visitor.ask(signOut)
    expect(String(headers['set-cookie'])).toContain('Max-Age=0')
    expect((await thief.ask(getMe)).reply.me).toBeNull()
    expect((await thief.ask(signOut)).status).toBe(401)
  })
})

describe('whatever is wrong, the answer is the same:', () => {
  test('unknown, not accepted, disabled, wrong password, wrong code, wrong recovery code', async () => {
    const { world, ane, reader } = await peopledWorld()
    const disabled = await settle(world, ane.visitor)
    await ane.visitor.ask(disablePerson, { params: { person: disabled.id } })
    const { email: invited } = await invite(ane.visitor)
    const bodies = [
      { email: 'nobody@region.example', password: goodPassword },
      { email: invited, password: goodPassword },
      { email: disabled.email, password: disabled.password },
      { email: reader.email, password: 'en helt anden sætning' },
      { email: reader.email, password: '' },
      { email: ane.email, password: ane.password, code: '000000' },
      { email: ane.email, password: 'en helt anden sætning', code: codeAt(ane.secret, world.clock.now) },
      { email: ane.email, password: ane.password, recoveryCode: 'AAAA-BBBB-CCCC-DDDD' },
    ]
    for (const body of bodies) {
      const visitor = visitorOf(world, elsewhere())
      const { status, reply, headers } = await visitor.ask(signIn, { body })
      expect(status).toBe(401)
      expect(reply).toEqual({
        ...{ type: 'urn:problem:unauthenticated', title: expect.any(String), status: 401 },
        ...{ key: 'people.wrongSignIn', fields: {}, sentences: {} },
      })
      expect([visitor.cookie, headers['set-cookie']]).toEqual(['', undefined])
      world.clock.now += 16 * 60_000
    }
  })
})

describe('delays after failures', () => {
  const wrong = (email: string) => ({ body: { email, password: 'en helt anden sætning' } })

  test('grow for an account, and are the same for one that does not exist', async () => {
    const { world, reader } = await peopledWorld()
    const waits = async (email: string) => {
      const seen: string[] = []
      for (let failure = 0; failure < 12; failure += 1) {
        await visitorOf(world, elsewhere()).ask(signIn, wrong(email))
        const { status, key, headers } = await visitorOf(world, elsewhere()).ask(signIn, wrong(email))
        expect([status, key]).toEqual([429, 'people.tooSoon'])
        seen.push(String(headers['retry-after']))
        world.clock.now += Number(headers['retry-after']) * 1000
      }
      return seen
    }
    const known = await waits(reader.email)
    expect(known).toEqual(['1', '2', '4', '8', '16', '32', '64', '128', '256', '512', '900', '900'])
    expect(await waits('nobody@region.example')).toEqual(known)
  })

  test('keep even the right password out until they are over, and end with it', async () => {
    const { world, reader } = await peopledWorld()
    const right = { body: { email: reader.email, password: reader.password } }
    for (let failure = 0; failure < 3; failure += 1) {
      await visitorOf(world, elsewhere()).ask(signIn, wrong(reader.email))
      world.clock.now += 4_000
    }
    await visitorOf(world, elsewhere()).ask(signIn, wrong(reader.email))
    expect((await visitorOf(world, elsewhere()).ask(signIn, right)).status).toBe(429)
    world.clock.now += 8_000
    expect((await visitorOf(world, elsewhere()).ask(signIn, right)).status).toBe(200)
    expect((await visitorOf(world, elsewhere()).ask(signIn, wrong(reader.email))).status).toBe(401)
    world.clock.now += 1_000
    expect((await visitorOf(world, elsewhere()).ask(signIn, right)).status).toBe(200)
  })

  test('grow for an address after twenty failures, whatever accounts were named', async () => {
    const { world, reader } = await peopledWorld()
    const address = '198.51.100.7'
    for (let failure = 0; failure < 21; failure += 1) {
      const { status } = await visitorOf(world, { address }).ask(
        signIn,
        wrong(`nobody${failure}@region.example`),
      )
      expect(status).toBe(401)
    }
    const right = { body: { email: reader.email, password: reader.password } }
    expect((await visitorOf(world, { address }).ask(signIn, right)).status).toBe(429)
    expect((await visitorOf(world, elsewhere()).ask(signIn, right)).status).toBe(200)
  })

  test('stay when the server starts again, and are forgotten after a day', async () => {
    const { world, reader } = await peopledWorld()
    for (let failure = 0; failure < 9; failure += 1) {
      await visitorOf(world, elsewhere()).ask(signIn, wrong(reader.email))
      world.clock.now += 257_000
    }
    await visitorOf(world, elsewhere()).ask(signIn, wrong(reader.email))
    const later = await world.again()
    const { headers } = await visitorOf(later, elsewhere()).ask(signIn, wrong(reader.email))
    expect(headers['retry-after']).toBe('512')
    world.clock.now += 25 * 3_600_000
    await visitorOf(later, elsewhere()).ask(signIn, wrong(reader.email))
    const after = await visitorOf(later, elsewhere()).ask(signIn, wrong(reader.email))
    expect(after.headers['retry-after']).toBe('1')
  })

  test('are not passed by asking many times at once', async () => {
    const { world, reader } = await peopledWorld()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitorOf(world, elsewhere()).ask(signIn, wrong(reader.email))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([401, ...Array(19).fill(429)])
  })

  test('count wrong codes too, and are not passed by the right password in between', async () => {
    const { world, ane } = await peopledWorld()
    const { email, password } = ane
    const guess = () =>
      visitorOf(world, elsewhere()).ask(signIn, { body: { email, password, code: '000000' } })
    const half = () => visitorOf(world, elsewhere()).ask(signIn, { body: { email, password } })
    const seen: string[] = []
    for (let failure = 0; failure < 5; failure += 1) {
      await guess()
      const { headers } = await half()
      seen.push(String(headers['retry-after']))
      world.clock.now += Number(headers['retry-after']) * 1000
      expect((await half()).reply).toEqual({ outcome: 'code_needed' })
    }
    expect(seen).toEqual(['1', '2', '4', '8', '16'])
  })

  test('leave no e-mail and no address in the database', async () => {
    const { world } = await peopledWorld()
    await visitorOf(world, { address: '198.51.100.9' }).ask(signIn, wrong('nobody@region.example'))
    const rows = await world.store.read.select().from(world.store.read.tables.attempts)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/nobody|region|198/)
  })
})
