import type { Language } from '#shared/language.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../../problems.ts'
import { aboutIn, type Subject } from '../about.ts'
import { layStack } from './blocks.ts'
import { standingAlone } from './page.ts'
import { type Box, type Laid, tag } from './paint.ts'
import { pageAs, partsOf, sheetOf, words } from './parts.ts'
import type { Styled } from './styled.ts'

/**
 * What is shown beside a shared link: the parts that the first choice names which can be large enough to be read, perhaps
 * only within what a heading names.
 */
export type Shared = { choices: readonly (readonly string[])[]; headed?: string }

export type Card = {
  /** The page as it is sent. */
  html: string
  style: string
  shared: Shared
  subject: Subject
  language: Language
  origin: string
}

/** The size that those who show shared links ask for. */
export const cardSize = { width: 1200, height: 630 }

const edge = 52
/** By how much a picture is made smaller or larger, and down to where it can still be read. */
const [least, readable, most] = [0.5, 0.75, 1.8]

/** A page as a card beside a shared link: whose it is, what it says, its picture as large as there is room, and of when. */
export function drawCard({ html, style, shared, subject, language, origin }: Card): string {
  const about = aboutIn(language, origin, subject)
  const sheet = sheetOf(style)
  const page = pageAs(html, sheet)
  const within = withinHeading(page, shared.headed)
  const colour = (name: string) => sheet.variables.get(name)
  const { owner, name } = subject.programme
  const example = sayIn(language, { key: 'svg.example' satisfies Key })
  const all = [
    words(`${owner[language]}: ${name[language]}`, { size: 20, colour: colour('--soft'), below: 6 }),
    ...(about.examples === 'all'
      ? [words(example, { size: 18, isBold: true, colour: colour('--near') })]
      : []),
    words(about.title, { size: 38, isBold: true, colour: colour('--ink'), below: 10 }),
    words(about.sentences[0] ?? '', { size: 23, colour: colour('--ink'), below: 0 }),
  ]
  const width = cardSize.width - 2 * edge
  const above = layStack(all, page.style, { x: edge, y: edge, width })
  const line = words(about.citation, { size: 15, colour: colour('--soft'), below: 0 })
  const foot = (y: number) => layStack([line], page.style, { x: edge, y, width })
  const bottom = cardSize.height - edge / 2 - foot(0).height
  const top = edge + above.height + 18
  const box = { x: edge, y: top, width }
  const pictures = shared.choices.map((classes) =>
    fitted(partsOf(within, classes), page, box, bottom - 14 - top),
  )
  const picture = pictures.find(({ scale }) => scale >= readable) ?? pictures.at(-1)
  return standingAlone([...above.ink, ...(picture?.ink ?? []), ...foot(bottom).ink], about, {
    language,
    ...cardSize,
  })
}

type Fitted = { scale: number; ink: string[] }

/** Laid out so wide that it fills the box when it has become as high as there is room. */
function fitted(drawn: readonly Styled[], page: Styled, { x, y, width }: Box, height: number): Fitted {
  if (drawn.length === 0 || height < 40) return { scale: 0, ink: [] }
  const lay = (scale: number): Laid => layStack(drawn, page.style, { x: 0, y: 0, width: width / scale })
  let scale = most
  while (scale > least && lay(scale).height * scale > height) scale -= 0.05
  const laid = lay(scale)
  const fits = Math.min(scale, height / laid.height)
  const ink = tag('g', { transform: `translate(${x} ${y}) scale(${fits.toFixed(3)})` }, laid.ink.join('\n'))
  return { scale: fits, ink: [ink] }
}

function withinHeading(node: Styled, headed: string | undefined): Styled {
  return headed === undefined ? node : (labelled(node, headed) ?? node)
}

function labelled(node: Styled, id: string): Styled | undefined {
  if (node.attributes['aria-labelledby'] === id) return node
  for (const child of node.children) {
    const found = typeof child === 'string' ? undefined : labelled(child, id)
    if (found !== undefined) return found
  }
  return undefined
}
