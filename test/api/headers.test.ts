import { describe, expect, test } from 'vitest'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const addresses = [
  '/',
  '/kpi/clean-matched',
  '/findes-ikke',
  '/icon.svg',
  '/storskaerm.js',
  '/overblik.csv',
  `/api/programmes/${programme}/overview`,
  '/health/live',
]

describe.each(addresses)('%s', (url) => {
  const headersOf = async () => (await world.ask(url, { headers: { accept: 'text/html' } })).headers

  test('runs and shows only what comes from here', async () => {
    const policy = String((await headersOf())['content-security-policy'])
    const directives = new Map(policy.split(';').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]))
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(directives.get('frame-ancestors')).toEqual(["'none'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
    expect(directives.get('form-action')).toEqual(["'self'"])
    expect(
      directives.get('style-src')?.every((source) => source === "'self'" || source.startsWith("'sha256-")),
    ).toBe(true)
  })

  test('keeps browsers strict', async () => {
    const headers = await headersOf()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{7,}/)
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  })
})

test('a page carries no style or script of its own that the policy would stop', async () => {
  const { body, headers } = await world.ask('/')
  const inline = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style ?? '')
  expect(inline).toHaveLength(1)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inline[0]))
  expect(headers['content-security-policy']).toContain(`'sha256-${Buffer.from(digest).toString('base64')}'`)
  expect(body).not.toMatch(/ style="| on\w+="/)
  const scripts = [...body.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes?.trim())
  expect(
    scripts.every((one) => /src="\/assets\//.test(one ?? '') || /type="application\/json"/.test(one ?? '')),
  ).toBe(true)
})

test.each(['/dengang', '/operatoer/clean'])(
  '%s links the style of its own, before any script',
  async (url) => {
    const { body } = await world.ask(url)
    const [, href] = /<link rel="stylesheet" href="([^"]+)">/.exec(body) ?? []
    expect(href).toMatch(/^\/assets\/.+\.css$/)
    expect((await world.ask(href ?? '')).statusCode).toBe(200)
  },
)

describe('health', () => {
  test('alive while the process answers, ready while the database does', async () => {
    expect((await world.ask('/health/live')).json()).toEqual({ status: 'live' })
    expect((await world.ask('/health/ready')).json()).toEqual({ status: 'ready' })
  })
})
