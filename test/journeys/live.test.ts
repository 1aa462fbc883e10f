import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriersOf } from '#test/support/accessible.ts'
import { journey } from '#test/support/journey.ts'
import { rowOf, searchOf, seen, textOf } from '#test/support/reading.ts'
import { openSite } from '#test/support/server.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { today } from '#test/support/world.ts'

const da = speakerOf('da')
const name = 'Danske virksomheder matchet med problemejere i Jiangsu'
const figure = { series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 11 }
const news = (page: Page) => page.getByRole('status').filter({ hasText: 'tal:' })
const newFigure = da('live.published', { count: 1, what: name })

/** Waits until the page listens: what is published before is in its first answer or the first event. */
const listening = (page: Page) => page.waitForResponse((answer) => answer.url().includes('/live'))

describe('an open page', () => {
  journey(
    'shows a publication by itself on every screen, and keeps scroll, filter, focus, open details and the day',
    async ({ visit, onTestFinished }) => {
      const site = await openSite(onTestFinished)
      const here = `/?asOf=${today}&operator=clean`
      const pages = [
        await visit(here, { origin: site.origin }),
        await visit(`/kpi/clean-matched?asOf=${today}&lang=en`, { origin: site.origin }),
      ]
      const [overview, kpi] = [pages[0]!, pages[1]!]
      const row = rowOf(overview, name)
      const before = await textOf(row)
      await overview.locator('details').first().locator('summary').click()
      const filter = overview.getByRole('combobox', { name: da('filter.operator') })
      await filter.focus()
      await row.scrollIntoViewIfNeeded()
      const scroll = await overview.evaluate(() => window.scrollY)
      expect(scroll).toBeGreaterThan(0)

      await site.publish(figure)
      await seen(news(overview).getByText(newFigure))
      await expect.poll(() => textOf(row)).not.toBe(before)
      expect(await textOf(row)).toContain('11')
      await expect.poll(() => textOf(kpi.getByRole('main'))).toContain('11')
      await seen(kpi.getByText(/New figure:/))

      expect(await overview.evaluate(() => window.scrollY)).toBe(scroll)
      expect(await overview.locator('details').first().getAttribute('open')).not.toBeNull()
      expect(await filter.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await filter.inputValue()).toBe('clean')
      expect(searchOf(overview)).toEqual({ asOf: today, operator: 'clean' })
      expect(await barriersOf(overview, 'everything')).toEqual([])
      await overview.getByRole('button', { name: da('live.dismiss') }).click()
      await expect.poll(() => news(overview).count()).toBe(0)
    },
  )

  journey('of a past day stays as it is, and says so', async ({ visit, onTestFinished }) => {
    const site = await openSite(onTestFinished)
    const page = await visit('/?asOf=2017-03-07T17:00', { origin: site.origin })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await site.publish(figure)
    await seen(news(page).getByText(newFigure))
    await seen(page.getByText(da('live.fixed', { day: { day: '2017-03-07' } })))
    expect(asked.filter((path) => path.startsWith('/api/') && !path.endsWith('/live'))).toEqual([])
  })

  journey(
    'that nobody looks at holds no stream, and is told on its return what it missed',
    async ({ visit, onTestFinished }) => {
      const site = await openSite(onTestFinished)
      const page = await visit(`/?asOf=${today}`, { origin: site.origin, before: hideable })
      await hide(page, true)
      await expect.poll(() => openStreams(page)).toBe(0)
      await site.publish(figure)
      await site.publish({ ...figure, period: '2018-Q1' })
      expect(await news(page).count()).toBe(0)
      const told = listening(page)
      await hide(page, false)
      await told
      await seen(news(page).getByText(da('live.published', { count: 2, what: name })))
    },
  )
})

/** A page whose visibility and streams a test can see and set: a browser without windows never hides one. */
async function hideable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state = { hidden: false, open: new Set<EventSource>() }
    Object.defineProperty(document, 'hidden', { get: () => state.hidden })
    const Plain = window.EventSource
    class Watched extends Plain {
      constructor(url: string | URL) {
        super(url)
        state.open.add(this)
      }
      override close(): void {
        super.close()
        state.open.delete(this)
      }
    }
    Object.assign(window, { EventSource: Watched, watched: state })
  })
}

type Watching = { watched: { hidden: boolean; open: Set<EventSource> } }

function hide(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((isHidden) => {
    ;(window as unknown as Watching).watched.hidden = isHidden
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

const openStreams = (page: Page) => page.evaluate(() => (window as unknown as Watching).watched.open.size)
