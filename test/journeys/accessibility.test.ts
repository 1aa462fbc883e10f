import { describe, expect } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { barriers, none, openAll, overflowsOf } from '#test/support/accessible.ts'
import { launchBrowser } from '#test/support/browser.ts'
import { journey } from '#test/support/journey.ts'

const pages: [what: string, address: string, status: number][] = [
  ['the overview', '/', 200],
  ['a KPI that shall fall', '/kpi/adm-hours', 200],
  ['a KPI that shall stay within a band', '/kpi/adm-delegations', 200],
  ['a KPI derived from two others', '/kpi/woco-share', 200],
  ['a monthly KPI with a signal', '/kpi/copcap-web-visits?vis=kontroldiagram', 200],
  ['places beside each other', '/kpi/exports_to_china?vis=sammenligning', 200],
  ['a KPI with another definition', '/kpi/copcap-jobs', 200],
  ['the race with Sweden', '/maal/investeringer', 200],
  ['the turn of the market share', '/maal/markedsandel?asOf=2022-12-31', 200],
  ['four times as many tourists', '/maal/turister', 200],
  ['then and now', '/dengang?since=2017-03-07T17:00', 200],
  ['the big screen', '/storskaerm', 200],
  ['a unit with late reports', '/operatoer/clean', 200],
  ['a figure that was changed', '/tal/704', 200],
  ['how to cite', '/om', 200],
  ['the accessibility of the program', '/tilgaengelighed', 200],
  ['what is known of people', '/privatliv', 200],
  ['how everything is judged', '/metode', 200],
  ['an address without a page', '/findes-ikke', 404],
  ['a day that is none', '/?asOf=2017-02-30', 400],
]
const states: [what: string, address: string][] = [
  ['on its first day, without any figure', '/?asOf=2014-05-13'],
  ['today, after its end', '/?asOf=2026-11-21'],
  ['at a meeting and a number', '/?asOf=2017-03-07T17:00&n=900'],
  ['narrowed to nothing', '/?q=zzz'],
]
const largest: [address: string, status: number][] = [
  ['/', 200],
  ['/kpi/copcap-jobs', 200],
  ['/maal/turister', 200],
  ['/storskaerm', 200],
  ['/operatoer/clean', 200],
  ['/findes-ikke', 404],
]

const inLanguage = (address: string, language: Language) =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`

describe.each(pages)('%s', (_, address, status) => {
  journey('has no barriers in any language, light or dark, wide or 320 pixels narrow', async ({ visit }) => {
    const found = await Promise.all(
      languages.map(async (language) => {
        const page = await visit(inLanguage(address, language), { status })
        return await barriers(page, language)
      }),
    )
    expect(found).toEqual(found.map(none))
  })
})

describe.each(states)('the overview %s', (_, address) => {
  journey('has no barriers', async ({ visit }) => {
    const found = await barriers(await visit(address))
    expect(found).toEqual(none(found))
  })
})

describe('with text twice as large, by the browser’s own setting', () => {
  journey('every page can be read without scrolling sideways, on a phone too', async ({ visit }) => {
    const within = await launchBrowser('--blink-settings=defaultFontSize=32')
    try {
      for (const [address, status] of largest) {
        const found = await Promise.all(
          languages.map(async (language) => {
            const page = await visit(inLanguage(address, language), { status, within })
            await openAll(page)
            const size = await page.evaluate(() => getComputedStyle(document.body).fontSize)
            const wide = await overflowsOf(page)
            await page.setViewportSize({ width: 320, height: 900 })
            // Charts follow the page's width a moment later.
            await expect.poll(() => overflowsOf(page)).toEqual([])
            return [size, ...wide]
          }),
        )
        expect([address, found]).toEqual([address, languages.map(() => ['32px'])])
      }
    } finally {
      await within.close()
    }
  })
})
