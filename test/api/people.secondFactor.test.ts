import { describe, expect, test } from 'vitest'
import {
  acceptInvitation,
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  getMe,
  listOwnSessions,
  makeRecoveryCodes,
  signIn,
} from '#shared/people/account.api.ts'
import { listPeople, listPeopleLog } from '#shared/people/people.api.ts'
import { codeAt, firstAdministrator, goodPassword, invite, settle, signedIn } from '#test/people/cast.ts'
import { openPeopleWorld, type PeopleWorld } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'

async function governedWorld() {
  const world = await openPeopleWorld()
  return { world, ane: await firstAdministrator(world) }
}

async function unenrolled(world: PeopleWorld, by: Parameters<typeof invite>[0]) {
  const { token, email } = await invite(by, { role: 'operator' })
  const visitor = visitorOf(world)

  await visitor.ask(acceptInvitation, { body: { token, password: goodPassword } })
  return { visitor, email }
}

describe('a writer without a second factor', () => {
  test('may see who they are, enrol and leave, and nothing else', async () => {
    const { world, ane } = await governedWorld()
    const { visitor } = await unenrolled(world, ane.visitor)
    expect((await visitor.ask(getMe)).reply.me).toMatchObject({ secondFactor: false, enrolNeeded: true })
    expect((await visitor.ask(listOwnSessions)).status).toBe(403)
    const body = { current: goodPassword, password: 'otte andre svaner flyver' }
    expect((await visitor.ask(changePassword, { body })).status).toBe(403)
    expect((await visitor.ask(beginSecondFactor)).status).toBe(200)
  })

  test('is asked to enrol at each sign-in, until they have', async () => {
    const { world, ane } = await governedWorld()
    const { email } = await unenrolled(world, ane.visitor)
    const { reply } = await visitorOf(world).ask(signIn, { body: { email, password: goodPassword } })
    expect(reply).toEqual({ outcome: 'enrol_needed' })
  })
})

