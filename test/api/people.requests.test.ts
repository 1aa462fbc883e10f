import { describe, expect, test } from 'vitest'
import type { Endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/language.ts'
import * as account from '#shared/people/account.api.ts'
import * as people from '#shared/people/people.api.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import {
  codeAt,
  exampleVisitor,
  firstAdministrator,
  goodPassword,
  invite,
  settle,
} from '#test/people/cast.ts'
import { atHome, openPeopleWorld, peopleWorldOfFile } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'
import { speakerOf } from '#test/support/speaker.ts'

const world = peopleWorldOfFile({ settings: atHome })
const declared: unknown[] = [account, people, reporting, reviews].flatMap((room) => Object.values(room))
const doors = declared.filter(isDoor)
const acting = doors.filter(({ method }) => method !== 'GET')

function isDoor(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'path' in value
}

const urlOf = ({ path }: Endpoint) => path.replaceAll(/:(review|number)/g, '1').replaceAll(/:\w+/g, 'x')
const json = { 'content-type': 'application/json' }

describe.each(acting.map((door) => [`${door.method} ${door.path}`, door] as const))('%s', (_, door) => {
  const send = async (headers: { [name: string]: string }, payload: string) => {
    // Nobody is told what is wrong with a request that is not theirs to make.
    const isOfUnit = door.path.includes('/units/')
    const { cookie } = await exampleVisitor(world, isOfUnit ? 'operator' : 'administrator')
    return await world.app.inject({
      ...{ method: door.method, url: urlOf(door), payload },
      headers: { cookie, ...headers },
    })
  }

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['a link that somebody typed', { 'sec-fetch-site': 'none' }],
    ['a browser that says nothing about it, with a cookie', {}],
    ['another origin, said by an old browser', { origin: 'https://attacker.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    [
      'another origin whose browser says that it is ours',
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' },
    ],
  ])('is refused from %s', async (_, headers) => {
    const answer = await send({ ...json, ...headers }, '{}')
    expect([answer.statusCode, answer.json().key]).toEqual([403, 'problem.otherSite'])
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'does not take %s, which forms of other sites can send',
    async (type) => {
      const answer = await send({ 'content-type': type, 'sec-fetch-site': 'same-origin' }, '{}')
      expect(answer.statusCode).toBe(415)
    },
  )

  test.each([
    ['a field that nobody declared', '{"isAdmin":true}'],
    ['a list', '[]'],
    ['text', '"x"'],
    ['null', 'null'],
    ['broken JSON', '{'],
    ['nothing', ''],
  ])('refuses %s', async (_, payload) => {
    const answer = await send({ ...json, 'sec-fetch-site': 'same-origin' }, payload)
    expect([answer.statusCode, answer.json().key]).toEqual([400, 'problem.input'])
  })
})

test('a field that nobody declared is refused beside those that are right', async () => {
  const { cookie } = await exampleVisitor(world, 'administrator')
  const body = { name: 'Bo', email: 'bo@region.example', role: 'reader', unit: null, language: 'da' }
  const send = (payload: object) =>
    world.app.inject({
      method: 'POST',
      url: '/api/people',
      headers: { ...json, cookie, host: 'localhost', origin: 'http://localhost' },
      payload,
    })
  const refused = await send({ ...body, id: 'mine' })
  expect([refused.statusCode, refused.json().key]).toEqual([400, 'problem.input'])
  expect((await send(body)).statusCode).toBe(200)
})

test.each([
  ['an e-mail of a megabyte', { email: `${'x'.repeat(1_100_000)}@x.example`, password: 'x' }, 413],
  ['a password of ten thousand letters', { email: 'bo@x.example', password: 'x'.repeat(10_000) }, 400],
  ['an e-mail with a NUL', { email: 'bo\0@x.example', password: 'x' }, 400],
  ['a password with a NUL', { email: 'bo@x.example', password: 'x\0y' }, 401],
  ['half a letter', { email: 'bo@x.example', password: '\ud800' }, 401],
])('%s is refused and is no fault', async (_, payload, status) => {
  const fresh = await openPeopleWorld()
  const answer = await fresh.app.inject({ method: 'POST', url: '/api/sign-in', headers: json, payload })
  expect(answer.statusCode).toBe(status)
})

test('hostile text in a name is kept as it is, as text', async () => {
  const fresh = await openPeopleWorld()
  const { visitor } = await firstAdministrator(fresh)
  const names = [
    "'; drop table people; --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    '=cmd|x',
    '\u202eevil',
    '𠮷田 🦢',
  ]
  for (const [at, name] of names.entries()) {
    const body = { name, email: `bo${at}@x.example`, role: 'reader', unit: null, language: 'da' } as const
    expect((await visitor.ask(people.invitePerson, { body })).status).toBe(200)
  }
  const listed = (await visitor.ask(people.listPeople)).reply.people.map(({ name }) => name)
  expect(listed).toEqual(expect.arrayContaining(names))
})

