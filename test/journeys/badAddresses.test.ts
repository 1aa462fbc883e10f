import { describe, expect } from 'vitest'
import { type Language, languages, locale } from '#shared/language.ts'
import type { Value } from '#shared/say.ts'
import type { Key } from '#shared/words.ts'
import { alive, journey } from '#test/support/journey.ts'
import { headed, headingOf, overviewOf, searchOf, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

type Bad = { address: string; status: number; key: Key; values: { [name: string]: Value } }

const bad: Bad[] = [
  { address: '/findes-ikke', status: 404, key: 'problem.noPage', values: {} },
  { address: '/kpi/findes-ikke', status: 404, key: 'problem.noKpi', values: { kpi: 'findes-ikke' } },
  { address: '/maal/x', status: 404, key: 'problem.noGoal', values: { goal: 'x' } },
  {
    address: '/kpi/clean-matched?asOf=2014-05-13',
    status: 404,
    key: 'problem.noKpi',
    values: { kpi: 'clean-matched' },
  },
  { address: '/?asOf=2017-02-30', status: 400, key: 'problem.notADay', values: { input: '2017-02-30' } },
  {
    address: '/?asOf=2999-01-01',
    status: 400,
    key: 'problem.futureDay',
    values: { day: { day: '2999-01-01' }, today: { day: '2026-11-21' } },
  },
]

const inLanguage = (address: string, language: Language) =>
  language === 'da' ? address : `${address}${address.includes('?') ? '&' : '?'}lang=${language}`

const inAddress = (language: Language) => (language === 'da' ? {} : { lang: language })

describe('an address that leads nowhere says so in the language of the page, and leads back', () => {
  journey.for(bad)('$address', async ({ address, status, key, values }, { visit }) => {
    await Promise.all(
      languages.map(async (language) => {
        const say = speakerOf(language)
        const page = await visit(inLanguage(address, language), { status, locale: locale[language] })
        expect(await headingOf(page)).toBe(say(key, values))
        expect(await page.getAttribute('html', 'lang')).toBe(locale[language])
        expect(await page.title()).toBe(say(key, values))
        await page.getByRole('link', { name: say('page.toOverview') }).click()
        await alive(page)
        await headed(page, say('overview.noneMissing'))
        expect([new URL(page.url()).pathname, searchOf(page)]).toEqual(['/', inAddress(language)])
      }),
    )
  })

  journey('a number that no record has', async ({ visit, site }) => {
    const { moment } = await overviewOf(site)
    for (const language of languages) {
      const page = await visit(inLanguage('/?n=0', language), { status: 400, locale: locale[language] })
      const sentence = speakerOf(language)('problem.notANumber', { input: '0', head: moment.number })
      expect(await headingOf(page)).toBe(sentence)
    }
  })
})

const da = speakerOf('da')
const tourists = 'Fire gange så mange kinesiske turister'

describe('on a page that lives', () => {
  journey('a meeting before the KPI was agreed is named, and leads nowhere', async ({ visit }) => {
    const en = speakerOf('en')
    const page = await visit('/kpi/clean-matched?lang=en')
    const meetings = page.getByRole('navigation', { name: en('asOf.meetings') })
    await seen(meetings.getByText('13 May 2014'))
    expect(await meetings.getByRole('link', { name: '13 May 2014' }).count()).toBe(0)
    expect(await meetings.getByRole('link', { name: '7 March 2017' }).count()).toBe(1)
  })

  journey('an unknown language is read as Danish, before and after the script', async ({ visit }) => {
    const page = await visit('/?lang=xx')
    await headed(page, da('overview.noneMissing'))
  })

  journey('an address with a slash at its end is the same page', async ({ visit }) => {
    const page = await visit('/kpi/clean-matched/', { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  journey('a line that is lost says so, instead of nothing', async ({ visit }) => {
    const page = await visit('/', { refused: /\/(api|assets)\// })
    await page.context().setOffline(true)
    await page.getByRole('link', { name: tourists, exact: true }).click()
    await seen(page.getByText(da('page.noLine')))
    await page.context().setOffline(false)
    await page.getByRole('button', { name: da('page.tryAgain') }).click()
    await headed(page, tourists)
  })

  journey('a server that does not answer is said, once, and trying again helps', async ({ visit }) => {
    const page = await visit('/', { refused: /\/api\// })
    await page.route('**/api/**', (route) => route.abort())
    await page.getByRole('link', { name: tourists, exact: true }).click()
    await seen(page.getByText(da('page.noLine')))
    expect(await page.getByRole('main').count()).toBe(1)
    await page.unrouteAll()
    await page.getByRole('button', { name: da('page.tryAgain') }).click()
    await headed(page, tourists)
  })
})
