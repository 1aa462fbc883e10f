import { comparePeriods } from '../periods/period.ts'
import { type Figure, type Figures, isOutcome, type SeriesCode } from './figure.ts'

/** Whether an instant at which any of some figures became public is assumed, or only known as the latest it can be. */
export function isAssumed(figures: Iterable<Figure>, at: (published: number) => boolean): boolean {
  return [...figures].some(({ published, certainty }) => certainty !== 'stated' && at(published.at))
}

type All = ReadonlyMap<SeriesCode, Figures>

/** The last outcome of each of some series; a series that has none is left out. */
export function newestOutcomes(figures: All, series: readonly SeriesCode[]): Figure[] {
  return [...new Set(series)].flatMap(
    (one) =>
      [...(figures.get(one)?.values() ?? [])]
        .filter(isOutcome)
        .sort((a, b) => comparePeriods(a.period, b.period))
        .at(-1) ?? [],
  )
}

/** Where the last outcome of each of some series comes from, every source once. */
export function newestSources(figures: All, series: readonly SeriesCode[]): string[] {
  return [...new Set(newestOutcomes(figures, series).flatMap(({ source }) => source ?? []))]
}
