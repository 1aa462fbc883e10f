import type { Page } from 'playwright-core'

/** Waits until every chart of a page is drawn, going to those that wait for their reader, and returns to where it was. */
export async function drawn(page: Page): Promise<void> {
  const place = await page.evaluate(() => ({ left: window.scrollX, top: window.scrollY }))
  await page.waitForFunction(() => {
    const waits = (chart: Element) =>
      chart.querySelector('svg') === null ||
      chart.querySelector('.on-screen .years-still, :scope > .years-still') !== null
    const next = [...document.querySelectorAll('figure, .years-chart')].find(waits)
    // Scrolled by the window: where Tab goes on from stays as it was.
    if (next !== undefined)
      window.scrollBy({ top: next.getBoundingClientRect().top - 100, behavior: 'instant' })
    return next === undefined
  })
  await page.evaluate(({ left, top }) => window.scrollTo({ left, top, behavior: 'instant' }), place)
}
