import { type Language, locale } from '#shared/language.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../../problems.ts'
import { type About, aboutIn, type Subject } from '../about.ts'
import { xmlText } from '../xml.ts'
import { layStack } from './blocks.ts'
import { textOf } from './figure.ts'
import { px } from './paint.ts'
import { pageAs, partsOf, sheetOf, words } from './parts.ts'

/** What is drawn: the parts of a page that bear one of some classes, as wide as they are asked to be. */
export type Parts = { classes: readonly string[]; width: number }

export type Drawing = {
  /** The page as it is sent. */
  html: string
  style: string
  parts: Parts
  subject: Subject
  language: Language
  origin: string
}

const edge = 32
const fonts = "'IBM Plex Sans', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', Arial, sans-serif"

/**
 * A view's picture that stands alone: title, what it says, what its page draws, whether it is an example, sources, and
 * its citation with (D, n). It has no style but attributes, so that it shows the same under any policy and in any
 * program.
 */
export function drawPage({ html, style, parts, subject, language, origin }: Drawing): string {
  const about = aboutIn(language, origin, subject)
  const sheet = sheetOf(style)
  const page = pageAs(html, sheet)
  const drawn = partsOf(page, parts.classes)
  const said = textOf({ ...page, children: drawn }).replaceAll(/\s/g, '')
  const sentences = about.sentences.filter((one) => !said.includes(one.replaceAll(/\s/g, '')))
  const colour = (name: string) => sheet.variables.get(name)
  const note = (text: string, nth: number) =>
    words(text, { size: 12, colour: colour('--soft'), above: nth === 0 ? 20 : 0 })
  const all = [
    ...(about.examples === 'all'
      ? [
          words(sayIn(language, { key: 'svg.example' satisfies Key }), {
            size: 14,
            isBold: true,
            colour: colour('--near'),
          }),
        ]
      : []),
    words(about.title, { size: 28, isBold: true, colour: colour('--ink'), below: 14 }),
    words(sentences.join(' '), { size: 16, colour: colour('--ink'), below: 16 }),
    ...drawn,
    ...footOf(about, language, said).map(note),
  ]
  const laid = layStack(all, page.style, { x: edge, y: edge, width: parts.width - 2 * edge })
  return standingAlone(laid.ink, about, {
    language,
    width: parts.width,
    height: Math.ceil(laid.height + 2 * edge),
  })
}

type Size = { language: Language; width: number; height: number }

export function standingAlone(
  ink: readonly string[],
  about: About,
  { language, width, height }: Size,
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale[language]}" viewBox="0 0 ${px(width)} ${height}" width="${px(width)}" height="${height}" role="img" aria-labelledby="title said" font-family="${xmlText(fonts)}" font-size="16">
<title id="title">${xmlText(about.title)}</title>
<desc id="said">${xmlText(`${about.description} ${about.exampleSentence}`)}</desc>
<rect width="${px(width)}" height="${height}" fill="#fff"/>
${ink.join('\n')}
</svg>
`
}

/** Examples, sources where the drawing itself does not name them all, and the citation. */
function footOf(about: About, language: Language, drawn: string): string[] {
  const sources = about.sources ?? []
  const areNamed = sources.length > 0 && sources.every((one) => drawn.includes(one.replaceAll(/\s/g, '')))
  const named =
    sources.length === 0 ? sayIn(language, { key: 'file.sourcesApart' satisfies Key }) : sources.join('; ')
  const examples =
    about.examples === 'some' ? sayIn(language, { key: 'svg.some' satisfies Key }) : about.exampleSentence
  return [
    examples,
    ...(areNamed ? [] : [sayIn(language, { key: 'svg.sources' satisfies Key, values: { sources: named } })]),
    about.citation,
  ]
}
