import type { Locator, Page } from 'playwright-core'

/** Where the keyboard is: what the element is called, and what is wrong for somebody who sees the page. */
export type Stop = { name: string; faults: string[] }

/** Presses Tab until `wanted` has the focus. Every stop on the way must be seen, and be seen to have the focus. */
export async function tabTo(
  page: Page,
  wanted: Locator,
  { most = 150, backwards = false } = {},
): Promise<void> {
  const trail: string[] = []
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
    const { name, faults } = await stopOf(page)
    if (faults.length > 0) throw new Error(`${name}: ${faults.join(', ')}`)
    trail.push(name)
    if (await hasFocus(wanted)) return
  }
  throw new Error(`Tab never came to ${wanted}; it came to:\n${trail.join('\n')}`)
}

export async function hasFocus(wanted: Locator): Promise<boolean> {
  const all = await wanted.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  )
  return all
}

/** What has the focus now. */
export async function stopOf(page: Page): Promise<Stop> {
  return await page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body)
      return { name: 'the page', faults: ['nothing has the focus'] }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const isShown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    // The parts of a date field take the focus in turn, and each shows it itself.
    const isPart = element.matches('input[type="date"]') && !element.matches(':focus-visible')
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const isOutside = bottom <= 0 || right <= 0 || top >= window.innerHeight || left >= window.innerWidth
    const middle = (Math.max(0, top) + Math.min(bottom, window.innerHeight)) / 2
    const isCovered = [0.1, 0.5, 0.9].every((share) => {
      const place = document.elementFromPoint(left + width * share, middle)
      return place === null || (!element.contains(place) && !place.contains(element))
    })
    const text = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return {
      name: `${element.tagName.toLowerCase()} ${text.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}`,
      faults: [
        ...(isShown || isPart ? [] : ['does not show that it has the focus']),
        ...(width === 0 || height === 0 || isOutside ? ['is out of sight'] : []),
        ...(isCovered ? ['is covered by something else'] : []),
      ],
    }
  })
}

/** Tabs once through the whole page: what has the focus in turn, and what could have it but never did. */
export async function tabThrough(
  page: Page,
  { most = 400 } = {},
): Promise<{ stops: Stop[]; missed: string[]; inOrder: boolean }> {
  const stops: Stop[] = []
  await page.evaluate(() => {
    const reached: Element[] = []
    Object.assign(window, { reached })
    document.addEventListener('focusin', ({ target }) => reached.push(target as Element))
  })
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) break
    stops.push(await stopOf(page))
  }
  const { missed, inOrder } = await page.evaluate(() => {
    const { reached } = window as unknown as { reached: Element[] }
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const candidates = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
      (element) => {
        const isHidden = !element.checkVisibility() || element.getAttribute('type') === 'hidden'
        return element.tabIndex >= 0 && !isHidden && !element.hasAttribute('disabled')
      },
    )
    const places = reached.map((element) => candidates.indexOf(element as HTMLElement))
    return {
      missed: candidates.filter((one) => !reached.includes(one)).map((one) => one.outerHTML.slice(0, 120)),
      inOrder: places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0)),
    }
  })
  return { stops, missed, inOrder }
}
