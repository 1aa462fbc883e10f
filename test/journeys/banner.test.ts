import { describe, expect } from 'vitest'
import { journey } from '#test/support/journey.ts'
import { headed, kpiOf, overviewOf, searchOf, seen } from '#test/support/reading.ts'
import { openSite } from '#test/support/server.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')
const howSure = da('moment.howSure')

describe('the banner of a page as known on another day', () => {
  journey.for([
    '/?asOf=2017-03-07T17:00',
    '/?asOf=2022-12-31',
    '/kpi/woco-share',
    '/maal/markedsandel?asOf=2022-12-31',
  ])(
    'counts on %s what it rests on, what is assumed and what was read later',
    async (address, { visit, site }) => {
      const view = (await site.ask(`/api/programmes/kina-indsats${doorOf(address)}`)).json()
      const { moment } = view
      const page = await visit(address)
      await seen(page.getByText(da('moment.past', { day: { day: moment.day } })))
      await page.locator('summary', { hasText: howSure }).click()
      await seen(page.getByText(da('moment.facts', { count: moment.facts })))
      await seen(page.getByText(da('moment.assumed', { count: moment.assumedDates })))
      await seen(page.getByText(da('moment.vintages', { count: moment.laterVintages })))
      await seen(page.getByText(da('moment.loadedLater', { count: moment.loadedLater })))
      await seen(page.getByText(`asOf=${moment.asOf}&n=${moment.number}`))
    },
  )

  journey('has something assumed and something read later to tell of', async ({ site }) => {
    const { moment } = await overviewOf(site, { asOf: '2022-12-31' })
    expect(moment.assumedDates).toBeGreaterThan(0)
    expect(moment.laterVintages).toBeGreaterThan(0)
  })

  journey('is not there today, but that the programme has ended is said', async ({ visit }) => {
    const page = await visit('/?asOf=2026-11-21')
    await seen(page.getByText(da('moment.closed', { day: { day: '2018-12-31' } })))
    expect(await page.getByText(howSure).count()).toBe(0)
  })

  journey('leads back to the day on which the page opens', async ({ visit }) => {
    const page = await visit('/?asOf=2017-03-07&operator=clean')
    await page.getByRole('link', { name: da('moment.back') }).click()
    await seen(page.getByText(da('moment.exampleDay')))
    expect(searchOf(page)).toEqual({ operator: 'clean' })
  })
})

describe('a number in the address', () => {
  journey('is said with the newest there is, and can be left', async ({ visit, site }) => {
    const { moment } = await overviewOf(site)
    const page = await visit('/?asOf=2017-03-07&n=900')
    await seen(page.getByText(da('moment.number', { number: '900', head: `${moment.number}` })))
    await page.locator('summary', { hasText: howSure }).click()
    await page.getByRole('link', { name: da('moment.withAll') }).click()
    await expect.poll(() => searchOf(page)).toEqual({ asOf: '2017-03-07' })
    await expect.poll(() => page.getByText(/^Kun det, der var optaget/).count()).toBe(0)
  })

  journey('goes along from page to page', async ({ visit }) => {
    const page = await visit('/?asOf=2017-03-07&n=1000')
    await page.getByRole('link', { name: 'Fire gange så mange kinesiske turister', exact: true }).click()
    await headed(page, 'Fire gange så mange kinesiske turister')
    expect(searchOf(page)).toEqual({ asOf: '2017-03-07', n: '1000' })
    const csv = await page.getByRole('link', { name: da('page.csvExcel') }).getAttribute('href')
    expect(csv).toBe('/maal/turister.csv?asOf=2017-03-07&n=1000')
  })

  journey('shows the day without what was loaded after it', async ({ visit, onTestFinished }) => {
    const site = await openSite(onTestFinished)
    const figure = { series: 'clean-projects/DK-84/clean', period: '2017-Q4', value: 77, source: 'Test' }
    await site.publish(figure, { publicOn: '2026-11-10', recordedOn: '2026-11-20' })
    const address = '/kpi/clean-projects?asOf=2026-11-15'
    const page = await visit(address, { origin: site.origin })
    const value = page.getByRole('region', { name: da('kpi.figures') }).getByRole('cell', { name: /^77 / })
    await seen(value)
    await page.locator('summary', { hasText: howSure }).click()
    await seen(page.getByText(da('moment.loadedLater', { count: 1 })))
    await page.getByRole('link', { name: da('moment.withoutLater') }).click()
    await expect.poll(() => value.count()).toBe(0)
    const { moment } = await kpiOf(site, 'clean-projects', { asOf: '2026-11-15' })
    expect(searchOf(page)).toEqual({ asOf: '2026-11-15', n: `${moment.numberAtDay}` })
  })
})

function doorOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost')
  const [, room, code] = pathname.split('/')
  if (room === 'kpi') return `/kpis/${code}${search}`
  return room === 'maal' ? `/goals/${code}${search}` : `/overview${search}`
}
