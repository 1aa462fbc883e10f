import { describe, expect, test } from 'vitest'
import { signOut } from '#shared/people/account.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { atHome, openPeopleWorld, peopleWorldOfFile } from '#test/people/peopleWorld.ts'

const views = [
  '/api/programmes/kina-indsats/overview',
  '/api/programmes/kina-indsats/timeline',
  '/api/programmes/kina-indsats/changes',
  '/api/programmes/kina-indsats/kpis/clean-matched',
  '/api/programmes/kina-indsats/goals/turister',
  '/',
  '/kpi/clean-matched',
  '/maal/turister',
  '/overblik.csv',
  '/overblik.json',
  '/kpi/clean-matched.csv',
  '/kpi/clean-matched/years.csv',
  '/kpi/clean-matched.json',
  '/maal/turister.csv',
  '/maal/turister.json',
]

describe('where everybody reads', () => {
  const world = peopleWorldOfFile({ settings: atHome, isWhole: true })

  test.each(views)('%s may be kept by anybody between, whoever asks', async (url) => {
    const { cookie } = await exampleVisitor(world, 'reader')
    for (const headers of [{}, { cookie }]) {
      const answer = await world.app.inject({ url, headers })
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['cache-control']).toBe('public, no-cache')
      expect([answer.headers.vary, answer.headers['set-cookie']]).toEqual(['accept-encoding', undefined])
    }
  })
})

describe('where only those read who are signed in', () => {
  const world = peopleWorldOfFile({ settings: atHome, readers: 'signed-in', isWhole: true })

  test.each(views)('%s is refused to others, and kept by nobody', async (url) => {
    const answer = await world.app.inject({ url, headers: { accept: 'application/json' } })
    expect([answer.statusCode, answer.json().key]).toEqual([401, 'problem.signInFirst'])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test.each(views)('%s is for every role, and kept by the reader’s own browser alone', async (url) => {
    for (const role of ['reader', 'operator', 'administrator', 'auditor'] as const) {
      const { cookie } = await exampleVisitor(world, role)
      const answer = await world.app.inject({ url, headers: { cookie } })
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-cache'])
      expect(answer.headers.vary).toBe('accept-encoding, cookie')
    }
  })

  test('whoever has a copy and has signed out is not told that it is still fresh', async () => {
    const visitor = await exampleVisitor(world, 'reader')
    const { cookie } = visitor
    const url = views[0]!
    const { etag } = (await world.app.inject({ url, headers: { cookie } })).headers
    const asked = () => world.app.inject({ url, headers: { cookie, 'if-none-match': String(etag) } })
    expect((await asked()).statusCode).toBe(304)
    await visitor.ask(signOut)
    expect((await asked()).statusCode).toBe(401)
  })

  test('a page says so as a page', async () => {
    const answer = await world.app.inject({ url: '/', headers: { accept: 'text/html' } })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, 'text/html; charset=utf-8'])
  })

  test('the doors to sign in stay open', async () => {
    expect((await world.app.inject('/api/me')).json()).toEqual({ me: null })
    expect((await world.app.inject('/health/live')).statusCode).toBe(200)
  })
})

test('a public reader costs no question to the database about who it is', async () => {
  const world = await openPeopleWorld({ settings: atHome, isWhole: true })
  await world.app.inject(views[0]!)
  const { select } = world.store.read
  let asked = 0
  world.store.read.select = ((...fields: []) => {
    asked += 1
    return select(...fields)
  }) as typeof select
  const headers = { cookie: `__Host-session=${'x'.repeat(43)}` }
  expect((await world.app.inject({ url: views[0]!, headers })).statusCode).toBe(200)
  expect(asked).toBe(0)
  expect((await world.app.inject({ url: '/api/me', headers })).json()).toEqual({ me: null })
  expect(asked).toBe(1)
})

test('a signed-in person is looked up once in five seconds', async () => {
  const world = await openPeopleWorld({ settings: atHome, readers: 'signed-in', isWhole: true })
  const { cookie } = await exampleVisitor(world, 'reader')
  const ask = () => world.app.inject({ url: views[0]!, headers: { cookie } })
  await ask()
  const { select } = world.store.read
  let asked = 0
  world.store.read.select = ((...fields: []) => {
    asked += 1
    return select(...fields)
  }) as typeof select
  for (let time = 0; time < 5; time += 1) expect((await ask()).statusCode).toBe(200)
  expect(asked).toBe(0)
  world.clock.now += 5_000
  await ask()
  expect(asked).toBeGreaterThan(0)
})
