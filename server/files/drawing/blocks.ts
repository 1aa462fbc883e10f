import { columnsOf, layGrid, layRow } from './boxes.ts'
import { drawFigure } from './figure.ts'
import { edgesOf, frameInk, strip } from './frames.ts'
import { layInline } from './inline.ts'
import type { Box, Ink, Laid } from './paint.ts'
import { lengthOf, type Style, type Styled } from './styled.ts'
import { layTable } from './tables.ts'
import { stacked, widthAsked } from './widths.ts'

/** A part of a page with its box: what lies in it, beneath its border and padding; at least so high. */
export function layBlock(node: Styled, box: Box, least = 0): Laid {
  const { style } = node
  if (node.name === 'svg') {
    const height = lengthOf(style.get('height') ?? node.attributes.height, style.size, 0) ?? style.size
    const top = strip(style, 'top', { ...box, height })
    return { height, ink: [...top, ...drawFigure(node, { ...box, height })] }
  }
  const [top, right, bottom, left] = edgesOf(style, box.width)
  const inner = { x: box.x + left, y: box.y + top, width: Math.max(1, box.width - left - right) }
  const laid = layInside(node, inner)
  const height = Math.max(least, laid.height + top + bottom)
  return { height, ink: [...frameInk(style, { ...box, height }), ...laid.ink] }
}

function layInside(node: Styled, box: Box): Laid {
  if (node.name === 'table') return layTable(node, box, layBlock)
  const display = node.style.get('display') ?? ''
  if (display === 'grid') return layGrid(node, box, columnsOf(node, box.width), layBlock)
  if (display === 'flex' && node.style.get('flex-direction') !== 'column') return layRow(node, box, layBlock)
  return layStack(node.children, node.style, box)
}

/** One beneath the other; text between blocks stands in lines of its own. */
export function layStack(nodes: readonly (Styled | string)[], style: Style, box: Box): Laid {
  const ink: Ink = []
  let [y, below] = [box.y, 0]
  for (const part of stacked(nodes)) {
    if (Array.isArray(part)) {
      const laid = layInline(part, style, { ...box, y: y + below })
      if (laid.height === 0) continue
      ink.push(...laid.ink)
      y += below + laid.height
      below = 0
      continue
    }
    const far = (side: string) => lengthOf(part.style.get(`margin-${side}`), part.style.size, box.width) ?? 0
    const isFirst = y === box.y
    const above = isFirst ? far('top') : Math.max(below, far('top'))
    const [left, right] = [far('left'), far('right')]
    const width = Math.min(box.width - left - right, widthAsked(part, box.width))
    const laid = layBlock(part, { x: box.x + left, y: y + above, width })
    if (laid.height === 0) continue
    ink.push(...laid.ink)
    y += above + laid.height
    below = far('bottom')
  }
  return { height: y - box.y + (below > 0 && holdsFigure(nodes.at(-1)) ? below : 0), ink }
}

/** What is written beneath a drawing lies in its margin. */
function holdsFigure(node: Styled | string | undefined): boolean {
  return typeof node === 'object' && (node.name === 'svg' || holdsFigure(node.children.at(-1)))
}
