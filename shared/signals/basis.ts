import { subtract } from '../numbers/exact.ts'
import { previousPeriod, samePeriodYearBefore } from '../periods/period.ts'

export type PeriodValue = { period: string; value: number }

/** What the signal is computed on: the values, their change per period, or their change on the year before. */
export type Basis = 'value' | 'change' | 'year_on_year'

/** Which differences a series needs before its points may be taken as independent. */
export type BasisOptions = {
  measure: 'flow' | 'stock' | 'rate' | 'ratio' | 'register'
  seasonal: boolean
  /** First periods of new baseline groups; no difference crosses one. */
  rebaseAt: readonly string[]
}

/**
 * The points that a signal is computed on. Stocks: the change on the neighbour before, as a stock carries all of
 * its past; seasonal series: the change on the same part of the year before. A seasonal stock takes both, since a
 * yearly change of a stock still overlaps with its neighbours. A point without the other one is left out, never
 * interpolated, and neither is a difference across a rebase: it would mix the two levels.
 */
export function onBasis(
  points: readonly PeriodValue[],
  options: BasisOptions,
): { basis: Basis; points: PeriodValue[] } {
  const { measure, seasonal, rebaseAt } = options
  const changes = measure === 'stock' ? differences(points, previousPeriod, rebaseAt) : [...points]
  if (seasonal) return { basis: 'year_on_year', points: differences(changes, samePeriodYearBefore, rebaseAt) }
  return { basis: measure === 'stock' ? 'change' : 'value', points: changes }
}

function differences(
  points: readonly PeriodValue[],
  before: (period: string) => string,
  rebaseAt: readonly string[],
): PeriodValue[] {
  const values = new Map(points.map(({ period, value }) => [period, value]))
  return points.flatMap(({ period, value }) => {
    const other = before(period)
    const earlier = values.get(other)
    const crosses = rebaseAt.some((start) => other < start && start <= period)
    return earlier === undefined || crosses ? [] : [{ period, value: subtract(value, earlier) }]
  })
}
