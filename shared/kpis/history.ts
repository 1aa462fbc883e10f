import { isComplete } from '../figures/aggregate.ts'
import type { Figures } from '../figures/figure.ts'
import { combined } from '../figures/rollUp.ts'
import type { Source } from '../figures/source.ts'
import { subPeriods } from '../figures/subPeriods.ts'
import { frequencyOf, type Period, periodsPerYear, shiftPeriod } from '../periods/period.ts'
import { sharesOf } from './path.ts'

/** A complete period before, with the share of it that had come by the end of each part. */
export type PastPeriod = { period: Period; shares: number[] }

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
  const { earliest } = historyOf(source)
  for (let before = shiftPeriod(period, -year); past.length < most; before = shiftPeriod(before, -year)) {
    if (before.slice(0, 4) < earliest) break
    const own = sharesWithin(source, before)
    if (own !== null && !subPeriods(before, source.frequency).some(isShock))
      past.push({ period: before, shares: own })
  }
  return past
}

type History = { earliest: string; shares: Map<string, number[] | null> }
const histories = new WeakMap<Figures, History>()

/** Kept by series, as each target of a path asks for the same. */
function historyOf({ figures }: Source): History {
  const known = histories.get(figures)
  if (known !== undefined) return known
  const history = { earliest: earliestYear(figures), shares: new Map() }
  histories.set(figures, history)
  return history
}

function sharesWithin(source: Source, period: Period): number[] | null {
  const { shares } = historyOf(source)
  const name = `${source.frequency} ${period}`
  const known = shares.get(name)
  if (known !== undefined) return known
  const parts = subPeriods(period, source.frequency)
  const isWhole = isComplete(combined(source, parts))
  const own = isWhole ? sharesOf(parts.map((part) => source.figures.get(part)?.value ?? 0)) : null
  shares.set(name, own)
  return own
}

function earliestYear(figures: Figures): string {
  let first = '9999'
  for (const period of figures.keys()) if (period < first) first = period
  return first.slice(0, 4)
}
