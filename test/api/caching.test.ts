import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const addresses = [
  `/api/programmes/${programme}/overview`,
  `/api/programmes/${programme}/timeline`,
  `/api/programmes/${programme}/kpis/clean-matched?asOf=2017-03-07`,
  `/api/programmes/${programme}/goals/turister`,
  '/',
  '/kpi/clean-matched?lang=zh',
  '/overblik.csv',
  '/kpi/clean-matched.json',
]
const encodings = [
  { accept: undefined, sent: undefined, read: (bytes: Buffer) => bytes },
  { accept: 'gzip', sent: 'gzip', read: gunzipSync },
  { accept: 'gzip, deflate, br', sent: 'br', read: brotliDecompressSync },
  { accept: 'br;q=0, gzip', sent: 'gzip', read: gunzipSync },
  { accept: 'br;q=0, gzip;q=0.0', sent: undefined, read: (bytes: Buffer) => bytes },
]

describe.each(addresses)('%s', (url) => {
  test('is the same text in each encoding, each under a tag of its own', async () => {
    const answers = await Promise.all(
      encodings.map(({ accept }) =>
        world.ask(url, { headers: accept === undefined ? {} : { 'accept-encoding': accept } }),
      ),
    )
    answers.forEach(({ statusCode, headers }, at) => {
      expect([statusCode, headers['content-encoding'], headers.vary]).toEqual([
        200,
        encodings[at]?.sent,
        'accept-encoding',
      ])
      expect(headers['cache-control']).toBe('public, no-cache')
    })
    const texts = answers.map(({ rawPayload }, at) => encodings[at]?.read(rawPayload).toString())
    expect(new Set(texts).size).toBe(1)
    const tags = answers.map(({ headers }) => headers.etag)
    expect(tags[1]).toBe(tags[3])
    expect(tags[0]).toBe(tags[4])
    expect(new Set(tags).size).toBe(3)
    expect(tags.every((tag) => /^"[\w-]{22}\.(br|gzip|identity)"$/.test(String(tag)))).toBe(true)
  })

  test.each([undefined, 'gzip', 'br'])('answers whoever has it already with 304 (%s)', async (encoding) => {
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding }
    const first = await world.ask(url, { headers })
    const tag = String(first.headers.etag)
    const again = await world.ask(url, { headers: { ...headers, 'if-none-match': tag } })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
    const among = await world.ask(url, { headers: { ...headers, 'if-none-match': `"other", W/${tag}` } })
    expect(among.statusCode).toBe(304)
    const stale = await world.ask(url, { headers: { ...headers, 'if-none-match': '"other"' } })
    expect([stale.statusCode, stale.rawPayload.equals(first.rawPayload)]).toEqual([200, true])
  })

  test('answers HEAD with the same headers and no body', async () => {
    const get = await world.ask(url)
    const head = await world.ask(url, { method: 'HEAD' })
    expect([head.statusCode, head.body]).toEqual([200, ''])
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.headers['content-type']).toBe(get.headers['content-type'])
  })
})

test('the same day asked for in the address and by default is one page, but two addresses', async () => {
  const [open, named] = await Promise.all([world.ask('/'), world.ask('/?asOf=2018-01-22')])
  expect([open.statusCode, named.statusCode]).toEqual([200, 200])
  expect(open.headers.etag).not.toBe(named.headers.etag)
})

test('made-up parts of an address do not make another page', async () => {
  const [plain, noisy] = await Promise.all([world.ask('/'), world.ask('/?utm_source=mail&x=1')])
  expect(noisy.headers.etag).toBe(plain.headers.etag)
  expect(noisy.body).toBe(plain.body)
})

test('the built client is kept for a year by its hashed names, and comes compressed', async () => {
  const { body } = await world.ask('/')
  const script = /<script type="module" src="([^"]+)"/.exec(body)?.[1] ?? ''
  const answer = await world.ask(script, { headers: { 'accept-encoding': 'br' } })
  expect([answer.statusCode, answer.headers['content-encoding']]).toEqual([200, 'br'])
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(String(answer.headers['content-type'])).toContain('javascript')
})
