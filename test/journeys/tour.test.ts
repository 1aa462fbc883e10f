import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { overflowsOf } from '#test/support/accessible.ts'
import { journey } from '#test/support/journey.ts'
import { hasFocus, tabTo } from '#test/support/keyboard.ts'
import { speakerOf } from '#test/support/speaker.ts'

const [da, en] = [speakerOf('da'), speakerOf('en')]

/** What stands in the accessibility tree: each thing by its role, its name and its state. */
const treeOf = async (locator: Locator) => (await locator.ariaSnapshot()).replaceAll(/[\u00a0\u202f]/g, ' ')

/** Waits until all of this is heard there. */
async function says(locator: Locator, ...parts: (string | RegExp)[]): Promise<void> {
  for (const part of parts) {
    if (typeof part === 'string') await expect.poll(() => treeOf(locator)).toContain(part)
    else await expect.poll(() => treeOf(locator)).toMatch(part)
  }
}

/** Comes to a link by Tab and follows it, and then stands at the beginning of another page, which says its name. */
async function follow(page: Page, name: string, heading: string, { backwards = false } = {}): Promise<void> {
  const before = await page.title()
  await tabTo(page, page.getByRole('link', { name }).first(), { backwards })
  await page.keyboard.press('Enter')
  await says(page.getByRole('heading', { level: 1 }), heading)
  await expect.poll(() => page.title()).not.toBe(before)
  await expect.poll(() => hasFocus(page.getByRole('main'))).toBe(true)
  await page.evaluate(atTop)
}

/** Waits until the page has stood at its top for ten frames: who tabs before it got there is scrolled away again. */
async function atTop(): Promise<void> {
  for (let frames = 0; frames < 10; frames = window.scrollY === 0 ? frames + 1 : 0)
    await new Promise(requestAnimationFrame)
}

describe('a council member who neither sees the page nor uses a mouse', () => {
  journey(
    'hears how it stands, why, from where, what was known then, and in another language',
    async ({ visit }) => {
      const page = await visit('/')
      const main = page.getByRole('main')
      await says(
        page.getByRole('heading', { level: 1 }),
        'Af 3 mål er 0 nået, 1 er det for tidligt at vurdere og 2 kan ikke vurderes.',
      )
      await says(page.getByRole('navigation', { name: da('page.languages') }), 'link "Dansk"')
      await says(
        page.getByRole('article', { name: 'Fire gange så mange kinesiske turister' }),
        /img ".*221\.000.*460\.000 i 2020.*"/,
      )

      await follow(page, 'Fire gange så mange kinesiske turister', 'Fire gange så mange kinesiske turister')
      const picture = page.getByRole('slider')
      await tabTo(page, picture)
      expect(await picture.getAttribute('aria-valuetext')).toBe('2016: 221.000 · Krævet 230.000')
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => picture.getAttribute('aria-valuetext')).toContain('2015: 198.000')
      const why = page.getByRole('group').filter({ hasText: da('goal.why') })
      await tabTo(page, page.locator('summary', { hasText: da('goal.why') }).last())
      await page.keyboard.press('Enter')
      await says(why.last(), 'term: Vejen til målet kræver', 'definition: 230.000 overnatninger')

      await follow(page, da('page.toOverview'), 'Af 3 mål er 0 nået', { backwards: true })
      await follow(page, da('comparison.lead'), 'Dengang og nu: 20. juni 2017 og 22. januar 2018')
      await says(
        page.getByRole('table').first(),
        'columnheader "Som kendt den 20. juni 2017"',
        'rowheader "Danmarks andel af det kinesiske marked skal vokse igen',
      )

      await tabTo(page, page.locator('summary', { hasText: da('comparison.same', { count: 15 }) }))
      await page.keyboard.press('Enter')
      const kpi = 'Danske virksomheder matchet med problemejere i Jiangsu'
      await follow(page, kpi, kpi)
      await says(
        main,
        'listitem: Målopfyldelse måltal ikke nået Med 22 mod 24 er måltallet for 2016 ikke nået.',
      )
      await tabTo(page, page.getByRole('link', { name: '6', exact: true }))
      await page.keyboard.press('Enter')
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#nr-\d+$/)
      const number = new URL(page.url()).hash.slice('#nr-'.length)
      await tabTo(page, page.getByRole('link', { name: number, exact: true }), { most: 3 })
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: number, exact: true }) })
      await says(row, 'CLEAN 3. kvartal 2017 6 virksomheder endeligt', '14. november 2017', 'Eksempeltal')
      await page.keyboard.press('Enter')
      await says(page.getByRole('heading', { level: 1 }), `heading "${kpi}, 3. kvartal 2017"`)
      await says(main, 'term: Hvem', 'link "CLEAN"', 'text: · Operatør · indlæst med programmets fil')
      await says(main, 'definition: Fra filen figures-example.csv, række 116')
      await page.goBack()
      await says(page.getByRole('heading', { level: 1 }), `heading "${kpi}" [level=1]`)

      const english = page.getByRole('link', { name: 'English' })
      await tabTo(page, english, { backwards: true })
      await page.keyboard.press('Enter')
      await says(
        page.getByRole('heading', { level: 1 }),
        'heading "Danish companies matched with problem owners in Jiangsu"',
      )
      expect(await hasFocus(english)).toBe(true)
      expect(await page.getAttribute('html', 'lang')).toBe('en-GB')
      await says(page.getByRole('navigation', { name: en('page.languages') }), 'link "English"')
    },
  )
})

