import { classesOf, parseMarkup } from './markup.ts'
import { type Styled, styledOf } from './styled.ts'
import { parseStylesheet, type Stylesheet } from './stylesheet.ts'

const sheets = new Map<string, Stylesheet>()

/** A build has few styles: that of all pages, and that with what one kind of page adds. */
export function sheetOf(text: string): Stylesheet {
  const sheet = sheets.get(text) ?? parseStylesheet(text)
  sheets.set(text, sheet)
  return sheet
}

/** A page as it is sent, with the looks that its style gives it. */
export function pageAs(html: string, sheet: Stylesheet): Styled {
  return styledOf(parseMarkup(bodyOf(html)), sheet)
}

/** Between where a page begins and what it comes to life with. */
function bodyOf(html: string): string {
  const [from, to] = [html.indexOf('<div id="root"'), html.indexOf('<script type="application/json"')]
  return html.slice(Math.max(0, from), to === -1 ? undefined : to)
}

/** The parts of a page that bear one of some classes, or are of such a kind; none lies in another. */
export function partsOf(node: Styled, classes: readonly string[]): Styled[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [child.name, ...classesOf({ ...child, children: [] })].some((one) => classes.includes(one))
      ? [child]
      : partsOf(child, classes)
  })
}

type Look = { size: number; isBold?: boolean; colour: string | undefined; above?: number; below?: number }

/** A paragraph that the page does not have. */
export function words(text: string, { size, isBold = false, colour, above = 0, below = 4 }: Look): Styled {
  const said: { [property: string]: string | undefined } = {
    color: colour,
    'font-weight': isBold ? '600' : undefined,
    'line-height': '1.4',
    'margin-top': `${above}px`,
    'margin-bottom': `${below}px`,
  }
  return { name: 'p', attributes: {}, style: { size, get: (property) => said[property] }, children: [text] }
}
