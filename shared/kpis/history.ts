import { isComplete } from '../figures/aggregate.ts'
import { combined } from '../figures/rollUp.ts'
import type { Source } from '../figures/source.ts'
import { subPeriods } from '../figures/subPeriods.ts'
import { frequencyOf, type Period, periodsPerYear, shiftPeriod } from '../periods/period.ts'
import { hasShares } from './path.ts'

/** A complete period before, with the values of its parts. */
export type PastPeriod = { period: Period; parts: number[] }

/** How many past years a flow's season is taken from. */
const most = 3

/**
 * The up to three latest years before a period (or the same parts of the years before, for a target of half a year)
 * whose parts are all there, none a shock, and are shares of a positive total; others are skipped. All of one series,
 * so never across a change of definition.
 */
export function pastShares(
  source: Source,
  period: Period,
  isShock: (period: Period) => boolean,
): PastPeriod[] {
  const year = periodsPerYear(frequencyOf(period))
  const past: PastPeriod[] = []
  const earliest = firstYear(source)
  for (let before = shiftPeriod(period, -year); past.length < most; before = shiftPeriod(before, -year)) {
    if (before.slice(0, 4) < earliest) break
    const names = subPeriods(before, source.frequency)
    const isWhole = !names.some(isShock) && isComplete(combined(source, names))
    const values = isWhole ? names.map((name) => source.figures.get(name)?.value ?? 0) : []
    const isUsable = isWhole && hasShares(values)
    if (isUsable) past.push({ period: before, parts: values })
  }
  return past
}

function firstYear({ figures }: Source): string {
  let first = '9999'
  for (const period of figures.keys()) if (period < first) first = period
  return first.slice(0, 4)
}
