import { subtract, total } from '../numbers/exact.ts'
import {
  coarser,
  finerPeriods,
  type Period,
  periodRange,
  periodsPerYear,
  shiftPeriod,
} from '../periods/period.ts'
import { type Aggregate, isComplete } from './aggregate.ts'
import { combined } from './rollUp.ts'
import { rollUps, type Source } from './source.ts'

/** From the year's start to the end of a period of the series' frequency; `known` and `of` tell of gaps. */
export function yearToDate(source: Source, end: Period): Aggregate {
  const [first] = finerPeriods(coarser(end, 'year'), source.frequency)
  return combined(source, first === undefined ? [] : periodRange(first, end))
}

/** The year that ends with a period; null unless all of its parts are there. */
export function rollingYear(source: Source, end: Period): Aggregate | null {
  const year = periodRange(shiftPeriod(end, 1 - periodsPerYear(source.frequency)), end)
  const rolled = combined(source, year)
  const isStock = rollUps[source.measure].time === 'last'
  const hasGap = isStock && year.some((period) => !isComplete(combined(source, [period])))
  return isComplete(rolled) && !hasGap ? rolled : null
}

/**
 * The period's own figure from a flow reported as year to date: what is reported less the parts before it in the
 * year. Null where one of those is missing. `falls` when the year to date went down, which asks which earlier
 * period is to be corrected.
 */
export function fromYearToDate(
  before: readonly (number | null)[],
  toDate: number,
): { value: number | null; falls: boolean } {
  const known = before.filter((value) => value !== null)
  if (known.length < before.length) return { value: null, falls: false }
  const value = subtract(toDate, total(known))
  return { value, falls: value < 0 }
}
