import type { Period } from '../periods/period.ts'
import { type Aggregate, type Lack, markOf } from './aggregate.ts'
import { nothing, type Part, ratio, summed, weighted } from './combine.ts'
import { isOutcome } from './figure.ts'
import { type Input, type Measure, rollUps, type Source } from './source.ts'
import { subPeriods } from './subPeriods.ts'

/**
 * The value of a series in a period: as stated for that very period where it is, else from the sub-periods that the
 * series is reported in. Flows and registers add up, a stock is its last, a rate is weighted by its weight series
 * (without one it has no value for the longer period), a ratio is summed numerators over summed denominators.
 * Forecasts and bounds are never part of it. Source: domain.md, Series and roll-up.
 */
export function rollUp(source: Source, period: Period): Aggregate {
  return stated(source, period) ?? combined(source, subPeriods(period, source.frequency))
}

/** Consecutive periods of the series' own frequency as one: a year to date, a rolling year. */
export function combined(source: Source, periods: readonly Period[]): Aggregate {
  const way = rollUps[source.measure].time
  if (source.formula !== null) return ratioOver(source.formula, periods)
  if (way === 'sum') return summed(partsOf(source, periods))
  const last = periods.at(-1)
  if (last === undefined) return nothing
  if (way === 'last' || periods.length === 1) return summed(partsOf(source, [last]))
  return way === 'weighted' ? weightedOver(source, periods) : withoutValue(source, periods)
}

/** One value of several units or places in the same period. Stocks add up here too. */
export function rollUpPlaces(measure: Measure, parts: readonly Part[], factor = 1): Aggregate {
  const way = rollUps[measure].place
  if (way === 'sum') return summed(parts)
  return way === 'weighted' ? weighted(parts) : ratio(parts, factor)
}

function stated({ figures, formula }: Source, period: Period): Aggregate | undefined {
  const figure = formula === null ? figures.get(period) : undefined
  if (figure === undefined || !isOutcome(figure)) return undefined
  return { ...nothing, ...markOf([figure]), value: figure.value, known: 1, of: 1 }
}

function partsOf({ figures }: Input, periods: readonly Period[]): Part[] {
  return periods.map((name) => ({ name, figure: figures.get(name) }))
}

function weightedOver(source: Source, periods: readonly Period[]): Aggregate {
  const { weight } = source
  if (weight === null) return withoutValue(source, periods)
  const aggregate = weighted(
    partsOf(source, periods).map((part) => ({ ...part, weight: weight.figures.get(part.name) })),
  )
  return { ...aggregate, lacks: lacksOf([source, weight], aggregate.missing) }
}

function ratioOver(
  { numerator, denominator, factor }: NonNullable<Source['formula']>,
  periods: readonly Period[],
) {
  const parts = periods.map((name) => ({
    name,
    numerator: numerator.figures.get(name),
    denominator: denominator.figures.get(name),
  }))
  const aggregate = ratio(parts, factor)
  return { ...aggregate, lacks: lacksOf([numerator, denominator], aggregate.missing) }
}

function withoutValue(source: Source, periods: readonly Period[]): Aggregate {
  return { ...summed(partsOf(source, periods)), value: null, quality: null }
}

function lacksOf(inputs: readonly Input[], periods: readonly Period[]): Lack[] {
  return periods.flatMap((period) =>
    inputs.flatMap(({ series, figures }) => {
      const figure = figures.get(period)
      return figure !== undefined && isOutcome(figure) ? [] : [{ series, period }]
    }),
  )
}
