import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'
import { shortPeriodName } from '#shared/periods/periodName.ts'
import { overflowsOf } from '#test/support/accessible.ts'
import { journey } from '#test/support/journey.ts'
import { kpiOf, searchOf, seen, textOf } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

/** The chart of a page by its name, once it is drawn. */
async function chartOf(page: Page, name: string) {
  const figure = page.getByRole('figure', { name })
  await seen(figure.locator('svg'))
  return figure
}

const kpis = ['clean-matched', 'woco-share', 'adm-delegations', 'copcap-web-visits', 'copcap-jobs']

describe.each(kpis)('the chart of %s', (code) => {
  journey('appears, has a name, and stands beside a table of the same figures', async ({ visit, site }) => {
    const { row, points } = await kpiOf(site, code)
    const say = speakerOf('da')
    const page = await visit(`/kpi/${code}`)
    const figure = await chartOf(page, say('kpi.chart', { name: row.name }))
    await figure.getByText(say('kpi.table')).click()
    const rows = await figure
      .getByRole('row')
      .evaluateAll((all) =>
        all.slice(1).map((one) => [...one.children].slice(0, 2).map((cell) => cell.textContent)),
      )
    const written = (value: number | null) =>
      value === null ? '–' : formatNumber(value, 'da', { decimals: row.decimals })
    expect(rows).toEqual(points.map(({ period, value }) => [shortPeriodName(period, 'da'), written(value)]))
  })
})

describe.each(languages)('in %s', (language: Language) => {
  journey('the arrow keys walk along the chart and say each value', async ({ visit, site }) => {
    const { row, points } = await kpiOf(site, 'clean-matched')
    const say = speakerOf(language)
    const page = await visit(`/kpi/clean-matched?lang=${language}`)
    const figure = await chartOf(page, say('kpi.chart', { name: row.name }))
    await figure.locator('[tabindex="0"]').first().focus()
    const said: string[] = []
    for (let at = 0; at < 3; at += 1) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => textOf(figure.getByRole('status'))).not.toBe(said.at(-1) ?? '')
      said.push(await textOf(figure.getByRole('status')))
    }
    const places = said.map((text) =>
      points.findIndex((point) => text.startsWith(nameOf(point.period, language))),
    )
    expect(places[0]).toBeGreaterThanOrEqual(0)
    expect(places).toEqual([places[0], places[0]! + 1, places[0]! + 2])
    said.forEach((text, at) => {
      const value = points[places[at]!]?.value ?? 0
      expect(text).toContain(
        `${say('kpi.actual')}: ${formatNumber(value, language, { decimals: row.decimals })}`,
      )
    })
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => textOf(figure.getByRole('status'))).toBe(said[1])
  })
})

journey('the ways to look are links that keep day and language, and need no script', async ({ visit }) => {
  const say = speakerOf('en')
  const page = await visit('/kpi/copcap-web-visits?lang=en&asOf=2017-12-20', { javaScriptEnabled: false })
  const views = page.getByRole('navigation', { name: say('picture.views') })
  await views.getByRole('link', { name: say('picture.name.control') }).click()
  expect(searchOf(page)).toEqual({ lang: 'en', asOf: '2017-12-20', vis: 'kontroldiagram' })
  const name = 'Visits to the Chinese website for companies'
  const figure = page.getByRole('figure', { name: say('picture.chart.control', { name }) })
  await seen(figure.locator('svg'))
  await seen(figure.getByText(say('picture.means.better')))
  expect(await views.locator('[aria-current]').allTextContents()).toEqual([say('picture.name.control')])
  await figure.getByText(say('kpi.table')).click()
  await seen(figure.getByRole('columnheader', { name: say('picture.high') }))
  expect(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')).toContain(
    '/kpi/copcap-web-visits/kontroldiagram.csv',
  )
})

journey('a way to look that makes no sense gives its reason and the figures', async ({ visit }) => {
  const say = speakerOf('da')
  const page = await visit('/kpi/woco-chinaready?vis=aar-til-dato')
  const reason = say('picture.no.stock')
  await seen(page.getByRole('figure').getByText(reason))
  await seen(page.getByRole('definition').getByText(reason))
  await page.getByRole('link', { name: say('picture.name.run') }).click()
  await seen(page.getByRole('figure').getByText(say('picture.basis.change')))
  expect(searchOf(page)).toEqual({ vis: 'seriediagram' })
})

