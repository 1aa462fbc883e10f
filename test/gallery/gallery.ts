import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { projectFolder } from '#server/folders.ts'
import { type Language, languages } from '#shared/language.ts'
import { launchBrowser } from '#test/bench/browser.ts'
import { newFolder } from '#test/bench/children.ts'
import { startServer } from '#test/bench/server.ts'
import { barriersOf, openAll } from '#test/support/accessible.ts'
import { addressIn, galleryPage, look, looks, pages, type Shown } from './looks.ts'

/**
 * `npm run gallery`: a picture of every page in every language, wide and narrow, light, dark and printed, with what
 * axe finds on each. Pictures stand in gallery/, to page through; anything found makes it fail. Names of pages behind
 * `--` take those alone, beside the pictures that are there.
 */
const folder = join(projectFolder, 'gallery')
const named = process.argv.slice(2)
const wanted = named.length === 0 ? pages : pages.filter(({ name }) => named.includes(name))
const say = (text: string) => process.stdout.write(`${text}\n`)

async function shoot(page: Page, { name }: Shown, language: Language): Promise<string[]> {
  const found: string[] = []
  for (const [looked, how] of Object.entries(looks)) {
    await look(page, how)
    await page.screenshot({ path: join(folder, `${name}-${language}-${looked}.png`), fullPage: true })
    if (how.media === 'print') continue
    // What is dark differs from what is light by its colours alone.
    const barriers = await barriersOf(page, how.colorScheme === 'dark' ? 'colours' : 'everything')
    found.push(...barriers.map((one) => `${name} ${language} ${looked}: ${one}`))
  }
  return found
}

/** One visitor for each person, so that everybody signs in once. */
async function visitorOf(browser: Browser, origin: string, who: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'da-DK' })
  if (who === undefined) return context
  const page = await context.newPage()
  await page.goto(`${origin}/log-ind`)
  await page.getByRole('button', { name: who }).click()
  await page.waitForURL((url) => url.pathname !== '/log-ind')
  await page.close()
  return context
}

async function main(): Promise<void> {
  const browser = await launchBrowser()
  if (browser === undefined) throw new Error('no browser: set BROWSER_PATH, or install chromium')
  if (named.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const server = await startServer(join(newFolder('gallery'), 'data'))
  const origin = `http://localhost:${server.port}`
  const found: string[] = []
  for (const who of new Set(wanted.map((page) => page.who))) {
    const context = await visitorOf(browser, origin, who)
    for (const shown of wanted.filter((page) => page.who === who)) {
      for (const language of languages) {
        const page = await context.newPage()
        await page.goto(origin + addressIn(shown.address, language), { waitUntil: 'load' })
        await page.locator('h1').waitFor()
        await page.waitForTimeout(500)
        if (shown.isProblem !== true) await openAll(page)
        found.push(...(await shoot(page, shown, language)))
        await page.close()
      }
      say(shown.name)
    }
    await context.close()
  }
  writeFileSync(join(folder, 'index.html'), galleryPage())
  await browser.close()
  await server.stop()
  for (const one of found) say(`✗ ${one}`)
  say(`${wanted.length * languages.length * Object.keys(looks).length} pictures in gallery/index.html`)
  process.exitCode = found.length === 0 ? 0 : 1
}

await main()
