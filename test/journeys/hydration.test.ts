import type { Page, Request } from 'playwright-core'
import { describe, expect } from 'vitest'
import { drawn } from '#test/support/drawn.ts'
import { alive, journey } from '#test/support/journey.ts'
import { headed, isInView } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const say = speakerOf('da')

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
      await headed(page, say('overview.noneMissing'))
      expect(asked(requests)).toEqual([])
    },
  )
})

const named = 'Hospitalernes timer på Kina-samarbejder'

/** Puts a KPI of the overview in the middle, where no pointer scrolls it any further; the eye stays there. */
async function lookAt(page: Page) {
  const link = page.getByRole('link', { name: named, exact: true })
  await link.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  const place = async () => Math.round((await link.boundingBox())?.y ?? 0)
  await link.evaluate(settled)
  return { link, place, left: await place() }
}

/** Waits until the fonts are there and something has stood still for twenty frames. */
async function settled(element: Element): Promise<void> {
  await document.fonts.ready
  let before = Number.NaN
  for (let frames = 0; frames < 20; ) {
    await new Promise(requestAnimationFrame)
    const { top } = element.getBoundingClientRect()
    frames = top === before ? frames + 1 : 0
    before = top
  }
}

describe('a page that is come to', () => {
  journey('by a link is whole a moment after its numbers', async ({ visit }) => {
    const page = await visit('/')
    const { link } = await lookAt(page)
    await link.click()
    await headed(page, named)
    await page.getByRole('heading', { name: say('kpi.figures') }).waitFor()
  })

  journey('by going back lies where it was left', async ({ visit }) => {
    const page = await visit('/')
    const { link, place, left } = await lookAt(page)
    await link.click()
    await headed(page, named)
    await page.goBack()
    await headed(page, say('overview.noneMissing'))
    await expect.poll(place).toBe(left)
  })

  journey('by loading it anew lies where it was left, on a phone too', async ({ visit }) => {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 412, height: 823 },
    ]) {
      const page = await visit('/', { viewport: size })
      const { place, left } = await lookAt(page)
      await page.reload()
      await alive(page)
      await expect.poll(place).toBe(left)
    }
  })

  journey('by an address that names a place in it has that place', async ({ visit }) => {
    const page = await visit('/kpi/clean-matched')
    const number = await page.locator('main a[href^="#nr-"]').first().getAttribute('href')
    await page.goto(`${new URL(page.url()).origin}/kpi/clean-matched?lang=en${number}`)
    await expect.poll(() => isInView(page.locator(`${number}`))).toBe(true)
  })
})
