import type { Browser, CDPSession, Page } from 'playwright-core'
import { atMost, median, ms, note } from './report.ts'

const rounds = 5
const screen = { width: 412, height: 823 }
/** A round trip of 150 ms on a line that is otherwise fast. */
const farAway = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 150 }
/** How long it takes from coming to a link, by hover or by scrolling, until it is pressed. */
const aim = 150

type Hand = { name: string; limit: number; reach: (page: Page, link: string) => Promise<void> }
const hands: Hand[] = [
  {
    name: 'pointer',
    limit: 100,
    async reach(page, link) {
      await page.locator(link).first().hover()
      await page.waitForTimeout(aim)
    },
  },
  {
    name: 'touch',
    limit: 250,
    async reach(page, link) {
      await page.locator(link).first().scrollIntoViewIfNeeded()
      await page.waitForTimeout(aim)
    },
  },
]

/** From the overview to a KPI, back, to a goal, and back. */
const way: [what: string, link: string, arrived: string][] = [
  ['KPI', 'a[href^="/kpi/clean-matched"]', '.page-head .big'],
  ['overview', '.crumb a', '.goals'],
  ['goal', 'a[href^="/maal/turister"]', '.page-head .promise'],
  ['overview again', '.crumb a', '.goals'],
]

/** Pages after the first, with a round trip of 150 ms: how long from the press until their numbers stand there. */
export async function measureLaterPages(browser: Browser, url: string): Promise<void> {
  for (const { name, limit, reach } of hands) {
    const waits = new Map<string, number[]>(way.map(([what]) => [what, []]))
    for (let nth = 0; nth < rounds; nth += 1) {
      const context = await browser.newContext({
        viewport: screen,
        locale: 'da-DK',
        hasTouch: name === 'touch',
      })
      const page = await context.newPage()
      const cdp: CDPSession = await context.newCDPSession(page)
      await cdp.send('Network.enable')
      await page.goto(url, { waitUntil: 'networkidle' })
      await cdp.send('Network.emulateNetworkConditions', farAway)
      for (const [what, link, arrived] of way) {
        await reach(page, link)
        const shown = page.evaluate(waitOf, { link, arrived })
        if (name === 'touch') await page.locator(link).first().tap()
        else await page.locator(link).first().click()
        waits.get(what)?.push(await shown)
        await page.waitForTimeout(2 * aim)
      }
      await context.close()
    }
    note(
      `${name}: ${[...waits].map(([what, all]) => `${what} ${all.map((one) => one.toFixed(0)).join('/')} ms`).join(', ')}`,
    )
    for (const [what, all] of waits)
      atMost(`later page by ${name}, 150 ms round trip: ${what}, median of ${rounds}`, median(all), limit, ms)
  }
}

/** Counts from the first touch of a link until what is to arrive stands on the page and was painted. */
function waitOf({ link, arrived }: { link: string; arrived: string }): Promise<number> {
  return new Promise((resolve) => {
    const pressed = document.querySelector(link)
    const began = (): void => {
      const from = performance.now()
      const look = (): void => {
        const isThere = document.querySelector(arrived) !== null && !pressed?.isConnected
        if (isThere) requestAnimationFrame(() => resolve(performance.now() - from))
        else requestAnimationFrame(look)
      }
      look()
    }
    addEventListener('pointerdown', began, { once: true, capture: true })
  })
}
