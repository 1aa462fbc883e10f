import { xmlText } from './xml.ts'

/** Literal colours, as a picture leaves the page and its style behind: ours in light. */
export const colours = {
  paper: '#fff',
  ink: '#14202b',
  soft: '#4c5863',
  rule: '#d9d5cc',
  accent: '#0a5c9e',
  peer: '#8a949d',
  near: '#a14e00',
}

type Style = {
  x: number
  y: number
  size: number
  colour?: string
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
}

export function text(said: string, { x, y, size, colour = colours.ink, anchor, bold }: Style): string {
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}" fill="${colour}"`,
    ...(anchor === undefined || anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(bold === true ? ['font-weight="600"'] : []),
  ]
  return `<text ${attributes.join(' ')}>${xmlText(said)}</text>`
}

/**
 * A text in lines of a width. Nothing measures type on the server, so letters count as six tenths of their size and
 * Chinese signs as all of it; Chinese may be broken anywhere.
 */
export function textLines(said: string, width: number, size: number): string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const part of said.match(/[\u2e80-\uffef]|[^ \n\u2e80-\uffef]+|[ \n]+/g) ?? []) {
    const length = widthOf(part, size)
    if (taken + length > width && line.trim() !== '') {
      lines.push(line.trim())
      ;[line, taken] = ['', 0]
    }
    line += part
    taken += length
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}

function widthOf(part: string, size: number): number {
  const wide = part.match(/[\u2e80-\uffef]/g)?.length ?? 0
  return (wide + (part.length - wide) * 0.56) * size
}
