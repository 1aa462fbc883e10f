import { type At, figuresOfSeries, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Figures, Revision } from '#shared/figures/figure.ts'

/** What was submitted of a series by (D, n), what was published later in review; and its public figures. */
type AsKnown = { revisions: Revision[]; figures: Figures }

/** Everything recorded of a series, and how it stood at any (D, n): the very same answer while none of it changes. */
export type SeriesHistory = { revisions: Revision[]; at: (at: At) => AsKnown }

export const nothing: AsKnown = { revisions: [], figures: new Map() }

const mostKept = 8

export function seriesHistory(revisions: Revision[]): SeriesHistory {
  const newest = Math.max(0, ...revisions.map(({ number, published }) => published?.number ?? number))
  const instants = revisions
    .flatMap(({ submittedAt, published }) => [submittedAt, ...(published === null ? [] : [published.at])])
    .sort((a, b) => a - b)
  const kept = new Map<number, AsKnown>()
  return {
    revisions,
    at(at) {
      if (at.number < newest) return asKnown(revisions, at)
      const passed = countUpTo(instants, at.instant)
      const known = kept.get(passed) ?? asKnown(revisions, at)
      if (kept.size >= mostKept) kept.clear()
      kept.set(passed, known)
      return known
    },
  }
}

function asKnown(revisions: Revision[], at: At): AsKnown {
  const known = submittedBy(revisions, at)
  return { revisions: known, figures: figuresOfSeries(known, at) }
}

function submittedBy(revisions: Revision[], at: At): Revision[] {
  const isSubmitted = ({ submittedAt, number }: Revision) => isVisible({ at: submittedAt, number }, at)
  const isAsKnown = (revision: Revision) =>
    isSubmitted(revision) && (revision.published === null || isVisible(revision.published, at))
  if (revisions.every(isAsKnown)) return revisions
  return revisions
    .filter(isSubmitted)
    .map((revision) => (isAsKnown(revision) ? revision : { ...revision, published: null }))
}

/** How many of some instants in order lie at or before one. */
function countUpTo(instants: readonly number[], instant: number): number {
  let [from, to] = [0, instants.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((instants[middle] ?? 0) <= instant) from = middle + 1
    else to = middle
  }
  return from
}
