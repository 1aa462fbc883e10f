import { describe, expect } from 'vitest'
import { languages } from '#shared/language.ts'
import { journey } from '#test/support/journey.ts'
import { headed, kpiOf, overviewOf, seen, textOf } from '#test/support/reading.ts'
import { dayIn, speakerOf } from '#test/support/speaker.ts'

const javaScriptEnabled = false
const da = speakerOf('da')

describe.each(languages)('without any script, in %s', (language) => {
  const say = speakerOf(language)

  journey('the overview says the headline, the goals and the KPIs', async ({ visit, site }) => {
    const { goals, kpis } = await overviewOf(site)
    const page = await visit(`/?lang=${language}`, { javaScriptEnabled })
    const values = {
      count: 20,
      year: { period: '2016' },
      reached: 8,
      example: { key: 'kpi.exampleFigures' },
    }
    await headed(page, say('kpi.targets', values), say('overview.noneMissing'))
    for (const { title } of goals) await seen(page.getByRole('article', { name: title[language] }))
    const links = page.getByRole('main').getByRole('link')
    const names = await links.evaluateAll((all) => all.map((link) => link.textContent?.trim()))
    expect(names).toEqual(expect.arrayContaining(kpis.map(({ name }) => name[language])))
  })

  journey('the overview says what is new since a meeting, and leads to the others', async ({ visit }) => {
    const page = await visit(`/?lang=${language}&since=2017-03-07T17:00`, { javaScriptEnabled })
    const day = { day: '2017-03-07' }
    const section = page.getByRole('region', { name: say('changes.since', { day }) })
    const corrected = say('changes.count.corrected', { count: 1 })
    expect(await textOf(section)).toContain(corrected)
    const group = section.getByRole('group').filter({ hasText: corrected })
    await group.locator('summary').click()
    await seen(group.getByText(/9.*7/).filter({ hasText: dayIn(language, '2017-05-16') }))
    const meetings = section.getByRole('navigation', { name: say('changes.meetings') })
    await meetings.getByRole('link', { name: dayIn(language, '2017-06-20') }).click()
    await seen(page.getByRole('heading', { name: say('changes.since', { day: { day: '2017-06-20' } }) }))
  })

  journey('a KPI says its figure, its statements and every source', async ({ visit, site }) => {
    const { row, figures } = await kpiOf(site, 'clean-matched')
    const page = await visit(`/kpi/clean-matched?lang=${language}`, { javaScriptEnabled })
    await headed(page, row.name[language])
    await seen(page.getByText(say(`level.${row.level.state}`), { exact: true }))
    const rows = page.getByRole('region', { name: say('kpi.figures') }).getByRole('row')
    const versions = figures.flatMap((line) => line.versions)
    expect(await rows.count()).toBe(versions.length + 1)
  })
})

describe('without any script', () => {
  journey('the date form leads to the day', async ({ visit }) => {
    const page = await visit('/kpi/clean-matched', { javaScriptEnabled })
    await page.getByRole('textbox', { name: da('asOf.label'), exact: true }).fill('2017-03-07')
    await page.getByRole('button', { name: da('asOf.show'), exact: true }).click()
    await seen(page.getByText(da('moment.past', { day: { day: '2017-03-07' } })))
    expect(new URL(page.url()).pathname).toBe('/kpi/clean-matched')
  })

  journey('meetings, languages, goals and KPIs are plain links', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled })
    await page.getByRole('link', { name: '7. marts 2017' }).first().click()
    await page.getByRole('link', { name: 'English' }).click()
    await headed(page, 'Of the 20 targets for 2016, 9 were reached')
    await page.getByRole('link', { name: 'Four times as many Chinese tourists' }).click()
    await headed(page, 'Four times as many Chinese tourists')
    await seen(page.getByText(speakerOf('en')('moment.past', { day: { day: '2017-03-07' } })))
  })

  journey('the filters can be sent, and keep the day and the language', async ({ visit }) => {
    const page = await visit('/?lang=en&asOf=2017-03-07', { javaScriptEnabled })
    const en = speakerOf('en')
    await page.getByRole('combobox', { name: en('filter.operator') }).selectOption('clean')
    await page.getByRole('searchbox', { name: en('filter.search') }).press('Enter')
    await seen(page.getByText(en('overview.count', { count: 4, all: 23 })))
    await seen(page.getByText(en('moment.past', { day: { day: '2017-03-07' } })))
  })

  journey('no place promises what only a script could bring', async ({ visit }) => {
    const page = await visit('/kpi/clean-matched', { javaScriptEnabled })
    const hint = page.getByText(da('picture.hint'), { exact: true })
    expect(await hint.filter({ visible: true }).count()).toBe(0)
  })
})
