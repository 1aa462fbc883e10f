import { describe, expect, test } from 'vitest'
import { signIn } from '#shared/people/account.api.ts'
import {
  addStandIn,
  changeRole,
  disablePerson,
  enablePerson,
  endSessionsOf,
  endStandIn,
  erasePerson,
  inviteAgain,
  listPeople,
  listPeopleLog,
} from '#shared/people/people.api.ts'
import { firstAdministrator, invite, settle, signedIn, unitsOf } from '#test/people/cast.ts'
import { openPeopleWorld } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'
import { text } from '#test/support/facts.ts'

async function governedWorld() {
  const world = await openPeopleWorld()
  return { world, ane: await firstAdministrator(world) }
}

describe('people', () => {
  test('are listed by name with what the administration needs', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const { people } = (await ane.visitor.ask(listPeople)).reply
    expect(
      people.map(({ name, role, state, secondFactor, sessions }) => [
        name,
        role,
        state,
        secondFactor,
        sessions,
      ]),
    ).toEqual([
      ['Ane Holm', 'administrator', 'active', true, 1],
      ['Bo Toft', 'operator', 'active', true, 1],
    ])
    expect(people[1]).toMatchObject({
      id: bo.id,
      email: bo.email,
      isExample: false,
      invitedUntil: null,
      standIns: [],
    })
  })

  test('who are disabled cannot sign in, and can when they are enabled again', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor)
    const params = { person: bo.id }
    const { reply } = await ane.visitor.ask(disablePerson, { params })
    expect(reply.person).toMatchObject({ state: 'disabled', sessions: 0 })
    const { email, password } = bo
    expect((await visitorOf(world).ask(signIn, { body: { email, password } })).status).toBe(401)
    expect((await ane.visitor.ask(enablePerson, { params })).reply.person.state).toBe('active')
    world.clock.now += 1_000
    expect((await visitorOf(world).ask(signIn, { body: { email, password } })).status).toBe(200)
  })

  test('whose role changes have the new one from the next sign-in', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor)
    const { reply } = await ane.visitor.ask(changeRole, {
      params: { person: bo.id },
      body: { role: 'operator', unit: 'clean' },
    })
    expect(reply.person).toMatchObject({ role: 'operator', unit: 'clean', sessions: 0 })
    const visitor = visitorOf(world)
    const { email, password } = bo
    const signed = await visitor.ask(signIn, { body: { email, password } })
    expect(signed.reply).toEqual({ outcome: 'enrol_needed' })
  })

  test('are not changed to a place that is none', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor)
    const params = { person: bo.id }
    const { key } = await ane.visitor.ask(changeRole, { params, body: { role: 'operator', unit: null } })
    expect(key).toBe('people.unitNeeded')
    const { people } = (await ane.visitor.ask(listPeople)).reply
    expect(people.find(({ id }) => id === bo.id)?.role).toBe('reader')
  })

  test.each([
    ['disabled', disablePerson],
    ['enabled', enablePerson],
    ['erased', erasePerson],
    ['signed out', endSessionsOf],
  ] as const)('who are not there cannot be %s', async (_, door) => {
    const { ane } = await governedWorld()
    const { status, key } = await ane.visitor.ask(door, { params: { person: 'nobody' } })
    expect([status, key]).toEqual([404, 'people.noPerson'])
  })
})

