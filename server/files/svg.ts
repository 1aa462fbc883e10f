import { type Language, locale } from '#shared/language.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'
import type { About } from './about.ts'
import { frameOf } from './frame.ts'
import type { Panel } from './panels.ts'
import { colours, text, textLines } from './svgText.ts'
import { xmlText } from './xml.ts'

const width = 960
const edge = 32
const fonts = "'IBM Plex Sans', 'Noto Sans', 'Noto Sans SC', 'Microsoft YaHei', Arial, sans-serif"

/** Writes from top to bottom: each piece takes its height. */
type Pen = { y: number; written: string[] }
type Type = { size: number; colour?: string; bold?: boolean }

/**
 * A view's picture that stands alone: title, what it says, the frames, whether it is an example, sources, and its
 * citation with (D, n). It has no style but attributes, so that it shows the same under any policy and in any program.
 */
export function svgOf(panels: readonly Panel[], about: About, language: Language): string {
  const pen: Pen = { y: edge, written: [] }
  if (about.examples === 'all') {
    say(pen, sayIn(language, { key: 'svg.example' satisfies Key }), {
      size: 14,
      colour: colours.near,
      bold: true,
    })
  }
  say(pen, about.title, { size: 26, bold: true })
  say(pen, about.description, { size: 15 })
  pen.y += 12
  const own = panels.map((panel) => ({ ...panel, notes: notesOf(panel, about) }))
  drawPanels(pen, own, language)
  for (const said of footOf(panels, about, language)) say(pen, said, { size: 11, colour: colours.soft })
  const height = Math.ceil(pen.y + edge / 2)
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale[language]}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title said" font-family="${xmlText(fonts)}">
<title id="title">${xmlText(about.title)}</title>
<desc id="said">${xmlText(`${about.description} ${about.exampleSentence}`)}</desc>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${pen.written.join('\n')}
</svg>
`
}

/** What the description says already stands above a frame of lines; a frame of words says all it has to say. */
function notesOf({ lines, notes }: Panel, { sentences }: About): string[] {
  return lines.length === 0 ? notes : notes.filter((note) => !sentences.includes(note))
}

function footOf(panels: readonly Panel[], about: About, language: Language): string[] {
  const sources = about.sources ?? []
  const named =
    sources.length === 0 ? sayIn(language, { key: 'file.sourcesApart' satisfies Key }) : sources.join('; ')
  const examples =
    about.examples === 'some' ? sayIn(language, { key: 'svg.some' satisfies Key }) : about.exampleSentence
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points))
  const keys: Key[] = [
    ...(points.some(({ hollow }) => hollow === true) ? (['svg.hollow'] as const) : []),
    ...(points.some(({ apart }) => apart === true) ? (['svg.apart'] as const) : []),
  ]
  return [
    [...keys.map((key) => sayIn(language, { key })), examples].join(' '),
    sayIn(language, { key: 'svg.sources' satisfies Key, values: { sources: named } }),
    about.citation,
  ]
}

/** Few frames are large, many are small beside each other; those without lines are words across the page. */
function drawPanels(pen: Pen, panels: readonly Panel[], language: Language): void {
  const most = panels.filter(({ lines }) => lines.length > 0).length > 6 ? 4 : 1
  const rest = [...panels]
  while (rest.length > 0) {
    const isDrawn = rest[0]?.lines.length !== 0
    const row = rest.splice(0, isDrawn ? most : 1)
    if (isDrawn) drawRow(pen, row, most, language)
    else for (const panel of row) heading(pen, panel, 16)
    pen.y += 10
  }
}

function drawRow(pen: Pen, row: readonly Panel[], most: number, language: Language): void {
  const each = { width: (width - 2 * edge - (most - 1) * 20) / most, height: most === 1 ? 320 : 110 }
  const begun = row.map((panel, nth) => {
    const x = edge + nth * (each.width + 20)
    const own: Pen = { y: pen.y, written: [] }
    heading(own, panel, most === 1 ? 16 : 12, { x, width: each.width })
    return { own, x, panel }
  })
  const under = Math.max(...begun.map(({ own }) => own.y)) + 8
  for (const { own, x, panel } of begun) {
    pen.written.push(...own.written, frameOf(panel, { x, y: under, ...each }, language))
  }
  pen.y = under + each.height + 10
}

function heading(pen: Pen, { title, notes }: Panel, size: number, place: Place = page): void {
  if (title !== '') say(pen, title, { size, bold: true }, place)
  for (const note of notes) say(pen, note, { size: size - 2 }, place)
}

type Place = { x: number; width: number }
const page: Place = { x: edge, width: width - 2 * edge }

function say(pen: Pen, said: string, type: Type, { x, width: most }: Place = page): void {
  for (const line of textLines(said, most, type.size)) {
    pen.y += type.size
    pen.written.push(text(line, { x, y: pen.y, ...type }))
    pen.y += type.size * 0.4
  }
}
