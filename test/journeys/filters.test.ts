import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { alive, journey } from '#test/support/journey.ts'
import { headed, overviewOf, rowOf, searchOf, seen } from '#test/support/reading.ts'
import { type Speaker, speakerOf } from '#test/support/speaker.ts'

const [da, en, zh] = [speakerOf('da'), speakerOf('en'), speakerOf('zh')]
const meeting = '2017-03-07T17:00'

const filter = (page: Page, say: Speaker, name: 'operator' | 'track' | 'focus' | 'level' | 'reporting') =>
  page.getByRole('combobox', { name: say(`filter.${name}`) })
const searchField = (page: Page, say: Speaker) => page.getByRole('searchbox', { name: say('filter.search') })
const counted = (page: Page, say: Speaker, count: number) =>
  seen(page.getByText(say('overview.count', { count, all: 23 })))
const languageLink = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

describe('narrowing the list of KPIs', () => {
  journey(
    'writes each choice into the address, and a reload shows the same list',
    async ({ visit, site }) => {
      const { kpis } = await overviewOf(site)
      const fitting = kpis.filter(
        ({ track, level, name }) =>
          track === '2' && level.state === 'not_reached' && /virksomheder/i.test(name.da),
      ).length
      const page = await visit('/')
      await filter(page, da, 'track').selectOption('2')
      await filter(page, da, 'level').selectOption('not_reached')
      await searchField(page, da).fill('virksomheder')
      await counted(page, da, fitting)
      const narrowed = { track: '2', level: 'not_reached', q: 'virksomheder' }
      expect(searchOf(page)).toEqual(narrowed)
      await page.reload()
      await alive(page)
      await counted(page, da, fitting)
      expect(searchOf(page)).toEqual(narrowed)
      expect(await searchField(page, da).inputValue()).toBe('virksomheder')
      expect(await filter(page, da, 'track').inputValue()).toBe('2')
      await page.getByRole('button', { name: da('filter.clear') }).click()
      await counted(page, da, 23)
      expect(searchOf(page)).toEqual({})
    },
  )

  journey('works by operator, focus area and reporting state as well', async ({ visit, site }) => {
    const { kpis } = await overviewOf(site)
    const [area] = kpis.find(({ code }) => code === 'woco-nights')?.focusAreas ?? []
    const state = kpis[0]?.reporting?.state ?? ''
    const page = await visit('/')
    await filter(page, da, 'operator').selectOption('wonderful-copenhagen')
    await counted(page, da, kpis.filter(({ operator }) => operator === 'wonderful-copenhagen').length)
    await filter(page, da, 'operator').selectOption('')
    await filter(page, da, 'focus').selectOption(area ?? '')
    await counted(page, da, kpis.filter(({ focusAreas }) => focusAreas.includes(area ?? '')).length)
    await filter(page, da, 'reporting').selectOption(state)
    const both = kpis.filter(
      ({ focusAreas, reporting }) => focusAreas.includes(area ?? '') && reporting?.state === state,
    )
    await counted(page, da, both.length)
    expect(searchOf(page)).toEqual({ focus: area, reporting: state })
  })

  journey('searches whatever the case and the accents, in the language that is read', async ({ visit }) => {
    const page = await visit('/?lang=en')
    await searchField(page, en).fill('  ENQUIRIES ')
    await counted(page, en, 1)
    await seen(rowOf(page, 'Enquiries to the shared contact point'))
    await searchField(page, en).fill('nothing has this name')
    await counted(page, en, 0)
    await languageLink(page, 'Dansk').click()
    await searchField(page, da).fill('SÆDER PÅ')
    await counted(page, da, 1)
  })

  journey('keeps a typed search whole, however fast it was typed', async ({ visit }) => {
    const page = await visit('/')
    const text = 'delegationer gennem one-point'
    await searchField(page, da).pressSequentially(text)
    expect(await searchField(page, da).inputValue()).toBe(text)
    await counted(page, da, 1)
    await expect.poll(() => searchOf(page)).toEqual({ q: text })
  })

  journey('stays on the page that was opened, however soon after typing', async ({ visit }) => {
    const page = await visit('/')
    // It comes long after the fingers rested.
    await page.route('**/kpis/adm-delegations**', async (route) => {
      await setTimeout(1_000)
      await route.continue()
    })
    await searchField(page, da).pressSequentially('de')
    const link = page.getByRole('link', { name: 'Delegationer gennem one-point-entry', exact: true })
    await link.evaluate((element) => element instanceof HTMLElement && element.click())
    await headed(page, 'Delegationer gennem one-point-entry')
    await page.waitForTimeout(600)
    expect(new URL(page.url()).pathname).toBe('/kpi/adm-delegations')
  })

  journey('shows all when that is asked for, however soon after typing', async ({ visit }) => {
    const page = await visit('/?operator=clean')
    await searchField(page, da).pressSequentially('zz')
    await page
      .getByRole('button', { name: da('filter.clear') })
      .evaluate((element) => element instanceof HTMLElement && element.click())
    await counted(page, da, 23)
    await page.waitForTimeout(600)
    expect([searchOf(page), await searchField(page, da).inputValue()]).toEqual([{}, ''])
  })

  journey('survives an address with filters that fit nothing', async ({ visit }) => {
    const page = await visit('/?operator=nej&level=%3Cb%3E&q=%F0%9F%90%BC')
    await counted(page, da, 0)
    await page.getByRole('button', { name: da('filter.clear') }).click()
    await counted(page, da, 23)
  })
})

