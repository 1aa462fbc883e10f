import { xmlText } from '../xml.ts'
import { drawFigure } from './figure.ts'
import { type Box, type Ink, isBold, type Laid, tag, typeOf } from './paint.ts'
import { lengthOf, type Style, type Styled } from './styled.ts'
import { widthOf } from './type.ts'

type Word = { kind: 'word'; text: string; style: Style; width: number; height: number }
type Atom = { kind: 'atom'; node: Styled; width: number; height: number }
type Space = { kind: 'space' | 'break'; style: Style; width: number; height: number }
type Piece = Word | Atom | Space

/** What runs in a line of text: letters, and marks among them. */
export function isInline(node: Styled | string): boolean {
  if (typeof node === 'string') return true
  const display = node.style.get('display') ?? ''
  if (display.startsWith('inline')) return true
  if (display !== '' && display !== 'inline') return false
  return ['span', 'strong', 'small', 'em', 'b', 'a', 'abbr', 'time', 'br', 'svg'].includes(node.name)
}

/** A word: a run of letters, or one Chinese sign with the marks that must not begin a line. */
const words = /[ \n\t]+|[\u2e80-\uffef][、。」』】〉》！），：；？]*|[^ \n\t\u2e80-\uffef]+/g

function piecesOf(nodes: readonly (Styled | string)[], style: Style): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    const height = style.size * Number(style.get('line-height') ?? 1.5)
    if (typeof node === 'string')
      return (node.match(words) ?? []).map((text): Piece => {
        const isSpace = /^[ \n\t]/.test(text)
        const width = widthOf(isSpace ? ' ' : text, style.size, isBold(style))
        return isSpace
          ? { kind: 'space', style, width, height }
          : { kind: 'word', text, style, width, height }
      })
    if (node.name === 'br') return [{ kind: 'break', style, width: 0, height }]
    const own = node.style
    const far = (side: string) => lengthOf(own.get(`margin-${side}`), own.size, 0) ?? 0
    const gap = (width: number): Piece[] => (width > 0 ? [{ kind: 'space', style, width, height }] : [])
    if (node.name === 'svg') {
      const size = (side: 'width' | 'height') =>
        lengthOf(own.get(side) ?? node.attributes[side], own.size, 0) ?? own.size
      return [{ kind: 'atom', node, width: size('width'), height: size('height') }, ...gap(5)]
    }
    return [...gap(far('left')), ...piecesOf(node.children, own), ...gap(far('right'))]
  })
}

/** How wide a text is on one line. */
export function inlineWidth(nodes: readonly (Styled | string)[], style: Style): number {
  return trimmed(piecesOf(nodes, style)).reduce((sum, { width }) => sum + width, 0)
}

/** A text in lines of a width. */
export function layInline(nodes: readonly (Styled | string)[], style: Style, { x, y, width }: Box): Laid {
  const ink: Ink = []
  let top = y
  for (const line of linesOf(piecesOf(nodes, style), width)) {
    const height = Math.max(...line.map((piece) => piece.height))
    ink.push(...lineInk(line, { x, y: top, width }, height, style.get('text-align') === 'right'))
    top += height
  }
  return { height: top - y, ink }
}

function linesOf(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let taken = 0
  for (const piece of pieces) {
    const line = lines.at(-1) ?? []
    const isFull = piece.kind !== 'space' && taken + piece.width > width + 0.5 && trimmed(line).length > 0
    if (isFull || piece.kind === 'break') {
      lines.push([])
      taken = 0
    }
    if (piece.kind === 'break' || (piece.kind === 'space' && taken === 0)) continue
    lines.at(-1)?.push(piece)
    taken += piece.width
  }
  return lines.map(trimmed).filter((line) => line.length > 0)
}

/** Without the spaces at its ends, and with one for several. */
function trimmed(line: readonly Piece[]): Piece[] {
  const single = line.filter((piece, at) => piece.kind !== 'space' || line[at - 1]?.kind !== 'space')
  const first = single.findIndex(({ kind }) => kind !== 'space')
  const last = single.findLastIndex(({ kind }) => kind !== 'space')
  return first === -1 ? [] : single.slice(first, last + 1)
}

function lineInk(line: readonly Piece[], { x, y, width }: Box, height: number, isRight: boolean): Ink {
  const size = Math.max(...line.map((piece) => (piece.kind === 'atom' ? 0 : piece.style.size)))
  const baseline = y + height / 2 + size * 0.36
  const ink: Ink = []
  let at = isRight ? x + width - line.reduce((sum, piece) => sum + piece.width, 0) : x
  for (let nth = 0; nth < line.length; ) {
    const piece = line[nth]
    if (piece === undefined) break
    if (piece.kind === 'atom') {
      const frame = {
        x: at,
        y: baseline - size * 0.36 - piece.height / 2,
        width: piece.width,
        height: piece.height,
      }
      ink.push(...drawFigure(piece.node, frame))
      at += piece.width
      nth++
      continue
    }
    const next = line.findIndex((one, place) => place >= nth && one.kind === 'atom')
    const run = line.slice(nth, next === -1 ? undefined : next)
    const isSpaced = run[0]?.kind === 'space'
    ink.push(runInk(isSpaced ? run.slice(1) : run, at + (isSpaced ? (run[0]?.width ?? 0) : 0), baseline))
    at += run.reduce((sum, one) => sum + one.width, 0)
    nth += run.length
  }
  return ink
}

/** One text, in which every change of look is a span: it runs on as one in whatever font it is shown. */
function runInk(run: readonly Piece[], x: number, y: number): string {
  const parts: { style: Style; text: string }[] = []
  for (const piece of run) {
    if (piece.kind === 'atom') continue
    const text = piece.kind === 'word' ? piece.text : ' '
    const last = parts.at(-1)
    if (last !== undefined && (piece.kind === 'space' || last.style === piece.style)) last.text += text
    else parts.push({ style: piece.style, text })
  }
  const look = (style: Style) => typeOf(style, style.get('color'))
  const [only] = parts
  if (only !== undefined && parts.length === 1)
    return tag('text', { x, y, ...look(only.style) }, xmlText(only.text))
  return tag(
    'text',
    { x, y },
    parts.map(({ style, text }) => tag('tspan', look(style), xmlText(text))).join(''),
  )
}
