import { describe, expect, test } from 'vitest'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const overview = `/api/programmes/${programme}/overview`

describe('a public view is only read', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('%s finds no door', async (method) => {
    for (const url of [overview, '/', '/kpi/clean-matched', '/overblik.csv']) {
      const { statusCode, headers } = await world.ask(url, { method })
      expect([method, url, statusCode]).toEqual([method, url, 404])
      expect(headers['content-type']).toContain('application/problem+json')
    }
  })

  test.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('a body of %s is never taken', async (type) => {
    const answer = await world.ask(overview, {
      method: 'POST',
      headers: { 'content-type': type },
      payload: 'asOf=2017-03-07',
    })
    expect([404, 415]).toContain(answer.statusCode)
  })

  test('broken JSON and a body beyond a megabyte are refused, not a fault', async () => {
    const headers = { 'content-type': 'application/json' }
    const broken = await world.ask(overview, { method: 'POST', headers, payload: '{"a":' })
    const huge = await world.ask(overview, { method: 'POST', headers, payload: 'x'.repeat(1_100_000) })
    expect([broken.statusCode, huge.statusCode]).toEqual([400, 413])
    expect(broken.json().key).toBe('problem.input')
  })
})

describe('odd addresses of pages', () => {
  test.each(['/?lang=xx', '/?lang=zh-CN', '/kpi/clean-matched?lang=xx', '/maal/turister?lang='])(
    '%s is the Danish page',
    async (url) => {
      const [danish, odd] = await Promise.all([world.ask(url.split('?')[0]!), world.ask(url)])
      expect([odd.statusCode, heading(odd.body)]).toEqual([200, heading(danish.body)])
    },
  )

  test.each(['/kpi/clean-matched/', '/maal/turister/'])(
    '%s is the page without the slash, or leads to it',
    async (url) => {
      const plain = await world.ask(url.slice(0, -1))
      const answer = await world.ask(url)
      if (answer.statusCode >= 300 && answer.statusCode < 400)
        expect(answer.headers.location).toBe(url.slice(0, -1))
      else expect(heading(answer.body)).toBe(heading(plain.body))
    },
  )

  test('a day given twice is the last one', async () => {
    const [twice, once] = await Promise.all([
      world.ask('/?asOf=2016-03-16&asOf=2017-03-07'),
      world.ask('/?asOf=2017-03-07'),
    ])
    expect(heading(twice.body)).toBe(heading(once.body))
  })

  test('an empty day and an empty number are the day on which the page opens', async () => {
    const [empty, open] = await Promise.all([world.ask('/?asOf=&n='), world.ask('/')])
    expect([empty.statusCode, heading(empty.body)]).toEqual([200, heading(open.body)])
  })

  test.each([
    '/.vite/manifest.json',
    '/assets/',
    '/index.html',
    '/main.js',
    '/..%2fbuild-id',
    '/assets/..%2f..%2fbuild-id',
  ])('%s is not for readers', async (url) => {
    expect((await world.ask(url)).statusCode).toBe(404)
  })
})

function heading(html: string): string | undefined {
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]
}