describe('an administrator', () => {
  test.each([
    ['disable', disablePerson, {}],
    ['erase', erasePerson, {}],
    ['demote', changeRole, { role: 'reader', unit: null }],
    ['give themselves a unit', changeRole, { role: 'administrator', unit: 'clean' }],
  ] as const)('cannot %s themselves, whether another is there or not', async (_, door, body) => {
    const { world, ane } = await governedWorld()
    const doIt = () =>
      ane.visitor.ask(door as typeof changeRole, { params: { person: ane.id }, body: body as never })
    expect((await doIt()).key).toBe('people.notYourself')
    await settle(world, ane.visitor, { role: 'administrator' })
    expect((await doIt()).key).toBe('people.notYourself')
  })

  test.each([
    ['disabling', disablePerson, {}],
    ['erasing', erasePerson, {}],
    ['demoting', changeRole, { role: 'reader', unit: null }],
  ] as const)('is left, when two are %s each other at once', async (_, door, body) => {
    const { world, ane } = await governedWorld()
    const eva = await settle(world, ane.visitor, { role: 'administrator' })
    const { promise: bothAsked, resolve: goOn } = Promise.withResolvers<void>()
    const held = world.store.write(() => bothAsked)
    setTimeout(goOn, 300)
    const [one, other] = await Promise.all(
      [
        [ane, eva],
        [eva, ane],
      ].map(([by, whom]) =>
        by!.visitor.ask(door as typeof changeRole, { params: { person: whom!.id }, body: body as never }),
      ),
    )
    await held
    const statuses = [one!.status, other!.status].sort()
    // Refused in the write; on a slow machine already at the door.
    expect([[200, 403].join(), [200, 401].join()]).toContain(statuses.join())
    const winner = one!.status === 200 ? ane : eva
    expect((await winner.visitor.ask(listPeople)).status).toBe(200)
  })

  test('who is only invited does not count as one who is left', async () => {
    const { world, ane } = await governedWorld()
    const eva = await settle(world, ane.visitor, { role: 'administrator' })
    await invite(ane.visitor, { role: 'administrator' })
    await ane.visitor.ask(disablePerson, { params: { person: eva.id } })
    expect((await ane.visitor.ask(disablePerson, { params: { person: ane.id } })).key).toBe(
      'people.notYourself',
    )
    expect((await world.again()).firstToken).toBeUndefined()
  })
})

describe('standing in', () => {
  const params = (person: string) => ({ person })
  const span = { unit: 'administration', from: '2026-11-22', to: '2026-11-23' }

  test('counts on its days, by the clock of the moment', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const { reply } = await ane.visitor.ask(addStandIn, { params: params(bo.id), body: span })
    expect(reply.person.standIns).toEqual([{ id: expect.any(String), ...span }])
    const unitsNow = async () => await unitsOf(await signedIn(world, bo))
    const seen = [await unitsNow()]
    for (let day = 0; day < 3; day += 1) {
      world.clock.now += 24 * 3_600_000
      seen.push(await unitsNow())
    }
    expect(seen).toEqual([['clean'], ['clean', 'administration'], ['clean', 'administration'], ['clean']])
  })

  test('ends at once when it is taken back, in the session that is open', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const body = { ...span, from: '2026-11-01' }
    const { person } = (await ane.visitor.ask(addStandIn, { params: params(bo.id), body })).reply
    expect(await unitsOf(bo.visitor)).toEqual(['clean', 'administration'])
    const where = { person: bo.id, standIn: person.standIns[0]!.id }
    expect((await ane.visitor.ask(endStandIn, { params: where })).reply.person.standIns).toEqual([])
    expect(await unitsOf(bo.visitor)).toEqual(['clean'])
    expect((await ane.visitor.ask(endStandIn, { params: where })).key).toBe('people.noStandIn')
  })

  test('of another person is not there', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const { person } = (await ane.visitor.ask(addStandIn, { params: params(bo.id), body: span })).reply
    const where = { person: ane.id, standIn: person.standIns[0]!.id }
    expect((await ane.visitor.ask(endStandIn, { params: where })).status).toBe(404)
  })

  test.each([
    ['backwards', 'operator', { ...span, to: '2026-11-21' }, 'people.standInBackwards'],
    ['for no unit', 'operator', { ...span, unit: 'nowhere' }, 'people.noUnit'],
    ['for one’s own unit', 'operator', { ...span, unit: 'clean' }, 'people.standInOwnUnit'],
    ['for a day that is none', 'operator', { ...span, to: '2026-11-31' }, 'problem.input'],
    ['by a reader', 'reader', span, 'people.standInRole'],
    ['by an auditor', 'auditor', span, 'people.standInRole'],
  ] as const)('is refused %s', async (_, role, body, key) => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role })
    expect((await ane.visitor.ask(addStandIn, { params: params(bo.id), body })).key).toBe(key)
  })
})

