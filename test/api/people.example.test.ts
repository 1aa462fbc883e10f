import { describe, expect, test } from 'vitest'
import { getMe, listExamplePeople, signInAsExample } from '#shared/people/account.api.ts'
import { changeRole, disablePerson, listPeople } from '#shared/people/people.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { atHome, openPeopleWorld, peopleWorldOfFile } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'

describe('on one’s own machine with the example programme', () => {
  const world = peopleWorldOfFile({ settings: atHome, isWhole: true })

  test('there is somebody of the council, one person per unit, two administrators and an auditor', async () => {
    const { people } = (await visitorOf(world).ask(listExamplePeople)).reply
    expect(people.map(({ role, unit }) => [role, unit])).toEqual([
      ['reader', null],
      ['operator', 'copenhagen-capacity'],
      ['operator', 'wonderful-copenhagen'],
      ['operator', 'clean'],
      ['operator', 'copenhagen-healthtech-cluster'],
      ['operator', 'administration'],
      ['administrator', null],
      ['administrator', null],
      ['auditor', null],
    ])
  })

  test('each is one click away, as with a second factor', async () => {
    const { people } = (await visitorOf(world).ask(listExamplePeople)).reply
    for (const { person, role } of people) {
      const visitor = visitorOf(world)
      expect((await visitor.ask(signInAsExample, { body: { person } })).reply).toEqual({
        outcome: 'signed_in',
      })
      const { me } = (await visitor.ask(getMe)).reply
      expect(me).toMatchObject({ id: person, role, secondFactor: true, enrolNeeded: false })
    }
  })

  test('each is of a unit that the programme has, so that they can be given it anew', async () => {
    const ane = await exampleVisitor(world, 'administrator')
    const { people } = (await ane.ask(listPeople)).reply
    for (const { id, unit } of people.filter(({ role }) => role === 'operator')) {
      const body = { role: 'operator' as const, unit }
      expect((await ane.ask(changeRole, { params: { person: id }, body })).status).toBe(200)
    }
    expect(people.every(({ isExample }) => isExample)).toBe(true)
  })

  test('no first administrator is asked for, and starting again makes nobody anew', async () => {
    const again = await world.again({ settings: atHome })
    expect([world.firstToken, again.firstToken]).toEqual([undefined, undefined])
    expect((await visitorOf(again).ask(listExamplePeople)).reply.people).toHaveLength(9)
  })

  test('nobody else is: a real person’s id or a made-up one opens nothing', async () => {
    const { status, key } = await visitorOf(world).ask(signInAsExample, { body: { person: 'nobody' } })
    expect([status, key]).toEqual([404, 'people.noPerson'])
  })

  test.each([
    ['from another machine', { remoteAddress: '192.0.2.1' }],
    ['through a proxy', { headers: { 'x-forwarded-for': '192.0.2.1' } }],
    ['under another name', { headers: { host: 'results.example' } }],
    ['under a name that only begins so', { headers: { host: 'localhost.attacker.example' } }],
  ])('they are not there for whoever asks %s', async (_, how) => {
    const headers = { 'sec-fetch-site': 'same-origin', ...('headers' in how ? how.headers : {}) }
    const list = await world.app.inject({ ...how, url: '/api/example/people', headers })
    const act = await world.app.inject({
      ...{ ...how, url: '/api/example/sign-in', method: 'POST', headers },
      payload: { person: 'x' },
    })
    expect([list.statusCode, act.statusCode, list.json().key]).toEqual([404, 404, 'problem.noPage'])
  })

  test('one who was disabled is not offered', async () => {
    const ane = await exampleVisitor(world, 'administrator')
    const { people } = (await ane.ask(listExamplePeople)).reply
    const auditor = people.find(({ role }) => role === 'auditor')!
    await ane.ask(disablePerson, { params: { person: auditor.person } })
    expect((await ane.ask(listExamplePeople)).reply.people).toHaveLength(8)
    const tried = await visitorOf(world).ask(signInAsExample, { body: { person: auditor.person } })
    expect(tried.status).toBe(404)
  })
})

describe.each([
  ['on another host', { host: '0.0.0.0', publicUrl: 'https://results.example' }],
  ['behind a proxy for the world', { publicUrl: 'https://results.example' }],
  ['with another programme', { programmeDir: '/srv/another-programme' }],
])('%s', (_, settings) => {
  test('the example people’s doors are not there, on a database that has them or not', async () => {
    const world = await openPeopleWorld({ settings: atHome })
    const ane = await exampleVisitor(world, 'administrator')
    const { people } = (await ane.ask(listExamplePeople)).reply
    for (const server of [
      await world.again({ settings: { ...atHome, ...settings } }),
      await openPeopleWorld({ settings }),
    ]) {
      const visitor = visitorOf(server)
      const [list, act] = [
        await visitor.ask(listExamplePeople),
        await visitor.ask(signInAsExample, { body: { person: people[0]!.person } }),
      ]
      expect([list.status, list.key, act.status, act.key]).toEqual([
        404,
        'problem.noPage',
        404,
        'problem.noPage',
      ])
    }
  })

  test('a session from the example opens nothing, and its administrators do not count', async () => {
    const world = await openPeopleWorld({ settings: atHome })
    const ane = await exampleVisitor(world, 'administrator')
    expect((await ane.ask(listPeople)).status).toBe(200)
    const server = await world.again({ settings: { ...atHome, ...settings } })
    const there = visitorOf(server, { cookie: ane.cookie })
    expect((await there.ask(getMe)).reply.me).toBeNull()
    expect((await there.ask(listPeople)).status).toBe(401)
    expect(server.firstToken).toMatch(/^[\w-]{43}$/)
  })
})

describe('on a host that the world reaches without https', () => {
  test('nobody can sign in: the doors are not there, and what is public is', async () => {
    const world = await openPeopleWorld({
      settings: { host: '0.0.0.0', publicUrl: undefined },
      isWhole: true,
    })
    expect((await visitorOf(world).ask(getMe)).status).toBe(404)
    expect(world.firstToken).toBeUndefined()
    expect((await world.app.inject('/api/programmes/kina-indsats/overview')).statusCode).toBe(200)
  })
})
