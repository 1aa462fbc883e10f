import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { languages } from '#shared/language.ts'
import { becomeOn, peopleJourney } from '#test/people/peopleJourney.ts'
import { alive, journey } from '#test/support/journey.ts'
import { hasFocus } from '#test/support/keyboard.ts'
import { headed, isInView, overviewOf, seen, textOf } from '#test/support/reading.ts'
import { openSite } from '#test/support/server.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { today } from '#test/support/world.ts'

const [da, zh] = [speakerOf('da'), speakerOf('zh')]
const projectors = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]
const hashOf = (page: Page) => new URL(page.url()).hash
/** The screen that fills the window: the one under its middle. */
const shownOf = (page: Page) =>
  page.evaluate(() => document.elementFromPoint(9, window.innerHeight / 2)?.closest('section')?.id)

describe('the big screen', () => {
  journey('is opened from the overview, and turned by keys, remote and buttons', async ({ visit, site }) => {
    const { goals } = await overviewOf(site)
    const page = await visit('/')
    await page.getByRole('link', { name: da('page.screen') }).click()
    await page.waitForURL('**/storskaerm')
    await alive(page)
    for (const { title } of goals) await seen(page.getByRole('link', { name: title.da }))
    const last = goals.length + 2
    const place = (at: number) => seen(page.getByText(da('screen.place', { place: at, count: last })))

    await page.keyboard.press('ArrowRight')
    await place(2)
    await expect.poll(() => hashOf(page)).toBe(`#maal-${goals[0]?.code}`)
    expect(await hasFocus(page.getByRole('region', { name: goals[0]?.title.da ?? '' }))).toBe(true)
    // However fast they follow each other, each counts.
    await Promise.all(['PageDown', 'Space', 'ArrowDown'].map((key) => page.keyboard.press(key)))
    await place(last)
    await expect.poll(() => shownOf(page)).toBe('noegletal')
    await page.keyboard.press('PageUp')
    const next = page.getByRole('button', { name: da('screen.on') })
    await next.click()
    await place(last)
    expect(await hasFocus(next)).toBe(true)
    await page.keyboard.press('Home')
    await expect.poll(() => shownOf(page)).toBe('start')
    await expect.poll(() => hashOf(page)).toBe('')

    await page.goto(`/storskaerm?lang=zh#maal-${goals[2]?.code}`)
    await page.reload()
    await alive(page)
    await expect.poll(() => shownOf(page)).toBe(`maal-${goals[2]?.code}`)
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/')
    expect(new URL(page.url()).search).toBe('?lang=zh')
  })

  journey('fills a projector of any size, with nothing to scroll, in every language', async ({ visit }) => {
    for (const language of languages) {
      const page = await visit(`/storskaerm?asOf=2022-12-31&lang=${language}`)
      for (const size of projectors) {
        await page.setViewportSize(size)
        const heights = await page
          .locator('.one-screen')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight))
        expect([language, size.width, ...heights]).toEqual([
          language,
          size.width,
          ...heights.map(() => size.height),
        ])
      }
    }
  })

  journey('keeps the display lit while it fills it, and no longer', async ({ visit }) => {
    const page = await visit('/storskaerm')
    await page.evaluate(() => {
      const held = { now: 0 }
      const request = async () => {
        held.now += 1
        return {
          release: async () => {
            held.now -= 1
          },
        }
      }
      Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
      Object.assign(window, { held })
    })
    const held = () => page.evaluate(() => (window as unknown as { held: { now: number } }).held.now)
    await page.getByRole('button', { name: da('screen.full') }).click()
    await expect.poll(held).toBe(1)
    await page.getByRole('button', { name: da('screen.notFull') }).click()
    await expect.poll(held).toBe(0)
  })

  journey('goes on where there is no network, after a reload too, and says so', async ({ visit }) => {
    const page = await visit('/storskaerm?asOf=2017-03-07', { refused: /./ })
    const day = { day: { day: '2017-03-07' } }
    await seen(page.getByText(da('screen.kept')))
    await page.keyboard.press('PageDown')
    await page.context().setOffline(true)
    await seen(page.getByText(da('screen.offline', day)))
    await page.keyboard.press('PageDown')
    await expect.poll(() => hashOf(page)).toBe('#maal-markedsandel')

    await page.reload()
    await seen(page.getByText(da('screen.offline', day)))
    await expect.poll(() => shownOf(page)).toBe('maal-markedsandel')
    expect(await page.evaluate(() => document.fonts.check('1rem Plex'))).toBe(true)
    await page.getByRole('link', { name: '中文' }).click()
    await seen(page.getByText(zh('screen.offline', day)))
    await headed(page, zh('headline.no_data', { count: 2 }))
    expect(await shownOf(page)).toBe('maal-markedsandel')
    await page.context().setOffline(false)
    await seen(page.getByText(zh('screen.kept')))
  })

  peopleJourney('keeps nothing of what only those who signed in may read', async ({ visit, closed }) => {
    const page = await visit('/log-ind', { origin: closed.origin, refused: /./ })
    await becomeOn(page, 'Birgitte Holt')
    await page.goto('/storskaerm')
    await alive(page)
    const { answer, kept } = await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      const answered = new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => resolve(data)
        active?.postMessage({ addresses: ['/storskaerm'], assets: [] }, [port2])
      })
      return { answer: await answered, kept: await caches.keys() }
    })
    expect({ answer, kept }).toEqual({ answer: 'cannot', kept: [] })
    expect(await page.getByText(da('screen.kept')).count()).toBe(0)
  })

  journey(
    'shows a publication by itself, on the screen that is shown, and from then on',
    async ({ visit, onTestFinished }) => {
      const site = await openSite(onTestFinished)
      const page = await visit(`/storskaerm?asOf=${today}#noegletal`, { origin: site.origin, refused: /./ })
      await expect.poll(() => shownOf(page)).toBe('noegletal')
      const counts = page.getByRole('region', { name: da('screen.kpis') })
      const before = await textOf(counts)
      await site.publish({ series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 11 })
      await expect.poll(() => textOf(counts)).not.toBe(before)
      expect(await shownOf(page)).toBe('noegletal')
      expect(await isInView(counts)).toBe(true)

      const after = await textOf(counts)
      for (const isOffline of [false, true]) {
        await seen(page.getByText(da('screen.kept')))
        await page.context().setOffline(isOffline)
        await page.reload()
        expect(await textOf(counts)).toBe(after)
      }
    },
  )

  journey('is there without any script: one screen below the other', async ({ visit, site }) => {
    const { goals } = await overviewOf(site)
    const page = await visit('/storskaerm?lang=en', { javaScriptEnabled: false })
    const boxes = await Promise.all(
      (await page.locator('.one-screen').all()).map((screen) => screen.boundingBox()),
    )
    expect(boxes.map((box) => box?.height)).toEqual(boxes.map(() => 900))
    for (const { title } of goals) await seen(page.getByRole('heading', { name: title.en }))
  })
})