describe('the log of what was done about people', () => {
  test('names who did what to whom, when, and is read by auditors', async () => {
    const { world, ane } = await governedWorld()
    const bo = await settle(world, ane.visitor, { role: 'operator' })
    const auditor = await settle(world, ane.visitor, { role: 'auditor' })
    const params = { person: bo.id }
    const standIn = { unit: 'administration', from: '2026-11-01', to: '2026-12-01' }
    const { person } = (await ane.visitor.ask(addStandIn, { params, body: standIn })).reply
    await ane.visitor.ask(endStandIn, { params: { ...params, standIn: person.standIns[0]!.id } })
    await ane.visitor.ask(changeRole, { params, body: { role: 'reader', unit: null } })
    await ane.visitor.ask(disablePerson, { params })
    await ane.visitor.ask(disablePerson, { params })
    await ane.visitor.ask(enablePerson, { params })
    await ane.visitor.ask(endSessionsOf, { params })
    await ane.visitor.ask(inviteAgain, { params, body: { secondFactor: 'reset' } })
    await ane.visitor.ask(erasePerson, { params })
    const { entries, hasMore } = (await auditor.visitor.ask(listPeopleLog)).reply
    expect(hasMore).toBe(false)
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => entries.length - at))
    const about = entries.filter(({ whom }) => whom.id === bo.id).toReversed()
    expect(about.map(({ act }) => act)).toEqual([
      ...['invited', 'invitation_accepted', 'stand_in_added', 'stand_in_ended', 'role_changed'],
      ...['disabled', 'enabled', 'sessions_ended', 'invited_again', 'second_factor_reset', 'erased'],
    ])
    expect(about[2]).toEqual({
      ...{ number: about[2]!.number, at: world.clock.now, act: 'stand_in_added', role: null },
      ...{ unit: { code: 'administration', name: text('administration') } },
      ...{ from: standIn.from, to: standIn.to },
      by: { id: ane.id, name: 'Ane Holm' },
      whom: { id: bo.id, name: null },
    })
    expect(about[4]).toMatchObject({ role: 'reader', unit: null })
    expect(entries.at(-1)).toMatchObject({ act: 'first_administrator', by: null, whom: { id: ane.id } })
  })

  test('holds no name, no e-mail and no token', async () => {
    const { world, ane } = await governedWorld()
    const { token } = await invite(ane.visitor)
    const rows = JSON.stringify(await world.store.read.select().from(world.store.read.tables.peopleLog))
    expect(rows).toContain('invited')
    for (const secret of ['Ane', 'Bo Toft', '@', token]) expect(rows).not.toContain(secret)
  })

  test('is not changed by anything, not even by the server itself', async () => {
    const { world } = await governedWorld()
    const { store } = world
    const { peopleLog } = store.read.tables
    await expect(store.write(async (write) => void (await write.delete(peopleLog)))).rejects.toThrow()
    await expect(
      store.write(async (write) => void (await write.update(peopleLog).set({ by: 'x' }))),
    ).rejects.toThrow()
    expect(await store.read.select().from(peopleLog)).toHaveLength(1)
  })

  test('goes on from a number, 200 at a time', async () => {
    const { world, ane } = await governedWorld()
    const row = { at: 1, by: null, act: 'enabled' as const, whom: ane.id }
    await world.store.write(async (write) => {
      const more = Array.from({ length: 250 }, (_, at) => ({ number: at + 2, ...row }))
      await write.insert(write.tables.peopleLog).values(more)
    })
    const first = (await ane.visitor.ask(listPeopleLog)).reply
    expect([first.entries.length, first.hasMore]).toEqual([200, true])
    const before = String(first.entries.at(-1)!.number)
    const rest = (await ane.visitor.ask(listPeopleLog, { query: { before } })).reply
    expect([rest.entries.length, rest.hasMore]).toEqual([51, false])
  })
})