journey('whoever reads on before the page lives is not thrown back to its top', async ({ visit }) => {
  let live = () => {}
  const script = new Promise<void>((resolve) => {
    live = resolve
  })
  const page = await visit('/', {
    before: async (opened) => {
      await opened.route(/\/main-[^/]*\.js$/, async (route) => {
        await script
        await route.continue()
      })
      opened.on('framenavigated', () => {
        void opened
          .waitForFunction(() => document.querySelector('footer') !== null)
          .then(() => opened.evaluate(() => window.scrollTo(0, 1200)))
          .then(live)
      })
    },
  })
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame)
  })
  expect(await page.evaluate(() => window.scrollY)).toBe(1200)
})

describe('on paper', () => {
  journey('a page is light, unfolded, without anything to press, and says where it is', async ({ visit }) => {
    const page = await visit('/kpi/clean-matched')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const ink = await page.evaluate(() => getComputedStyle(document.body).color)
    expect(ink).toBe('rgb(20, 32, 43)')
    for (const role of ['button', 'combobox', 'textbox', 'navigation'] as const)
      expect(await page.getByRole(role).count()).toBe(0)
    for (const part of [da('kpi.table'), da('moment.howSure'), da('kpi.figures')])
      expect(await page.getByText(part).first().isVisible()).toBe(true)
    expect(await page.getByRole('columnheader', { name: da('picture.before') }).isVisible()).toBe(true)
    expect(await page.getByText(/as-?of|som kendt 2018-01-22, nr\. \d+\. http/).isVisible()).toBe(true)
    const sources = await page.getByText('Kilde: Eksempeltal (opfundet)').all()
    // Beneath the chart and beneath the years.
    expect(await Promise.all(sources.map((source) => source.isVisible()))).toEqual([true, true])
  })

  journey('nothing is wider than the sheet or only works on a screen, in any language', async ({ visit }) => {
    const pressed = ['button', 'combobox', 'textbox', 'navigation'] as const
    const sheets = [
      ['/maal/markedsandel', '2018-01-22', 687],
      ['/operatoer/clean?lang=en', '2018-01-22', 687],
      ['/dengang?lang=zh&asOf=2017-03-07T17:00', '2017-03-07', 687],
      ['/storskaerm?lang=en', '2018-01-22', 1016],
    ] as const
    for (const [address, day, width] of sheets) {
      const page = await visit(address, { viewport: { width, height: 900 } })
      await page.emulateMedia({ media: 'print' })
      const left = await Promise.all(pressed.map((role) => page.getByRole(role).count()))
      expect([address, left, await overflowsOf(page)]).toEqual([address, [0, 0, 0, 0], []])
      expect(await page.locator('.cite').innerText()).toContain(`asOf=${day}`)
    }
  })
})