describe('replies hold exactly the declared keys:', () => {
  const row = [
    ...['createdAt', 'email', 'id', 'invitedUntil', 'isExample', 'language', 'name', 'role'],
    ...['secondFactor', 'sessions', 'standIns', 'state', 'unit'],
  ]
  const keys = (value: object) => Object.keys(value).sort()

  test('of one’s own account', async () => {
    const fresh = await openPeopleWorld()
    const ane = await firstAdministrator(fresh)
    const { me } = (await ane.visitor.ask(account.getMe)).reply
    expect(keys(me!)).toEqual([
      'email',
      'enrolNeeded',
      'hasPassword',
      'id',
      'language',
      'name',
      'role',
      'secondFactor',
      'unit',
      'units',
    ])
    const { reply } = await ane.visitor.ask(account.listOwnSessions)
    expect(keys(reply)).toEqual(['sessions'])
    expect(keys(reply.sessions[0]!)).toEqual([
      'createdAt',
      'current',
      'device',
      'id',
      'secondFactor',
      'seenAt',
    ])
    const body = { email: ane.email, password: ane.password, code: codeAt(ane.secret, fresh.clock.now) }
    expect((await visitorOf(fresh).ask(account.signIn, { body })).reply).toEqual({ outcome: 'signed_in' })
    const begun = await ane.visitor.ask(account.beginSecondFactor, { body: { password: ane.password } })
    expect(keys(begun.reply)).toEqual(['secret', 'uri'])
    expect((await ane.visitor.ask(account.endOtherSessions)).reply).toEqual({ done: true })
    expect((await ane.visitor.ask(account.signOut)).reply).toEqual({ done: true })
  })

  test('of people and of the log', async () => {
    const fresh = await openPeopleWorld()
    const { visitor } = await firstAdministrator(fresh)
    const bo = await settle(fresh, visitor, { role: 'operator' })
    const { person } = await invite(visitor)
    const body = { secondFactor: 'keep' as const }
    const again = await visitor.ask(people.inviteAgain, { params: { person }, body })
    expect(keys(again.reply)).toEqual(['expiresAt', 'link', 'person'])
    const listed = (await visitor.ask(people.listPeople)).reply
    expect(keys(listed)).toEqual(['people', 'units'])
    for (const one of listed.people) expect(keys(one)).toEqual(row)
    const span = { unit: 'administration', from: '2026-11-01', to: '2026-12-01' }
    const changed = await visitor.ask(people.addStandIn, { params: { person: bo.id }, body: span })
    expect(keys(changed.reply)).toEqual(['person'])
    expect(keys(changed.reply.person)).toEqual(row)
    expect(keys(changed.reply.person.standIns[0]!)).toEqual(['from', 'id', 'to', 'unit'])
    const log = (await visitor.ask(people.listPeopleLog)).reply
    expect(keys(log)).toEqual(['entries', 'hasMore'])
    for (const entry of log.entries) {
      expect(keys(entry)).toEqual(['act', 'at', 'by', 'from', 'number', 'role', 'to', 'unit', 'whom'])
      expect(keys(entry.whom)).toEqual(['id', 'name'])
    }
  })

  test('and nothing of them can be kept by anybody between', async () => {
    const { cookie } = await exampleVisitor(world, 'administrator')
    for (const url of ['/api/me', '/api/me/sessions', '/api/people', '/api/people/log']) {
      const answer = await world.app.inject({ url, headers: { cookie } })
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store'])
      expect(answer.body).not.toMatch(/hash|digest|argon2|secret"/i)
    }
  })
})

test('a problem with somebody’s password does not repeat it', async () => {
  const fresh = await openPeopleWorld()
  const { visitor } = await firstAdministrator(fresh)
  const body = { current: goodPassword, password: 'hemmelig1' }
  const answer = await visitor.ask(account.changePassword, { body })
  expect(JSON.stringify(answer.reply)).not.toMatch(/hemmelig|svaner/)
})

test.each(languages)('what cannot be read is told in %s, field by field', async (language) => {
  const say = speakerOf(language)
  const send = (payload: string, type = 'application/json') =>
    world.app.inject({
      ...{ method: 'POST', url: '/api/sign-in', payload },
      headers: { 'content-type': type, 'accept-language': language },
    })
  const [unknown, lacking] = [
    say('problem.field.unknown', { name: 'farve' }),
    say('problem.field.lacking', { name: 'password' }),
  ]
  const fields = await send('{"email":"bo@x.example","farve":1}')
  expect(fields.json().fields).toEqual({ farve: unknown, password: lacking })
  expect(fields.json().title).toContain(unknown)
  const whole = [await send('[]'), await send('{'), await send('a', 'text/plain')]
  expect(whole.map((answer) => answer.json().title)).toEqual(
    ['problem.wrongContent', 'problem.notJson', 'problem.mediaType'].map((key) =>
      say('problem.input', { what: { key } }),
    ),
  )
})
