import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Language } from '#shared/language.ts'
import { drawn } from './drawn.ts'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds, each with the element it found it on: in the structure, in the colours, or in both. A page whose
 * style was stopped passes almost everything, so that the style is there is looked at first.
 */
export async function barriersOf(
  page: Page,
  looking: 'everything' | 'structure' | 'colours',
): Promise<string[]> {
  const isStyled = await page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Plex'))
  if (!isStyled) return ['the page has no style']
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (looking === 'colours') axe.withRules(colours)
  else axe.withTags(everything)
  if (looking === 'structure') axe.disableRules(colours)
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  return looking === 'structure' ? found : [...found, ...(await palePictures(page))]
}

/** Opens all that can be opened, and waits for the charts, so that nothing is overlooked. */
export async function openAll(page: Page): Promise<void> {
  await drawn(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** What does not fit: a page that must be scrolled sideways, and words beyond its edge, out of their card or cut off. */
export async function overflowsOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : []
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null &&
        element.parentElement !== document.body &&
        scrolls(element.parentElement))
    // Words for those who listen are cut away for all others.
    const isCutAway = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      (element.parentElement !== null && isCutAway(element.parentElement))
    const isOut = (element: Element, right: number): boolean => {
      const card = element.parentElement?.closest('tr, figure, article, li, fieldset')
      if (card == null || scrolls(element)) return false
      const { borderRightWidth, paddingRight } = getComputedStyle(card)
      if (Number.parseFloat(borderRightWidth) === 0) return isOut(card, right)
      // The years of a picture may stand beneath its edge.
      const edge = element.closest('svg') === null ? Number.parseFloat(paddingRight) : 0
      return right > card.getBoundingClientRect().right - edge + 1
    }
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
    const faults = [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!hasWords(element) || !element.checkVisibility()) return []
      const { right, left } = element.getBoundingClientRect()
      const isBeyond = left >= 0 && right > width + 1 && !scrolls(element)
      const { overflowX, overflowY } = getComputedStyle(element)
      if (isCutAway(element)) return []
      const isCut =
        (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      const words = `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 60)}`
      return [
        ...(isBeyond ? [`beyond the edge: ${words}`] : []),
        ...(isOut(element, right) ? [`out of its card: ${words}`] : []),
        ...(isCut ? [`cut: ${words}`] : []),
      ]
    })
    return [...wide, ...new Set(faults)]
  })
}

/** Words in pictures that stand out from the card behind them by less than 4.5, which axe does not look at. */
async function palePictures(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const channels = (colour: string): number[] => {
      if (paint === null) return []
      paint.clearRect(0, 0, 1, 1)
      paint.fillStyle = colour
      paint.fillRect(0, 0, 1, 1)
      return [...paint.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (colour: string): number => {
      const linear = channels(colour)
        .slice(0, 3)
        .map((channel) => channel / 255)
        .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
    }
    const behind = (element: Element | null): string => {
      if (element === null) return 'white'
      const colour = getComputedStyle(element).backgroundColor
      return channels(colour)[3] === 255 ? colour : behind(element.parentElement)
    }
    const pale = [...document.querySelectorAll('svg text')].flatMap((text) => {
      if (!text.checkVisibility() || text.textContent?.trim() === '') return []
      const [ink, paper] = [luminance(getComputedStyle(text).fill), luminance(behind(text))]
      const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
      return contrast < 4.5 ? [`pale (${contrast.toFixed(1)}): ${text.textContent}`] : []
    })
    return [...new Set(pale)]
  })
}

export type Found = { [situation: string]: string[] }

const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 900 } }

/** Makes the page another size, and waits until what measures itself has been drawn anew. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame)
  })
}

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

/**
 * What stands in the way on the page as it is: whether it fits, wide and narrow, in every language; everything wide and
 * light and narrow and dark in Danish, as colours never depend on the language; its structure in Chinese. Every page in
 * every language, width and light is looked at by `npm run gallery`.
 */
export async function barriers(page: Page, language: Language = 'da'): Promise<Found> {
  await openAll(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await resize(page, sizes.wide)
  const wide = await overflowsOf(page)
  const paper = await paperOf(page)
  if (language === 'da') wide.push(...(await barriersOf(page, 'everything')))
  await resize(page, sizes.narrow)
  const narrow = await overflowsOf(page)
  if (language === 'zh') narrow.push(...(await barriersOf(page, 'structure')))
  if (language !== 'da') return { wide, narrow }
  await page.emulateMedia({ colorScheme: 'dark' })
  if ((await paperOf(page)) === paper) narrow.push('the dark page is as light as the light one')
  return { wide, 'narrow and dark': [...narrow, ...(await barriersOf(page, 'everything'))] }
}
/** The same situations with nothing in the way. */
export const none = (found: Found) => Object.fromEntries(Object.keys(found).map((name) => [name, []]))
