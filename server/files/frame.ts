import type { Language } from '#shared/language.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'
import { roundStep } from '#shared/numbers/roundStep.ts'
import type { DrawnLine, DrawnPoint, Panel } from './panels.ts'
import { colours, text, textLines } from './svgText.ts'

export type Box = { x: number; y: number; width: number; height: number }

const look: { [look in DrawnLine['look']]: string } = {
  own: `stroke="${colours.ink}" stroke-width="2.5"`,
  peer: `stroke="${colours.peer}" stroke-width="2"`,
  path: `stroke="${colours.accent}" stroke-width="1.5"`,
  trend: `stroke="${colours.accent}" stroke-width="2" stroke-dasharray="6 4"`,
}

/** One frame of lines over the years, with values at the left, and each line named at its end. */
export function frameOf({ lines, unit, decimals }: Panel, box: Box, language: Language): string {
  const points = lines.flatMap((line) => line.points)
  const values = points.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return ''
  const isSmall = box.width < 300
  const names = isSmall ? 0 : Math.min(200, Math.max(...lines.map(({ name }) => name.length)) * 7 + 16)
  const marks = ticksOf(Math.min(0, ...values), Math.max(...values), isSmall ? 2 : 5)
  const [low, high] = [Math.min(0, ...marks, ...values), Math.max(...marks, ...values)]
  const [from, to] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))]
  const left = box.x + (isSmall ? 44 : 84)
  const right = box.x + box.width - names - 8
  const [top, bottom] = [box.y + 18, box.y + box.height - 22]
  const x = (at: number) =>
    round(to === from ? (left + right) / 2 : left + ((at - from) / (to - from)) * (right - left))
  const y = (value: number) => round(bottom - ((value - low) / (high - low || 1)) * (bottom - top))
  const places = Math.max(
    ...marks.map((mark) => (Number.isInteger(mark) ? 0 : decimals === 0 ? 1 : decimals)),
  )
  const scale = marks.map((mark) => {
    const said = formatNumber(mark, language, { decimals: places })
    const rule = `<line x1="${left}" x2="${round(right)}" y1="${y(mark)}" y2="${y(mark)}" stroke="${colours.rule}"/>`
    return `${rule}${text(said, { x: left - 6, y: y(mark) + 4, size: 11, anchor: 'end', colour: colours.soft })}`
  })
  const years = yearsOf(from, to, isSmall ? 2 : 10).map((year) =>
    text(String(year), { x: x(year), y: bottom + 16, size: 11, anchor: 'middle', colour: colours.soft }),
  )
  const place = { x, y }
  return [
    text(unit, { x: box.x, y: box.y + 6, size: 11, colour: colours.soft }),
    ...scale,
    ...years,
    ...lines.map((line) => drawnLine(line, place)),
    ...(isSmall ? [] : endNames(lines, place, right + 8, names)),
  ].join('\n')
}

type Place = { x: (at: number) => number; y: (value: number) => number }

function drawnLine({ points, look: kind }: DrawnLine, { x, y }: Place): string {
  const path = piecesOf(points).map((piece) =>
    piece.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join(''),
  )
  const stroke = `<path d="${path.join('')}" fill="none" ${look[kind]} stroke-linejoin="round"/>`
  if (kind === 'path' || kind === 'trend') return stroke
  const colour = kind === 'own' ? colours.ink : colours.peer
  const dots = points.map(({ at, value, hollow, apart }) => {
    if (value === null) return ''
    const fill = hollow === true ? colours.paper : colour
    const dashed = apart === true ? ' stroke-dasharray="2 2"' : ''
    return `<circle cx="${x(at)}" cy="${y(value)}" r="3" fill="${fill}" stroke="${colour}" stroke-width="1.5"${dashed}/>`
  })
  return `${stroke}${dots.join('')}`
}

type Known = DrawnPoint & { value: number }

/** A missing figure is a gap, a break is never drawn across, and what is no outcome is on no line. */
function piecesOf(points: readonly DrawnPoint[]): Known[][] {
  const pieces: Known[][] = [[]]
  for (const point of points) {
    const isOutcome = point.value !== null && point.apart !== true
    if (!isOutcome || point.breaks === true) pieces.push([])
    if (point.value !== null && isOutcome) pieces.at(-1)?.push({ ...point, value: point.value })
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** Names at the lines' ends, moved apart where they would lie on each other. */
function endNames(lines: readonly DrawnLine[], { y }: Place, left: number, width: number): string[] {
  const ends = lines.flatMap(({ name, look: kind, points }) => {
    const last = points.findLast(({ value, apart }) => value !== null && apart !== true)
    return last?.value == null || name === '' ? [] : [{ name, kind, at: y(last.value) }]
  })
  ends.sort((a, b) => a.at - b.at)
  let lowest = Number.NEGATIVE_INFINITY
  return ends.map(({ name, kind, at }) => {
    const said = textLines(name, width, 12)
    const from = Math.max(at, lowest)
    lowest = from + said.length * 14 + 2
    const colour = kind === 'own' ? colours.ink : kind === 'peer' ? colours.soft : colours.accent
    return said.map((one, nth) => text(one, { x: left, y: from + 4 + nth * 14, size: 12, colour })).join('')
  })
}

function ticksOf(low: number, high: number, count: number): number[] {
  const step = roundStep(high - low || Math.abs(high) || 1, count)
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

function yearsOf(from: number, to: number, most: number): number[] {
  const [first, last] = [Math.ceil(from - 0.5), Math.floor(to + 0.5)]
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return all.filter((year) => (year - first) % step === 0 && year >= from - 0.01 && year <= to + 0.01)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
