import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openSite } from './server.ts'
import { watch } from './watch.ts'

export type Visit = BrowserContextOptions & {
  /** The status that the address answers with, where it is not 200. */
  status?: number
  /** Addresses that the page may ask for and be refused. */
  refused?: RegExp
  /** What is done with the page before it is opened. */
  before?: (page: Page) => Promise<void>
  /** Another browser than the one that all journeys share. */
  within?: Browser
  /** Another site than the one that all journeys share and nobody writes to. */
  origin?: string
}

/** A closer that runs what it was given last first. */
function closer() {
  const works: (() => Promise<void>)[] = []
  return {
    atEnd: (work: () => Promise<void>) => void works.push(work),
    async close() {
      for (const work of works.toReversed()) await work()
    },
  }
}

/**
 * A test in a real browser: one browser and one site for all, a context of its own for each visit. `visit` opens an
 * address and waits until the page lives; whatever goes wrong on it unseen fails the test.
 */
export const journey = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const { atEnd, close } = closer()
    onCleanup(close)
    return await openSite(atEnd)
  })
  .extend('visit', async ({ browser, site }, { onCleanup }) => {
    const { atEnd, close } = closer()
    onCleanup(close)
    return async (
      address: string,
      { status = 200, refused, before, within = browser, origin = site.origin, ...options }: Visit = {},
    ) => {
      const context = await within.newContext({
        baseURL: origin,
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        viewport: { width: 1280, height: 900 },
        ...options,
      })
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      const troubles = await watch(page, { origin, refused: status >= 400 ? /./ : refused })
      atEnd(async () => {
        await context.close()
        if (troubles.length > 0) throw new Error(`Unseen on ${address}:\n${troubles.join('\n')}`)
      })
      await before?.(page)
      const answer = await page.goto(address)
      if (answer?.status() !== status) throw new Error(`${address} answered ${answer?.status()}`)
      if (status === 200 && options.javaScriptEnabled !== false) await alive(page)
      return page
    }
  })

/**
 * Waits until React has taken the page over: its heading belongs to a component, and nothing is left to do. React gives
 * way to the browser between its steps, so frames may pass before the effects have run; what is idle waits for all of it.
 */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1')
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber$'))
  })
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => requestIdleCallback(resolve))
  })
}
