import { edgesOf } from './frames.ts'
import { inlineWidth, isInline } from './inline.ts'
import { lengthOf, type Styled } from './styled.ts'

/** Blocks, and between them what runs in lines. */
export function stacked(nodes: readonly (Styled | string)[]): (Styled | (Styled | string)[])[] {
  const parts: (Styled | (Styled | string)[])[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (typeof node !== 'string' && !isInline(node)) parts.push(node)
    else if (Array.isArray(last)) last.push(node)
    else parts.push([node])
  }
  return parts
}

/** How wide something is asked to be within a whole. */
export function widthAsked({ style }: Styled, whole: number): number {
  const most = lengthOf(style.get('max-width'), style.size, whole) ?? whole
  return Math.min(most, lengthOf(style.get('width'), style.size, whole) ?? whole)
}

/** How wide something is where nothing narrows it. */
export function naturalWidth(node: Styled): number {
  const { style, children } = node
  const own = lengthOf(
    style.get('width') ?? (node.name === 'svg' ? node.attributes.width : undefined),
    style.size,
    0,
  )
  if (own !== undefined && own > 0) return own
  const [, right, , left] = edgesOf(style, 0)
  const isRow = style.get('display') === 'flex' && style.get('flex-direction') !== 'column'
  const gap = lengthOf(style.get('column-gap'), style.size, 0) ?? 0
  const widths = stacked(children).map((part) =>
    Array.isArray(part) ? inlineWidth(part, style) : naturalWidth(part),
  )
  const known = widths.filter((width) => width > 0)
  const whole = isRow
    ? known.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, known.length - 1)
    : Math.max(0, ...known)
  return whole + left + right
}
