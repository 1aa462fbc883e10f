import type { Period } from '../periods/period.ts'
import type { Figure, Revision, SeriesCode } from './figure.ts'

/** A reading's place in time: facts public by `day`'s instant and numbered up to `number`. */
export type At = { instant: number; number: number }

/** Whether a fact could be seen at (D, n). */
export function isVisible(fact: { at: number; number: number }, at: At): boolean {
  return fact.at <= at.instant && fact.number <= at.number
}

/**
 * The figures by series and period as known at (D, n): of several published revisions the one published last,
 * ties by ledger number. Later facts never change the answer for a fixed (D, n).
 */
export function figuresAt(revisions: Iterable<Revision>, at: At): Map<SeriesCode, Map<Period, Figure>> {
  const bySeries = Map.groupBy(revisions, ({ series }) => series)
  const figures = [...bySeries].map(([series, own]) => [series, figuresOfSeries(own, at)] as const)
  return new Map(figures.filter(([, { size }]) => size > 0))
}

/** The figures of one series by period as known at (D, n). */
export function figuresOfSeries(revisions: Iterable<Revision>, at: At): Map<Period, Figure> {
  const figures = new Map<Period, Figure>()
  for (const revision of revisions) {
    const published = revision.published
    if (published === null || !isVisible(published, at)) continue
    const known = figures.get(revision.period)
    const count = (known?.revisions ?? 0) + 1
    if (known === undefined || isNewer(published, known.published)) {
      figures.set(revision.period, { ...revision, published, revisions: count })
    } else {
      figures.set(revision.period, { ...known, revisions: count })
    }
  }
  return figures
}

/** Order of facts about one thing: by the moment they became public, then by number. */
export function isNewer(a: { at: number; number: number }, b: { at: number; number: number }): boolean {
  return a.at > b.at || (a.at === b.at && a.number > b.number)
}