describe('moving the day keeps the filters', () => {
  journey('by a meeting', async ({ visit }) => {
    const page = await visit('/?operator=clean&q=match')
    await page
      .getByRole('navigation', { name: da('asOf.meetings') })
      .getByRole('link', { name: '7. marts 2017' })
      .click()
    await seen(page.getByText(da('moment.past', { day: { day: '2017-03-07' } })))
    expect(searchOf(page)).toEqual({ operator: 'clean', q: 'match', asOf: meeting })
    await counted(page, da, 1)
  })

  journey('by the date field', async ({ visit }) => {
    const page = await visit('/?operator=clean&q=match&lang=en')
    await page.getByRole('textbox', { name: en('asOf.label'), exact: true }).fill('2017-03-07')
    await page.getByRole('button', { name: en('asOf.show'), exact: true }).click()
    await seen(page.getByText(en('moment.past', { day: { day: '2017-03-07' } })))
    await counted(page, en, 1)
    expect(searchOf(page)).toEqual({ operator: 'clean', q: 'match', lang: 'en', asOf: '2017-03-07' })
  })
})

describe('another language', () => {
  journey('keeps the page, the day, the number and the filters, there and back', async ({ visit }) => {
    const page = await visit(`/?asOf=${meeting}&n=1000&operator=clean`)
    const common = { asOf: meeting, n: '1000', operator: 'clean' }
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    for (const [name, say, lang] of [
      ['English', en, 'en'],
      ['中文', zh, 'zh'],
    ] as const) {
      await languageLink(page, name).click()
      await counted(page, say, 4)
      expect(searchOf(page)).toEqual({ ...common, lang })
    }
    await languageLink(page, 'Dansk').click()
    await counted(page, da, 4)
    expect(searchOf(page)).toMatchObject(common)
    expect(await page.getAttribute('html', 'lang')).toBe('da-DK')
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  })

  journey('keeps the place on the page', async ({ visit }) => {
    const page = await visit('/')
    await page.evaluate(() => window.scrollTo(0, 1500))
    await languageLink(page, 'English').evaluate((link) => link instanceof HTMLElement && link.click())
    await headed(page, en('overview.noneMissing'))
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1200)
  })

  journey('names only what is shown as current', async ({ visit }) => {
    for (const [address, current] of [
      ['/', ['Dansk', '22. januar 2018', '20. juni 2017']],
      ['/?since=2017-03-07T17:00', ['Dansk', '22. januar 2018', '7. marts 2017']],
      ['/?lang=en&asOf=2022-12-31', ['English', '22 March 2022']],
      [`/?asOf=${meeting}`, ['Dansk', '7. marts 2017', '16. marts 2016']],
    ] as const) {
      const page = await visit(address)
      const marked = page.locator('[aria-current]:not([aria-current="false"])')
      const names = await marked.evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''))
      const days = names.filter((name) => /\d{4}/.test(name) || ['Dansk', 'English', '中文'].includes(name))
      expect([address, [...new Set(days)]]).toEqual([address, current])
    }
  })
})
