import { isOutcome } from '../figures/figure.ts'
import { newLimitsOf } from '../kpis/signalOf.ts'
import { comparePeriods, frequencyOf, type Period } from '../periods/period.ts'
import type { Known } from '../programmes/known.ts'
import type { Definition } from '../programmes/kpi.ts'
import { centreOf } from '../signals/limits.ts'

/** Points before a range is spoken of: those from which trial limits are drawn. Source: design/spc.md. */
const fewest = 8

/**
 * Where the period's value is expected by the series' own history before it: the limits of an XmR chart, of a stock
 * around its last value by those of its changes; never below zero where nothing was. Of a history whose limits were
 * agreed anew only what came since counts. Null where history is too short or has never varied.
 */
export function expectedRange(
  known: Known,
  { kpi, series, measure, frequency }: Pick<Definition, 'kpi' | 'series' | 'measure' | 'frequency'>,
  period: Period,
): { low: number; high: number } | null {
  const before = [...(known.figures.get(series)?.values() ?? [])]
    .filter(
      (figure) => isOutcome(figure) && frequencyOf(figure.period) === frequency && figure.period < period,
    )
    .sort((a, b) => comparePeriods(a.period, b.period))
  const since = newLimitsOf(known, kpi, before).at(-1)?.start
  const values = before.flatMap((figure) =>
    figure.value === null || (since !== undefined && figure.period < since) ? [] : [figure.value],
  )
  if (values.length < fewest) return null
  const isStock = measure === 'stock'
  const basis = isStock ? values.slice(1).map((value, at) => value - (values[at] ?? value)) : values
  const { limits } = centreOf(basis, {})
  if (limits === null) return null
  const start = isStock ? (values.at(-1) ?? 0) : 0
  const floor = values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0
  return { low: Math.max(floor, start + limits.low), high: start + limits.high }
}
