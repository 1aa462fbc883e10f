import { inlineWidth, layInline } from './inline.ts'
import type { Box, Ink, Laid, Lay } from './paint.ts'
import { lengthOf, type Styled } from './styled.ts'
import { naturalWidth } from './widths.ts'

/** How many columns of at least a width a grid has, by the one way in which our grids say it. */
export function columnsOf({ style, children }: Styled, width: number): number {
  const asked = style.get('grid-template-columns') ?? ''
  const [, kind, least] = /repeat\((auto-\w+),\s*minmax\(min\(100%,\s*([\d.]+)rem\)/.exec(asked) ?? []
  const gap = lengthOf(style.get('column-gap'), style.size, 0) ?? 0
  const most = Math.max(1, Math.floor((width + gap) / (Number(least ?? 1000) * 16 + gap)))
  const parts = children.filter((child) => typeof child !== 'string')
  const taken = parts.reduce((sum, one) => sum + spanOf(one, most), 0)
  return kind === 'auto-fit' ? Math.min(most, Math.max(1, taken)) : most
}

function spanOf({ style }: Styled, most: number): number {
  const [, span] = /span (\d)/.exec(style.get('grid-column') ?? '') ?? []
  return Math.min(most, Number(span ?? 1))
}

/** Parts beside each other in columns of one width, each row as high as its highest. */
export function layGrid({ style, children }: Styled, box: Box, columns: number, lay: Lay): Laid {
  const gap = (of: string) => lengthOf(style.get(`${of}-gap`), style.size, 0) ?? 0
  const each = (box.width - gap('column') * (columns - 1)) / columns
  const rows: { node: Styled; at: number; span: number }[][] = [[]]
  let at = 0
  for (const node of children) {
    if (typeof node === 'string') continue
    const span = spanOf(node, columns)
    if (at + span > columns) {
      rows.push([])
      at = 0
    }
    rows.at(-1)?.push({ node, at, span })
    at += span
  }
  const ink: Ink = []
  let y = box.y
  for (const row of rows) {
    const placed = row.map(({ node, at: column, span }) => ({
      node,
      box: { x: box.x + column * (each + gap('column')), y, width: each * span + gap('column') * (span - 1) },
    }))
    const height = Math.max(0, ...placed.map((one) => lay(one.node, one.box).height))
    const isStretched = style.get('align-items') !== 'start'
    for (const one of placed) ink.push(...lay(one.node, one.box, isStretched ? height : 0).ink)
    y += height + gap('row')
  }
  return { height: Math.max(0, y - gap('row') - box.y), ink }
}

type Item = { width: number; before: number; lay: (box: Box) => Laid }

/** Parts in a row as wide as they are; those that grow share what is left, and those that do not fit begin a new row. */
export function layRow(node: Styled, box: Box, lay: Lay): Laid {
  const { style } = node
  const gap = (of: string) => lengthOf(style.get(`${of}-gap`), style.size, 0) ?? 0
  const items = itemsOf(node, box.width, gap('column'), lay)
  const rows: Item[][] = [[]]
  let taken = 0
  for (const item of items) {
    const wide = item.before + item.width
    if (style.get('flex-wrap') === 'wrap' && taken > 0 && taken + wide > box.width + 0.5) {
      rows.push([])
      taken = 0
    }
    rows.at(-1)?.push(item)
    taken += wide + gap('column')
  }
  const ink: Ink = []
  let y = box.y
  for (const row of rows) {
    const spare = box.width - row.reduce((sum, { width, before }) => sum + width + before, 0)
    const between = style.get('justify-content') === 'space-between' && row.length > 1
    const apart = between ? Math.max(gap('column'), spare / (row.length - 1)) : gap('column')
    let x = box.x
    const placed = row.map((item) => {
      x += item.before
      const own = { x, y, width: Math.min(item.width, box.width) }
      x += item.width + apart
      return { item, own, height: item.lay(own).height }
    })
    const height = Math.max(0, ...placed.map((one) => one.height))
    for (const { item, own, height: high } of placed) {
      const isLevel = ['center', 'baseline'].includes(style.get('align-items') ?? '')
      const down = isLevel ? (height - high) / 2 : 0
      ink.push(...item.lay({ ...own, y: y + down }).ink)
    }
    y += height + gap('row')
  }
  return { height: Math.max(0, y - gap('row') - box.y), ink }
}

function itemsOf({ style, children }: Styled, whole: number, gap: number, layOne: Lay): Item[] {
  const items = children.flatMap((child): (Item & { grows: boolean })[] => {
    if (typeof child === 'string') {
      const width = inlineWidth([child], style)
      return width === 0
        ? []
        : [{ width, before: 0, grows: false, lay: (box) => layInline([child], style, box) }]
    }
    const grows = /^1\b/.test(child.style.get('flex') ?? '')
    const before = lengthOf(child.style.get('margin-left'), child.style.size, 0) ?? 0
    const width = grows ? 0 : Math.min(whole, Math.ceil(naturalWidth(child)) + 1)
    return [{ width, before, grows, lay: (box) => layOne(child, box) }]
  })
  const growing = items.filter(({ grows }) => grows).length
  const used = items.reduce((sum, { width, before }) => sum + width + before, 0) + gap * (items.length - 1)
  return items.map((item) => (item.grows ? { ...item, width: Math.max(0, whole - used) / growing } : item))
}
