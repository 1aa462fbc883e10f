import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import type { MomentQuery } from '#shared/programmes/moment.ts'
import { answerOf } from './answers.ts'
import type { Site } from './server.ts'
import { programme } from './world.ts'

/** Waits until a reader sees it. */
export const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible' })

/** What stands there, with all white space as one blank. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()
}

export const headingOf = (page: Page) => textOf(page.getByRole('heading', { level: 1 }))

/** Waits until the page's heading says all of this. */
export async function headed(page: Page, ...sentences: string[]): Promise<void> {
  for (const sentence of sentences) {
    await expect.poll(() => headingOf(page)).toContain(sentence.replaceAll(/\s+/g, ' '))
  }
}

/** The parts of the address behind the question mark. */
export function searchOf(page: Page): { [name: string]: string } {
  return Object.fromEntries(new URL(page.url()).searchParams)
}

/** A KPI's row in the list of a wide screen. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
}

export function overviewOf(site: Site, query: MomentQuery = {}): Promise<Overview> {
  return answerOf(site, getOverview, { programme }, query)
}

export function kpiOf(site: Site, kpi: string, query: MomentQuery = {}): Promise<KpiView> {
  return answerOf(site, getKpi, { programme, kpi }, query)
}

/** Whether somebody sees it without scrolling. */
export async function isInView(locator: Locator): Promise<boolean> {
  return await locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
}
