import type { Page } from 'playwright-core'

/** Waits until every chart of a page is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure, .years-chart')].every(
      (chart) =>
        chart.querySelector('svg') !== null &&
        chart.querySelector('.on-screen .years-still, :scope > .years-still') === null,
    ),
  )
}
