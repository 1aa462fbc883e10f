import { roundStep } from '#shared/numbers/roundStep.ts'

/** A straight scale from values to pixels. */
export type Scale = (value: number) => number

export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = to - from
  return (value) => round(span === 0 ? (start + end) / 2 : start + ((value - from) / span) * (end - start))
}

/** The least and greatest of some values, with a share of their span as room; always holds zero where asked. */
export function extent(
  values: readonly number[],
  { zero = false, room = 0 }: { zero?: boolean; room?: number } = {},
): [number, number] {
  const all = zero ? [0, ...values] : values
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (!Number.isFinite(low)) return [0, 1]
  if (low === high) return low === 0 ? [0, 1] : [Math.min(low, 0), Math.max(high, 0)]
  const space = (high - low) * room
  return [zero && low >= 0 ? 0 : low - space, high + space]
}

/** Round tick values that cover a span, about `count` of them. */
export function ticks([low, high]: readonly [number, number], count: number): number[] {
  const step = roundStep(high - low, count)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A place of a thousand as a share of the picture. */
export function share(place: number): string {
  return `${Math.round(place) / 10}%`
}
