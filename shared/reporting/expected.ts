import { type Figures, isOutcome } from '../figures/figure.ts'
import type { Period } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import type { Definition } from '../programmes/kpi.ts'
import { centreOf } from '../signals/limits.ts'

/** Points before a range is spoken of: those from which trial limits are drawn. Source: design/spc.md. */
const fewest = 8

/**
 * Where the period's value is expected by the series' own history before it: the limits of an XmR chart, of a stock
 * around its last value by those of its changes; never below zero where nothing was. Null where history is too short
 * or has never varied.
 */
export function expectedRange(
  figures: Figures,
  { measure, frequency }: Pick<Definition, 'measure' | 'frequency'>,
  period: Period,
): { low: number; high: number } | null {
  const values = [...figures]
    .filter(([own, figure]) => isOutcome(figure) && spanOf(own).frequency === frequency && own < period)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { value }]) => (value === null ? [] : [value]))
  if (values.length < fewest) return null
  const isStock = measure === 'stock'
  const basis = isStock ? values.slice(1).map((value, at) => value - (values[at] ?? value)) : values
  const { limits } = centreOf(basis, {})
  if (limits === null) return null
  const start = isStock ? (values.at(-1) ?? 0) : 0
  const floor = values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0
  return { low: Math.max(floor, start + limits.low), high: start + limits.high }
}
