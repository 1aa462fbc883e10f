import { describe, expect } from 'vitest'
import { journey } from '#test/support/journey.ts'
import {
  headed,
  headingOf,
  isInView,
  kpiOf,
  overviewOf,
  rowOf,
  searchOf,
  seen,
  textOf,
} from '#test/support/reading.ts'
import { dayIn, speakerOf } from '#test/support/speaker.ts'

const [da, zh] = [speakerOf('da'), speakerOf('zh')]
const meeting = '2017-03-07T17:00'
const example = { key: 'kpi.exampleFigures' }
const targets = (reached: number) => ({ count: 20, year: { period: '2016' }, reached, example })

describe('a council member with ten seconds, a tablet and a mouse', () => {
  journey('reads at once whether the promises are kept', async ({ visit }) => {
    const page = await visit('/')
    await headed(page, 'Af 3 mål er 0 nået, 1 er det for tidligt at vurdere og 2 kan ikke vurderes.')
    await headed(page, da('kpi.targets', targets(8)), da('overview.noneMissing'))
    expect(await isInView(page.getByRole('heading', { level: 1 }))).toBe(true)
    expect(await page.title()).toContain('Kina-indsatsen')
  })

  journey('reads three verdicts, and why two of the goals cannot be judged', async ({ visit, site }) => {
    const { goals } = await overviewOf(site)
    const page = await visit('/')
    const verdicts = await Promise.all(
      goals.map(async ({ title, verdict, measures }) => {
        const card = page.getByRole('article', { name: title.da })
        await seen(card.getByText(da(`verdict.${verdict}`), { exact: true }))
        for (const { judgement, wanted } of measures) {
          if (judgement.verdict !== 'no_data') continue
          await seen(card.getByText(da('goal.wanted')))
          await seen(card.getByText(wanted?.what.da ?? 'it is said what is wanted'))
          await seen(card.getByText(wanted?.from.da ?? 'it is said from whom'))
        }
        return verdict
      }),
    )
    expect(verdicts).toEqual(['no_data', 'too_early', 'no_data'])
  })

  journey('sees the nearest figure large where a goal has none of its own', async ({ visit }) => {
    const page = await visit('/')
    const card = page.getByRole('article', { name: 'Fire gange så mange kinesiske turister' })
    await seen(card.getByText(da('goal.nearest')))
    await seen(card.getByText('221.000'))
  })

  journey(
    'goes back to the meeting of 7 March 2017 and sees what the council was told then',
    async ({ visit }) => {
      const name = 'Danske virksomheder matchet med problemejere i Jiangsu'
      const page = await visit('/')
      expect(await textOf(rowOf(page, name))).toContain(da('level.not_reached'))
      expect(await textOf(rowOf(page, name))).toMatch(/24 .*22/)
      await page
        .getByRole('navigation', { name: da('asOf.meetings') })
        .getByRole('link', { name: '7. marts 2017' })
        .click()
      await headed(page, da('kpi.targets', targets(9)))
      expect(searchOf(page)).toEqual({ asOf: meeting })
      expect(await textOf(rowOf(page, name))).toContain(da('level.reached'))
      expect(await textOf(rowOf(page, name))).toMatch(/24 .*24/)
      await seen(page.getByText(da('moment.past', { day: { day: '2017-03-07' } })))
    },
  )

  journey(
    'switches to Chinese in place, opens a KPI, follows a number to its source, and goes back',
    async ({ visit, site }) => {
      const { row, figures } = await kpiOf(site, 'clean-matched', { asOf: meeting })
      const page = await visit(`/?asOf=${meeting}`)
      await page.evaluate(() => Object.assign(window, { isSamePage: true }))
      await page.getByRole('combobox', { name: da('filter.operator') }).selectOption('clean')
      await page
        .getByRole('navigation', { name: da('page.languages') })
        .getByRole('link', { name: '中文' })
        .click()
      await headed(page, zh('kpi.targets', targets(9)))
      expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
      expect(searchOf(page)).toEqual({ asOf: meeting, lang: 'zh', operator: 'clean' })

      await page.getByRole('link', { name: row.name.zh, exact: true }).click()
      await headed(page, row.name.zh)
      expect(new URL(page.url()).pathname).toBe('/kpi/clean-matched')
      expect(searchOf(page)).toEqual({ asOf: meeting, lang: 'zh' })

      const line = figures.find(({ period }) => period === row.latest?.period)
      const number = `${line?.versions[0]?.number}`
      const source = page
        .getByRole('region', { name: zh('kpi.figures') })
        .getByRole('row')
        .filter({
          has: page.getByRole('link', { name: number, exact: true }),
        })
      await page.locator(`main a[href$="#nr-${number}"]`).first().click()
      await expect.poll(() => new URL(page.url()).hash).toBe(`#nr-${number}`)
      await expect.poll(() => isInView(source)).toBe(true)
      expect(await textOf(source)).toContain(line?.versions[0]?.source)
      expect(await textOf(source)).toContain(dayIn('zh', line?.versions[0]?.publishedOn ?? ''))

      await page.goBack()
      await page.goBack()
      await headed(page, zh('kpi.targets', targets(9)))
      expect(searchOf(page)).toEqual({ asOf: meeting, lang: 'zh', operator: 'clean' })
      expect(await page.getByRole('combobox', { name: zh('filter.operator') }).inputValue()).toBe('clean')
      await seen(page.getByText(zh('overview.count', { count: 4, all: 23 })))
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
    },
  )

  journey(
    'opens a goal and finds its promise, its verdict, the choices made and why',
    async ({ visit, site }) => {
      const { goals } = await overviewOf(site)
      for (const { code, title, promise, verdict } of goals) {
        const page = await visit('/')
        await page.getByRole('link', { name: title.da, exact: true }).click()
        await headed(page, title.da)
        expect(new URL(page.url()).pathname).toBe(`/maal/${code}`)
        await seen(page.getByText(promise.da))
        await seen(page.getByText(da(`verdict.${verdict}`), { exact: true }))
        await page.getByText(da('goal.why')).first().click()
        await seen(page.getByText(new RegExp(da('goal.rule', { rule: '.*', version: '\\d+' }))))
      }
    },
  )

  journey('types a day, and keeps the page', async ({ visit }) => {
    const page = await visit('/kpi/clean-matched?lang=en')
    await page.getByRole('textbox', { name: speakerOf('en')('asOf.label'), exact: true }).fill('2017-03-07')
    await page.getByRole('button', { name: speakerOf('en')('asOf.show'), exact: true }).click()
    await seen(page.getByText(speakerOf('en')('moment.past', { day: { day: '2017-03-07' } })))
    expect(new URL(page.url()).pathname).toBe('/kpi/clean-matched')
    expect(searchOf(page)).toEqual({ asOf: '2017-03-07', lang: 'en' })
    expect(await headingOf(page)).toBe('Danish companies matched with problem owners in Jiangsu')
  })

  journey('sees two days side by side, and what changed between them', async ({ visit }) => {
    const page = await visit('/?since=2017-03-07T17:00')
    await page.getByRole('link', { name: da('comparison.lead') }).click()
    await headed(
      page,
      da('comparison.headed', { earlier: { day: '2017-03-07' }, now: { day: '2018-01-22' } }),
    )
    const row = page.getByRole('row').filter({ hasText: 'Danske virksomheder matchet' })
    const cells = await row.getByRole('cell').allTextContents()
    expect(cells.map((cell) => /^(\d+) virksomheder, (.+?)måltal (\d+)/.exec(cell)?.slice(1))).toEqual([
      ['9', '4. kvartal 2016', '24'],
      ['6', '3. kvartal 2017', '24'],
    ])
    await seen(page.getByRole('heading', { name: da('changes.since', { day: { day: '2017-03-07' } }) }))
  })
})