journey('a finger on the chart reads the period beneath it', async ({ visit }) => {
  const say = speakerOf('da')
  const page = await visit('/kpi/clean-matched', { viewport: { width: 320, height: 700 }, hasTouch: true })
  const walked = page.getByRole('figure').getByRole('application')
  await walked.scrollIntoViewIfNeeded()
  const { width = 0 } = (await walked.boundingBox()) ?? {}
  await walked.tap({ position: { x: width - 2, y: 60 } })
  await expect
    .poll(() => textOf(page.getByRole('figure').getByRole('status')))
    .toContain(`${nameOf('2017-Q4', 'da')} ${say('kpi.actual')}`)
})

journey('a chart that can be walked has a name of its own for whoever hears it', async ({ visit, site }) => {
  const { row } = await kpiOf(site, 'clean-matched')
  const page = await visit('/kpi/clean-matched')
  const figure = await chartOf(page, speakerOf('da')('kpi.chart', { name: row.name }))
  const walked = figure.locator('[tabindex="0"]').first()
  const name = await walked.evaluate(
    (element) => element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent,
  )
  expect(name ?? '').not.toBe('')
})

journey('the goals’ charts stand beside their tables too', async ({ visit }) => {
  const say = speakerOf('da')
  const page = await visit('/maal/markedsandel?asOf=2022-12-31')
  const figure = await chartOf(
    page,
    say('goal.picture.turnaround', { title: 'Danmarks andel af Kinas vareimport' }),
  )
  await figure.getByText(say('kpi.table')).click()
  const years = await figure.getByRole('rowheader').allTextContents()
  expect(years).toContain('2020')
  expect(new Set(years).size).toBe(years.length)
})

journey(
  'a goal’s picture is read year by year with the arrow keys and by pointing, and announces each year',
  async ({ visit }) => {
    const page = await visit('/maal/turister')
    const reader = page.getByRole('slider')
    const said = () => reader.getAttribute('aria-valuetext')
    await reader.focus()
    expect(await said()).toBe('2016: 221.000 · Krævet 230.000')
    await page.keyboard.press('ArrowRight')
    await expect.poll(said).toBe('2017: 262.000 (prognose) · Krævet 273.518')
    await page.keyboard.press('End')
    await expect.poll(said).toBe('2020: intet tal · Krævet 460.000')
    await page.keyboard.press('Home')
    await expect.poll(said).toBe('2009: 55.000 (skønnet)')
    await reader.scrollIntoViewIfNeeded()
    const box = await reader.boundingBox()
    if (box === null) throw new Error('there is no picture to point at')
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2)
    await expect.poll(said).toMatch(/^2014: 161\.000/)
    await seen(page.getByText('2014: 161.000', { exact: false }))
  },
)

journey(
  'the cards’ pictures, which the server drew, follow the language and come back with it',
  async ({ visit }) => {
    const page = await visit('/')
    const drawn = (language: Language) =>
      seen(page.getByRole('img', { name: speakerOf(language)('goal.needed', needed) }))
    await drawn('da')
    await page.getByRole('link', { name: 'English' }).click()
    await drawn('en')
    await page.getByRole('link', { name: 'Dansk' }).click()
    await drawn('da')
  },
)

journey('the figures of a chart follow the day', async ({ visit, site }) => {
  const { row, points } = await kpiOf(site, 'clean-matched', { asOf: '2016-12-01' })
  const say = speakerOf('da')
  const page = await visit('/kpi/clean-matched?asOf=2016-12-01')
  const figure = await chartOf(page, say('kpi.chart', { name: row.name }))
  await figure.getByText(say('kpi.table')).click()
  const last = points.findLast(({ value }) => value !== null)
  expect(last?.period).toBe('2016-Q3')
  await seen(
    figure.getByRole('row', { name: new RegExp(`^${shortPeriodName('2016-Q3', 'da')} ${last?.value} `) }),
  )
})

const needed = { sign: '+', change: { number: 20.1, decimals: 1, unit: { da: '%', en: '%', zh: '%' } } }

function nameOf(period: string, language: Language): string {
  return shortPeriodName(period, language).replaceAll(/\s+/g, ' ')
}

describe('on a phone', () => {
  const codes = [...kpis, 'adm-hours', 'woco-nights', 'exports_to_china']
  journey.for(codes)(
    'a tap on the chart of %s is read whole, and the page stays as wide',
    async (code, { visit }) => {
      const page = await visit(`/kpi/${code}`)
      await page.setViewportSize({ width: 320, height: 823 })
      const plot = page.locator('figure.chart .walked').first()
      for (const share of [0.1, 0.5, 0.9]) {
        const { width = 0, height = 0 } = (await plot.boundingBox()) ?? {}
        await plot.hover({ position: { x: width * share, y: height / 2 } })
        await expect.poll(() => page.locator('.reading-line').first().textContent()).not.toBe('')
        expect(await overflowsOf(page)).toEqual([])
      }
    },
  )
})
