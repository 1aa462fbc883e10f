import { describe, expect, test } from 'vitest'
import { acceptInvitation, getMe, makeFirstAdministrator, signIn } from '#shared/people/account.api.ts'
import {
  disablePerson,
  erasePerson,
  inviteAgain,
  invitePerson,
  listPeople,
} from '#shared/people/people.api.ts'
import { invitationLife } from '#shared/people/session.ts'
import { codeAt, firstAdministrator, goodPassword, invite, settle } from '#test/people/cast.ts'
import { openPeopleWorld } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'

async function governedWorld() {
  const world = await openPeopleWorld()
  return { world, ane: await firstAdministrator(world) }
}

const password = goodPassword

describe('the first administrator', () => {
  const details = { name: 'Ane Holm', email: 'ane@region.example', password, language: 'da' as const }

  test('is made with the token from the console, and must enrol before anything else', async () => {
    const world = await openPeopleWorld()
    const visitor = visitorOf(world)
    const { reply } = await visitor.ask(makeFirstAdministrator, {
      body: { token: world.firstToken!, ...details },
    })
    expect(reply).toEqual({ outcome: 'enrol_needed' })
    expect((await visitor.ask(getMe)).reply.me).toMatchObject({ role: 'administrator', enrolNeeded: true })
    expect((await visitor.ask(listPeople)).status).toBe(403)
  })

  test('is one: the token is gone after use, and no other is printed', async () => {
    const { world } = await governedWorld()
    const body = { token: world.firstToken!, ...details, email: 'eve@region.example' }
    const { status, key } = await visitorOf(world).ask(makeFirstAdministrator, { body })
    expect([status, key]).toEqual([404, 'people.firstGone'])
    expect((await world.again()).firstToken).toBeUndefined()
  })

  test('is one, also when the token is used many times at once, and with tokens of several servers', async () => {
    const world = await openPeopleWorld()
    const other = await world.again()
    expect(other.firstToken).not.toBe(world.firstToken)
    const answers = await Promise.all(
      [world.firstToken!, other.firstToken!, world.firstToken!, other.firstToken!].map((token, at) =>
        visitorOf(world).ask(makeFirstAdministrator, {
          body: { token, ...details, email: `ane${at}@region.example` },
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404])
  })

  test.each([
    ['a token that nobody printed', (token: string) => `${token.slice(1)}x`, 0],
    ['a token of yesterday', (token: string) => token, invitationLife],
    ['no token', () => '', 0],
  ])('is not made with %s', async (_, change, later) => {
    const world = await openPeopleWorld()
    world.clock.now += later
    const token = change(world.firstToken!)
    const { status, key } = await visitorOf(world).ask(makeFirstAdministrator, {
      body: { token, ...details },
    })
    expect([status, key]).toEqual([404, 'people.firstGone'])
  })

  test('with a bad password leaves the token as it was', async () => {
    const world = await openPeopleWorld()
    const token = world.firstToken!
    const bad = await visitorOf(world).ask(makeFirstAdministrator, {
      body: { token, ...details, password: 'ane' },
    })
    expect([bad.status, bad.key]).toEqual([400, 'people.passwordRefused'])
    const good = await visitorOf(world).ask(makeFirstAdministrator, { body: { token, ...details } })
    expect(good.status).toBe(200)
  })

  test('’s token opens no invitation, and an invitation makes no administrator', async () => {
    const { ane } = await governedWorld()
    const fresh = await openPeopleWorld()
    const accepted = await visitorOf(fresh).ask(acceptInvitation, {
      body: { token: fresh.firstToken!, password },
    })
    expect(accepted.key).toBe('people.invitationGone')
    const { token } = await invite(ane.visitor)
    const made = await visitorOf(fresh).ask(makeFirstAdministrator, { body: { token, ...details } })
    expect(made.key).toBe('people.firstGone')
  })
})

describe('an invitation', () => {
  test('is a link for a day to hand over, under the address that people know', async () => {
    const { world, ane } = await governedWorld()
    const { reply } = await ane.visitor.ask(invitePerson, {
      body: {
        name: ' Bo Toft ',
        email: 'BO@region.example',
        role: 'operator',
        unit: 'clean',
        language: 'zh',
      },
    })
    expect(reply).toEqual({
      person: expect.any(String),
      link: expect.stringMatching(/^https:\/\/results\.example\/invitation#[\w-]{43}$/),
      expiresAt: world.clock.now + invitationLife,
    })
    const { people } = (await ane.visitor.ask(listPeople)).reply
    expect(people.find(({ id }) => id === reply.person)).toMatchObject({
      ...{ name: 'Bo Toft', email: 'bo@region.example', role: 'operator', unit: 'clean', language: 'zh' },
      ...{ state: 'invited', invitedUntil: reply.expiresAt, secondFactor: false, sessions: 0 },
    })
  })

  test('sets the password and signs in; a writer must enrol first', async () => {
    const { world, ane } = await governedWorld()
    for (const [role, outcome] of [
      ['reader', 'signed_in'],
      ['operator', 'enrol_needed'],
    ] as const) {
      const { token } = await invite(ane.visitor, { role })
      const { reply } = await visitorOf(world).ask(acceptInvitation, { body: { token, password } })
      expect(reply).toEqual({ outcome })
    }
  })

  test('can be used once', async () => {
    const { world, ane } = await governedWorld()
    const { token } = await invite(ane.visitor)
    const statuses: number[] = []
    for (let time = 0; time < 2; time += 1) {
      statuses.push((await visitorOf(world).ask(acceptInvitation, { body: { token, password } })).status)
    }
    expect(statuses).toEqual([200, 404])
  })

  test('can be used once, also by ten at once', async () => {
    const { world, ane } = await governedWorld()
    const { token, email } = await invite(ane.visitor)
    const passwords = Array.from({ length: 10 }, (_, at) => `${at} svaner over isen`)
    const answers = await Promise.all(
      passwords.map((one) => visitorOf(world).ask(acceptInvitation, { body: { token, password: one } })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ key }) => key === 'people.invitationGone')).toHaveLength(9)
    const winner = passwords[answers.findIndex(({ status }) => status === 200)]!
    expect((await visitorOf(world).ask(signIn, { body: { email, password: winner } })).status).toBe(200)
  })

  test('expires after a day, not before', async () => {
    const { world, ane } = await governedWorld()
    const [early, late] = [await invite(ane.visitor), await invite(ane.visitor)]
    world.clock.now += invitationLife - 1
    const accept = (token: string) => visitorOf(world).ask(acceptInvitation, { body: { token, password } })
    expect((await accept(early.token)).status).toBe(200)
    world.clock.now += 1
    expect((await accept(late.token)).key).toBe('people.invitationGone')
  })

  test('is void once there is a newer one', async () => {
    const { world, ane } = await governedWorld()
    const { person, token } = await invite(ane.visitor)
    const again = await ane.visitor.ask(inviteAgain, { params: { person }, body: { secondFactor: 'keep' } })
    const accept = (one: string) => visitorOf(world).ask(acceptInvitation, { body: { token: one, password } })
    expect((await accept(token)).key).toBe('people.invitationGone')
    expect((await accept(new URL(again.reply.link).hash.slice(1))).status).toBe(200)
  })

  test.each([
    ['disabled', disablePerson],
    ['erased', erasePerson],
  ] as const)('of somebody who was %s meanwhile opens nothing', async (_, door) => {
    const { world, ane } = await governedWorld()
    const { person, token } = await invite(ane.visitor)
    await ane.visitor.ask(door, { params: { person } })
    const { status, key } = await visitorOf(world).ask(acceptInvitation, { body: { token, password } })
    expect([status, key]).toEqual([404, 'people.invitationGone'])
  })

  test.each([
    ['too short', 'for kort'],
    ['with the e-mail in it', 'jeg hedder toft og bor her'],
    ['among the most common', 'adgangskode123'],
  ])('refuses a password that is %s, and can be used afterwards', async (_, bad) => {
    const { world, ane } = await governedWorld()
    const { token } = await invite(ane.visitor)
    const refused = await visitorOf(world).ask(acceptInvitation, { body: { token, password: bad } })
    expect([refused.status, Object.keys(refused.fields)]).toEqual([400, ['password']])
    expect((await visitorOf(world).ask(acceptInvitation, { body: { token, password } })).status).toBe(200)
  })

  test('to an e-mail that is taken is refused, also by two at once', async () => {
    const { ane } = await governedWorld()
    const body = {
      name: 'Bo',
      email: 'same@region.example',
      role: 'reader' as const,
      unit: null,
      language: 'da' as const,
    }
    const answers = await Promise.all([1, 2, 3].map(() => ane.visitor.ask(invitePerson, { body })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const taken = await ane.visitor.ask(invitePerson, { body: { ...body, email: ane.email.toUpperCase() } })
    expect([taken.key, Object.keys(taken.fields)]).toEqual(['people.emailTaken', ['email']])
  })

  test.each([
    ['an operator without a unit', 'operator', null, 'people.unitNeeded'],
    ['a reader with one', 'reader', 'clean', 'people.unitNotForRole'],
    ['an auditor with one', 'auditor', 'clean', 'people.unitNotForRole'],
    ['a unit that is none', 'operator', 'nowhere', 'people.noUnit'],
  ] as const)('is not made for %s', async (_, role, unit, key) => {
    const { ane } = await governedWorld()
    const body = { name: 'Bo', email: 'bo@region.example', role, unit, language: 'da' as const }
    const refused = await ane.visitor.ask(invitePerson, { body })
    expect([refused.status, refused.key, Object.keys(refused.fields)]).toEqual([400, key, ['unit']])
  })
})

describe('inviting somebody again who has an account', () => {
  const renewed = 'ni nye svaner er kommet'

  test('sets a new password; the second factor stays, and the link alone opens nothing', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const again = await ane.visitor.ask(inviteAgain, {
      params: { person: bo.id },
      body: { secondFactor: 'keep' },
    })
    const token = new URL(again.reply.link).hash.slice(1)
    const visitor = visitorOf(world)
    const { reply } = await visitor.ask(acceptInvitation, { body: { token, password: renewed } })
    expect([reply, visitor.cookie]).toEqual([{ outcome: 'code_needed' }, ''])
    expect((await bo.visitor.ask(getMe)).reply.me).toBeNull()
    const code = codeAt(bo.secret, world.clock.now)
    const signed = await visitor.ask(signIn, { body: { email: bo.email, password: renewed, code } })
    expect(signed.reply).toEqual({ outcome: 'signed_in' })
  })

  test('can reset the second factor, which is then enrolled anew', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const again = await ane.visitor.ask(inviteAgain, {
      params: { person: bo.id },
      body: { secondFactor: 'reset' },
    })
    const token = new URL(again.reply.link).hash.slice(1)
    const { reply } = await visitorOf(world).ask(acceptInvitation, { body: { token, password: renewed } })
    expect(reply).toEqual({ outcome: 'enrol_needed' })
  })

  test('is refused for oneself, for the disabled and for nobody', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor)
    await ane.visitor.ask(disablePerson, { params: { person: bo.id } })
    const body = { secondFactor: 'keep' as const }
    const asked = await Promise.all(
      [ane.id, bo.id, 'nobody'].map((person) => ane.visitor.ask(inviteAgain, { params: { person }, body })),
    )
    expect(asked.map(({ key }) => key)).toEqual([
      'people.notYourself',
      'people.isDisabled',
      'people.noPerson',
    ])
  })
})