describe('enrolling', () => {
  test('gives a secret for the authenticator, ten codes once, and a session under a new token', async () => {
    const { world, ane } = await governedWorld()
    const { visitor, email } = await unenrolled(world, ane.visitor)
    const before = visitor.copy()
    const { reply } = await visitor.ask(beginSecondFactor)
    expect(reply.uri).toContain(`secret=${reply.secret}`)
    expect(decodeURIComponent(reply.uri)).toContain(email)
    const code = codeAt(reply.secret, world.clock.now)
    const confirmed = await visitor.ask(confirmSecondFactor, { body: { code } })
    expect(confirmed.reply.recoveryCodes).toHaveLength(10)
    expect((await before.ask(getMe)).reply.me).toBeNull()
    expect((await visitor.ask(getMe)).reply.me).toMatchObject({ secondFactor: true, enrolNeeded: false })
    const again = await visitor.ask(confirmSecondFactor, { body: { code } })
    expect([again.status, again.key]).toEqual([409, 'people.notBegun'])
  })

  test('keeps neither the secret nor the codes in clear', async () => {
    const { world, ane } = await governedWorld()
    const { credentials } = world.store.read.tables
    const rows = JSON.stringify(await world.store.read.select().from(credentials))
    expect(rows).not.toContain(ane.secret)
    for (const code of ane.recoveryCodes) expect(rows).not.toContain(code.replaceAll('-', ''))
    for (const code of ane.recoveryCodes) expect(rows).not.toContain(code)
  })

  test('with a wrong code changes nothing', async () => {
    const { world, ane } = await governedWorld()
    const { visitor } = await unenrolled(world, ane.visitor)
    const { secret } = (await visitor.ask(beginSecondFactor)).reply
    const { status, key } = await visitor.ask(confirmSecondFactor, { body: { code: '000000' } })
    expect([status, key]).toEqual([400, 'people.wrongCode'])
    const code = codeAt(secret, world.clock.now)
    expect((await visitor.ask(confirmSecondFactor, { body: { code } })).status).toBe(200)
  })

  test('begun twice takes codes from the newer secret only', async () => {
    const { world, ane } = await governedWorld()
    const { visitor } = await unenrolled(world, ane.visitor)
    const [one, two] = [await visitor.ask(beginSecondFactor), await visitor.ask(beginSecondFactor)]
    const confirm = (secret: string) =>
      visitor.ask(confirmSecondFactor, { body: { code: codeAt(secret, world.clock.now) } })
    expect((await confirm(one.reply.secret)).status).toBe(400)
    expect((await confirm(two.reply.secret)).status).toBe(200)
  })

  test('confirmed by two requests at once gives recovery codes to one of them', async () => {
    const { world, ane } = await governedWorld()
    const { visitor } = await unenrolled(world, ane.visitor)
    const { secret } = (await visitor.ask(beginSecondFactor)).reply
    const body = { code: codeAt(secret, world.clock.now) }
    const copies = [visitor.copy(), visitor.copy()]
    const answers = await Promise.all(copies.map((one) => one.ask(confirmSecondFactor, { body })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('is open to readers too, and then asked of them', async () => {
    const { world, ane } = await governedWorld()
    const reader = await settle(world, ane.visitor)
    const { secret } = (await reader.visitor.ask(beginSecondFactor)).reply
    const code = codeAt(secret, world.clock.now)
    await reader.visitor.ask(confirmSecondFactor, { body: { code } })
    const { email, password } = reader
    const { reply } = await visitorOf(world).ask(signIn, { body: { email, password } })
    expect(reply).toEqual({ outcome: 'code_needed' })
  })

  test('anew needs the password, and the old authenticator counts until the new one is confirmed', async () => {
    const { world, ane } = await governedWorld()
    const refused = await ane.visitor.ask(beginSecondFactor)
    expect([refused.status, refused.key]).toEqual([400, 'people.wrongPassword'])
    world.clock.now += 1_000
    const begun = await ane.visitor.ask(beginSecondFactor, { body: { password: ane.password } })
    await signedIn(world, ane)
    const code = codeAt(begun.reply.secret, world.clock.now)
    expect((await ane.visitor.ask(confirmSecondFactor, { body: { code } })).status).toBe(200)
    world.clock.now += 60_000
    const old = { email: ane.email, password: ane.password, code: codeAt(ane.secret, world.clock.now) }
    expect((await visitorOf(world).ask(signIn, { body: old })).status).toBe(401)
    world.clock.now += 1_000
    await signedIn(world, { ...ane, secret: begun.reply.secret })
  })
})

describe('a code', () => {
  const tryCode = async (
    world: PeopleWorld,
    { email, password }: { email: string; password: string },
    code: string,
  ) => {
    const answer = await visitorOf(world).ask(signIn, { body: { email, password, code } })
    if (answer.status === 401) world.clock.now += 1_000
    return answer.status
  }

  test('is good once: whoever looked over the shoulder comes too late', async () => {
    const { world, ane } = await governedWorld()
    const code = codeAt(ane.secret, world.clock.now)
    expect([await tryCode(world, ane, code), await tryCode(world, ane, code)]).toEqual([200, 401])
  })

  test('is good once, also for ten at once', async () => {
    const { world, ane } = await governedWorld()
    const code = codeAt(ane.secret, world.clock.now)
    const { email, password } = ane
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => visitorOf(world).ask(signIn, { body: { email, password, code } })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('that was used to enrol does not sign in', async () => {
    const { world, ane } = await governedWorld()
    const code = codeAt(ane.secret, world.clock.now - 60_000)
    world.clock.now -= 60_000
    expect(await tryCode(world, ane, code)).toBe(401)
  })

  test('older than the last one used is not taken, though its time is not over', async () => {
    const { world, ane } = await governedWorld()
    const [older, newer] = [codeAt(ane.secret, world.clock.now - 30_000), codeAt(ane.secret, world.clock.now)]
    expect([await tryCode(world, ane, newer), await tryCode(world, ane, older)]).toEqual([200, 401])
  })

  test('can be typed with a space, and a minute late it is wrong', async () => {
    const { world, ane } = await governedWorld()
    const code = codeAt(ane.secret, world.clock.now)
    expect(await tryCode(world, ane, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe(200)
    world.clock.now += 60_000
    expect(await tryCode(world, ane, codeAt(ane.secret, world.clock.now - 60_000))).toBe(401)
  })
})

describe('a recovery code', () => {
  test('stands in for the authenticator once, however it is copied', async () => {
    const { world, ane } = await governedWorld()
    const [first = '', second = ''] = ane.recoveryCodes
    const use = async (recoveryCode: string) => {
      const { email, password } = ane
      const visitor = visitorOf(world)
      const { status } = await visitor.ask(signIn, { body: { email, password, recoveryCode } })
      world.clock.now += 2_000
      return [status, status === 200 ? (await visitor.ask(listPeople)).status : undefined]
    }
    expect(await use(first)).toEqual([200, 200])
    expect(await use(first)).toEqual([401, undefined])
    expect(await use(second.toLowerCase().replaceAll('-', ' '))).toEqual([200, 200])
  })

  test('is void once new ones are made, by whoever gives the password; the log says so', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const make = (password: string) => bo.visitor.ask(makeRecoveryCodes, { body: { password } })
    const refused = await make('not the right one')
    expect([refused.status, refused.key]).toEqual([400, 'people.wrongPassword'])
    world.clock.now += 2_000
    const { recoveryCodes } = (await make(bo.password)).reply
    expect(recoveryCodes).toHaveLength(10)
    const use = async (recoveryCode = '') => {
      const { email, password } = bo
      world.clock.now += 60_000
      return (await visitorOf(world).ask(signIn, { body: { email, password, recoveryCode } })).status
    }
    expect([await use(bo.recoveryCodes[0]), await use(recoveryCodes[0])]).toEqual([401, 200])
    expect(await use(recoveryCodes[0])).toBe(401)
    const [newest] = (await ane.visitor.ask(listPeopleLog)).reply.entries
    expect(newest).toMatchObject({ act: 'recovery_codes_made', by: { id: bo.id }, whom: { id: bo.id } })
  })

  test('is not to be had without a second factor', async () => {
    const { world, ane } = await governedWorld()
    const reader = await settle(world, ane.visitor)
    const answer = await reader.visitor.ask(makeRecoveryCodes, { body: { password: reader.password } })
    expect([answer.status, answer.key]).toEqual([409, 'people.notBegun'])
  })

  test('of another person is wrong', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const { email, password } = ane
    const body = { email, password, recoveryCode: bo.recoveryCodes[0]! }
    expect((await visitorOf(world).ask(signIn, { body })).status).toBe(401)
  })
})
