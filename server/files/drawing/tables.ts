import { edgesOf, frameInk } from './frames.ts'
import type { Box, Ink, Laid, Lay } from './paint.ts'
import { lengthOf, type Styled } from './styled.ts'
import { naturalWidth } from './widths.ts'

type Cell = { node: Styled; span: number }

/** A table: columns as wide as what is in them, narrowed alike where there is no room. */
export function layTable(table: Styled, box: Box, lay: Lay): Laid {
  const rows = rowsOf(table)
  const widths = columnWidths(rows, box.width, table.style.get('width') === '100%')
  const ink: Ink = []
  let y = box.y
  for (const row of rows) {
    let [x, nth] = [box.x, 0]
    const placed = row.map(({ node, span }) => {
      const width = widths.slice(nth, nth + span).reduce((sum, one) => sum + one, 0)
      const own = { x, y, width }
      x += width
      nth += span
      return { node, own, height: lay(node, own).height }
    })
    const height = Math.max(0, ...placed.map((one) => one.height))
    for (const { node, own, height: high } of placed) {
      const down = node.style.get('vertical-align') === 'middle' ? (height - high) / 2 : 0
      ink.push(
        ...frameInk(node.style, { ...own, height }),
        ...lay(unframed(node), { ...own, y: y + down }).ink,
      )
    }
    y += height
  }
  return { height: y - box.y, ink }
}

function rowsOf(node: Styled): Cell[][] {
  return node.children.flatMap((child): Cell[][] => {
    if (typeof child === 'string') return []
    if (child.name !== 'tr') return rowsOf(child)
    const cells = child.children.filter((cell) => typeof cell !== 'string')
    return [
      cells.map((cell) => ({
        node: cell,
        span: Number(cell.attributes.colSpan ?? cell.attributes.colspan ?? 1),
      })),
    ]
  })
}

/** The cell's border is drawn for the whole row's height. */
function unframed(node: Styled): Styled {
  const get = (property: string) =>
    property.startsWith('border') || property === 'background' ? undefined : node.style.get(property)
  return { ...node, style: { ...node.style, get } }
}

function columnWidths(rows: readonly Cell[][], whole: number, isWide: boolean): number[] {
  const widths: number[] = []
  for (const row of rows) {
    let nth = 0
    for (const { node, span } of row) {
      const own = lengthOf(node.style.get('width'), node.style.size, whole)
      const [, right, , left] = edgesOf(node.style, 0)
      const natural = own ?? naturalWidth({ ...node, style: unframed(node).style }) + 1
      if (span === 1) widths[nth] = Math.max(widths[nth] ?? 0, natural, left + right)
      nth += span
    }
  }
  const sum = widths.reduce((total, one) => total + one, 0)
  if (sum <= whole) return isWide ? widths.map((one) => (one * whole) / sum) : widths
  let [low, high] = [0, whole]
  for (let round = 0; round < 30; round++) {
    const most = (low + high) / 2
    if (widths.reduce((total, one) => total + Math.min(one, most), 0) > whole) high = most
    else low = most
  }
  return widths.map((one) => Math.min(one, low))
}
