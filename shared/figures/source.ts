import type { Frequency } from '../periods/period.ts'
import type { Figures, SeriesCode } from './figure.ts'

/** How a measure rolls up: over time, and over units or places. */
export const rollUps = {
  flow: { time: 'sum', place: 'sum' },
  stock: { time: 'last', place: 'sum' },
  rate: { time: 'weighted', place: 'weighted' },
  ratio: { time: 'ratio', place: 'ratio' },
  register: { time: 'sum', place: 'sum' },
} as const

/** The five measures of a KPI. */
export type Measure = keyof typeof rollUps

/** Whether the parts of a year add up to it. */
export function addsUp(measure: Measure): boolean {
  return rollUps[measure].time === 'sum'
}

/** A series with its figures as known at (D, n). */
export type Input = { series: SeriesCode; figures: Figures }

/**
 * What a value comes from: one series on one definition, so that nothing is ever chained across a change of it.
 * A rate has the series that weighs it; a derived series its numerator and denominator.
 */
export type Source = Input & {
  frequency: Frequency
  measure: Measure
  weight: Input | null
  formula: { numerator: Input; denominator: Input; factor: number } | null
}
