import { describe, expect } from 'vitest'
import { journey } from '#test/support/journey.ts'
import { headed, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const addresses = [
  '/',
  '/?lang=zh&asOf=2017-03-07T17:00&operator=clean',
  '/kpi/woco-share?lang=en',
  '/maal/turister',
  '/maal/markedsandel?asOf=2022-12-31',
]

describe.each(addresses)('%s', (address) => {
  journey(
    'comes to life as it was sent: the same heading, nothing asked again',
    async ({ visit, browser, site }) => {
      const context = await browser.newContext({ baseURL: site.origin })
      try {
        const page = await context.newPage()
        const asked: string[] = []
        const errors: string[] = []
        page.on('request', (request) => asked.push(new URL(request.url()).pathname))
        page.on('pageerror', ({ message }) => errors.push(message))
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            const heading = document.querySelector('h1')
            if (heading === null) return
            Object.assign(window, { sent: heading, words: heading.textContent })
            observer.disconnect()
          }).observe(document, { childList: true, subtree: true })
        })
        await page.goto(address, { waitUntil: 'networkidle' })
        const heading = await page.evaluate(() => {
          const { sent, words } = window as unknown as { sent: Element; words: string }
          const now = document.querySelector('h1')
          const isAlive = now !== null && Object.keys(now).some((key) => key.startsWith('__reactFiber$'))
          return {
            isSame: now === sent && sent.isConnected,
            isAlive,
            isUnchanged: now?.textContent === words,
          }
        })
        expect(heading).toEqual({ isSame: true, isAlive: true, isUnchanged: true })
        expect(errors).toEqual([])
        expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
        expect(asked.length).toBeLessThanOrEqual(8)
      } finally {
        await context.close()
      }
      await visit(address)
    },
  )
})

journey(
  'the first visit costs at most 8 requests, all of this host, and 200 kB',
  async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.origin })
    try {
      const page = await context.newPage()
      const sizes: Promise<number>[] = []
      const hosts = new Set<string>()
      page.on('requestfinished', (request) => {
        hosts.add(new URL(request.url()).origin)
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
      })
      await page.goto('/', { waitUntil: 'networkidle' })
      const sent = await Promise.all(sizes)
      expect(hosts).toEqual(new Set([site.origin]))
      expect(sent.length).toBeLessThanOrEqual(8)
      expect(sent.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * 1024)
    } finally {
      await context.close()
    }
  },
)

journey('a page opened from another needs only its figures, and the way back nothing', async ({ visit }) => {
  const da = speakerOf('da')
  const page = await visit('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const name = 'Danske virksomheder matchet med problemejere i Jiangsu'
  await page.getByRole('link', { name, exact: true }).click()
  await headed(page, name)
  await seen(page.getByRole('figure', { name: da('kpi.chart', { name }) }))
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([
    '/api/programmes/kina-indsats/kpis/clean-matched',
  ])
  asked.length = 0
  await page.goBack()
  await headed(page, da('overview.noneMissing'))
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
})
