import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { newFolder } from './children.ts'
import { measureLaterPages } from './later.ts'
import { atMost, heading, kB, measured, median, note, seconds } from './report.ts'
import { startServer } from './server.ts'

const visits = 5
const screen = { width: 412, height: 823 }
const slow4G = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
}

type Sent = { url: string; type: string; bytes: number }

/** The first visit of the overview of the example programme, in a real browser with an empty cache. */
export async function measurePage(): Promise<void> {
  heading('First visit of the overview, example programme, Chromium')
  const browser = await launchBrowser()
  if (browser === undefined) return note('no browser: set BROWSER_PATH, or install chromium')
  try {
    const server = await startServer(join(newFolder('example'), 'data'))
    const url = `http://localhost:${server.port}/`
    reportWeight(await weigh(browser, url))
    await readWithoutScript(browser, url)
    await reportPaint(browser, url)
    await measureLaterPages(browser, url)
    await server.stop()
  } finally {
    await browser.close()
  }
}

async function visit<Result>(
  browser: Browser,
  work: (page: Page, cdp: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: screen, locale: 'da-DK' })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    return await work(page, cdp)
  } finally {
    await context.close()
  }
}

async function weigh(browser: Browser, url: string): Promise<Sent[]> {
  return await visit(browser, async (page, cdp) => {
    const sent = new Map<string, Sent>()
    cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (response.url.startsWith('http')) sent.set(requestId, { url: response.url, type, bytes: 0 })
    })
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = sent.get(requestId)
      if (one !== undefined) one.bytes = encodedDataLength
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return [...sent.values()]
  })
}

function reportWeight(sent: Sent[]): void {
  const of = (all: Sent[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const [type, all] of Map.groupBy(sent, (one) => one.type)) {
    note(
      `${type}: ${kB(of(all))} in ${all.length} (${all.map((one) => `${new URL(one.url).pathname} ${kB(one.bytes)}`).join(', ')})`,
    )
  }
  atMost('first visit: JavaScript', of(sent.filter(({ type }) => type === 'Script')), 130_000, kB)
  atMost('first visit: all', of(sent), 200_000, kB)
  atMost('first visit: requests', sent.length, 8, String)
}

async function readWithoutScript(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: screen })
  const page = await context.newPage()
  await page.goto(url)
  const title = (await page.locator('h1').first().innerText()).trim()
  const text = await page.locator('body').innerText()
  await context.close()
  measured({
    what: 'first visit: readable before any script',
    target: 'h1 with text',
    measured: title === '' ? 'no h1' : `h1 '${title.slice(0, 40)}', ${text.length} characters`,
    isMet: title !== '',
  })
}

async function reportPaint(browser: Browser, url: string): Promise<void> {
  const paints: Painted[] = []
  for (let nth = 0; nth < visits; nth += 1)
    paints.push(await visit(browser, (page, cdp) => paintOf(page, cdp, url)))
  note(`LCP of each visit: ${paints.map(({ at, what }) => `${seconds(at)} (${what})`).join(', ')}`)
  atMost(
    `first visit: LCP, slow 4G, CPU / 4, median of ${visits}`,
    median(paints.map(({ at }) => at)),
    1_200,
    seconds,
  )
}

type Painted = { at: number; what: string }

async function paintOf(page: Page, cdp: CDPSession, url: string): Promise<Painted> {
  await cdp.send('Network.emulateNetworkConditions', slow4G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url, { waitUntil: 'networkidle' })
  return await page.evaluate(
    () =>
      new Promise<Painted>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined
          const element = last?.element
          const what =
            element === undefined ? '?' : `${element.localName} '${element.textContent.trim().slice(0, 30)}'`
          resolve({ at: last?.startTime ?? Number.NaN, what })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}
