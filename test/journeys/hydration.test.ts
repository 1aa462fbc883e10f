import type { Page, Request } from 'playwright-core'
import { describe, expect } from 'vitest'
import { drawn } from '#test/support/drawn.ts'
import { journey } from '#test/support/journey.ts'
import { headed } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

/** Remembers the first heading that the browser made of what was sent. */
async function rememberHeading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const heading = document.querySelector('h1')
      if (heading === null) return
      Object.assign(window, { sent: heading, words: heading.textContent })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
}

/** The requests of a page, from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  return requests
}

const pathOf = (request: Request) => new URL(request.url()).pathname
const isStream = (request: Request) => pathOf(request).endsWith('/live')
/** What was asked for, beside the stream that says when something changes. */
const asked = (requests: Request[]) =>
  requests
    .filter((request) => !isStream(request))
    .map(pathOf)
    .filter((path) => path.startsWith('/api/'))

describe('a page comes to life as it was sent: the same heading, nothing asked again', () => {
  journey.for([
    '/',
    '/?lang=zh&asOf=2017-03-07T17:00&operator=clean',
    '/kpi/woco-share?lang=en',
    '/maal/turister',
    '/storskaerm?lang=en',
    '/maal/markedsandel?asOf=2022-12-31',
  ])('%s', async (address, { visit }) => {
    let requests: Request[] = []
    const page = await visit(address, {
      before: async (one) => {
        requests = requestsOf(one)
        await rememberHeading(one)
      },
    })
    const heading = await page.evaluate(() => {
      const { sent, words } = window as unknown as { sent: Element; words: string }
      const now = document.querySelector('h1')
      return { isSame: now === sent && sent.isConnected, isUnchanged: now?.textContent === words }
    })
    expect(heading).toEqual({ isSame: true, isUnchanged: true })
    await page.waitForLoadState('networkidle')
    expect(asked(requests)).toEqual([])
  })
})

describe('the line', () => {
  journey('carries a first visit in at most 8 requests to this host, and 200 kB', async ({ visit, site }) => {
    let requests: Request[] = []
    const page = await visit('/', {
      before: async (one) => {
        requests = requestsOf(one)
      },
    })
    await page.waitForLoadState('networkidle')
    const ended = requests.filter((request) => !isStream(request))
    const sizes = await Promise.all(ended.map((request) => request.sizes()))
    const hosts = requests.map((request) => new URL(request.url()).origin)
    expect(new Set(hosts)).toEqual(new Set([site.origin]))
    expect(requests.length).toBeLessThanOrEqual(8)
    expect(sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThanOrEqual(
      200 * 1024,
    )
  })

  journey(
    'carries only the figures of a page opened from another, and nothing on the way back',
    async ({ visit }) => {
      const page = await visit('/')
      const requests = requestsOf(page)
      const name = 'Danske virksomheder matchet med problemejere i Jiangsu'
      await page.getByRole('link', { name, exact: true }).click()
      await headed(page, name)
      await drawn(page)
      const kpi = '/api/programmes/kina-indsats/kpis/clean-matched'
      expect(asked(requests).sort()).toEqual([kpi, `${kpi}/pictures/figures`])
      requests.length = 0
      await page.goBack()
      await headed(page, speakerOf('da')('overview.noneMissing'))
      expect(asked(requests)).toEqual([])
    },
  )
})

describe('a page that is gone back to', () => {
  journey('lies where it was left', async ({ visit }) => {
    const page = await visit('/')
    const link = page.getByRole('link', { name: 'Hospitalernes timer på Kina-samarbejder', exact: true })
    // In the middle, where no pointer scrolls it any further. What is above may be drawn anew: the eye stays here.
    await link.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    const left = Math.round((await link.boundingBox())?.y ?? 0)
    await link.click()
    await headed(page, 'Hospitalernes timer på Kina-samarbejder')
    await page.goBack()
    await headed(page, speakerOf('da')('overview.noneMissing'))
    await expect.poll(async () => Math.round((await link.boundingBox())?.y ?? 0)).toBe(left)
  })
})
