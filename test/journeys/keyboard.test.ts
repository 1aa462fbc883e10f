import { describe, expect } from 'vitest'
import { drawn } from '#test/support/drawn.ts'
import { journey } from '#test/support/journey.ts'
import { hasFocus, tabThrough, tabTo } from '#test/support/keyboard.ts'
import { headed, isInView, kpiOf, rowOf, searchOf, seen, textOf } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const [da, zh] = [speakerOf('da'), speakerOf('zh')]
const meeting = '2017-03-07T17:00'
const example = { key: 'kpi.exampleFigures' }
const targets = (reached: number) => ({ count: 20, year: { period: '2016' }, reached, example })

describe('the same council member without a mouse', () => {
  journey('walks the whole way: meeting, filter, Chinese, KPI, source, and back', async ({ visit, site }) => {
    const { row, figures } = await kpiOf(site, 'clean-matched', { asOf: meeting })
    const page = await visit('/')
    await tabTo(page, page.getByRole('link', { name: '7. marts 2017' }).first())
    await page.keyboard.press('Enter')
    await headed(page, da('kpi.targets', targets(9)))
    expect(searchOf(page)).toEqual({ asOf: meeting })
    expect(await textOf(rowOf(page, row.name.da))).toContain(da('level.reached'))

    await tabTo(page, page.getByRole('combobox', { name: da('filter.operator') }))
    await page.keyboard.type('CLEAN')
    await expect.poll(() => searchOf(page)).toEqual({ asOf: meeting, operator: 'clean' })
    await seen(page.getByText(da('overview.count', { count: 4, all: 23 })))

    await tabTo(page, page.getByRole('link', { name: '中文' }), { backwards: true })
    await page.keyboard.press('Enter')
    await headed(page, zh('kpi.targets', targets(9)))
    expect(searchOf(page)).toEqual({ asOf: meeting, operator: 'clean', lang: 'zh' })
    expect(await hasFocus(page.getByRole('link', { name: '中文' }))).toBe(true)

    await tabTo(page, page.getByRole('link', { name: row.name.zh, exact: true }))
    await page.keyboard.press('Enter')
    await headed(page, row.name.zh)
    const number = `${figures.find(({ period }) => period === row.latest?.period)?.versions[0]?.number}`
    await tabTo(page, page.locator(`main a[href$="#nr-${number}"]`))
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe(`#nr-${number}`)
    await expect.poll(() => isInView(page.getByRole('link', { name: number, exact: true }))).toBe(true)

    await page.goBack()
    await page.goBack()
    await headed(page, zh('kpi.targets', targets(9)))
    expect(searchOf(page)).toEqual({ asOf: meeting, operator: 'clean', lang: 'zh' })
  })

  journey('skips to the content with the first key', async ({ visit }) => {
    const page = await visit('/')
    await tabTo(page, page.getByRole('link', { name: da('page.skip') }), { most: 1 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isWithin = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))
    expect(isWithin).toBe(true)
  })

  journey('opens why the page can be trusted, and why a goal is judged as it is', async ({ visit }) => {
    const page = await visit('/maal/turister')
    await tabTo(page, page.locator('summary', { hasText: da('moment.howSure') }))
    await page.keyboard.press('Enter')
    await seen(page.getByText(/^Siden bygger på/))
    await tabTo(page, page.locator('summary', { hasText: da('goal.why') }))
    await page.keyboard.press('Space')
    await seen(page.getByText(new RegExp(da('goal.rule', { rule: '.*', version: '\\d+' }))))
  })

  journey('chooses a day in the date field', async ({ visit }) => {
    const page = await visit('/')
    const field = page.getByRole('textbox', { name: da('asOf.label'), exact: true })
    await tabTo(page, field)
    // The browser's own language decides whether the month or the day is typed first.
    for (const typed of ['03072017', '07032017']) {
      await field.focus()
      await page.keyboard.type(typed)
      if ((await field.inputValue()) === '2017-03-07') break
    }
    await tabTo(page, page.getByRole('button', { name: da('asOf.show'), exact: true }), { most: 5 })
    await page.keyboard.press('Enter')
    await headed(page, da('kpi.targets', targets(9)))
    expect(searchOf(page)).toEqual({ asOf: '2017-03-07' })
  })

  journey(
    'is somewhere sensible after opening a page, and is told which page it is',
    async ({ visit, site }) => {
      const { row } = await kpiOf(site, 'clean-matched')
      const page = await visit('/')
      await page.getByRole('link', { name: row.name.da, exact: true }).focus()
      await page.keyboard.press('Enter')
      await headed(page, row.name.da)
      expect(await page.title()).toContain(row.name.da)
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('main, main *'))).toBe(true)
    },
  )
})

describe.each([
  '/',
  '/storskaerm',
  '/kpi/copcap-jobs',
  '/maal/markedsandel?asOf=2022-12-31&lang=en',
  '/findes-ikke',
])('on %s', (address) => {
  journey('Tab comes to everything, in the order of the page, and shows where it is', async ({ visit }) => {
    // A link to a meeting before the KPI was agreed is fetched ahead when it has the focus, and refused.
    const page = await visit(address, {
      status: address === '/findes-ikke' ? 404 : 200,
      refused: /asOf=201[46]-/,
    })
    await drawn(page)
    const { stops, missed, inOrder } = await tabThrough(page)
    expect(missed).toEqual([])
    expect(inOrder).toBe(true)
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([])
    expect(stops.length).toBeGreaterThan(0)
  })
})
