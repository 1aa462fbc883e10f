import { type At, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Review, Revision, SeriesCode } from '#shared/figures/figure.ts'
import type { Read } from '../database/store.ts'
import { listChanged, listReturns, listRevisions } from './figures.queries.ts'

/** What was submitted, returned and withdrawn by (D, n): revisions by series, reviews by the revision they are about. */
export type Submissions = { revisions: Map<SeriesCode, Revision[]>; reviews: Map<number, Review[]> }

/** The series of a programme that were asked for, with everything recorded of them up to a number. */
type Kept = { upTo: number; series: Map<SeriesCode, Revision[]>; returns: Review[] }

const mostRevisions = 20_000

/**
 * The figures of the series that are read, kept between requests: what was recorded stays, so only what came since is
 * fetched, and a day in the past is read from the same memory. The series least recently asked for are dropped first.
 */
export function keptFigures(read: Read) {
  const programmes = new Map<string, Kept>()

  async function refreshed(programme: string, upTo: number): Promise<Kept> {
    const kept: Kept = programmes.get(programme) ?? { upTo: 0, series: new Map(), returns: [] }
    programmes.set(programme, kept)
    const after = kept.upTo
    if (after >= upTo) return kept
    const returns = await listReturns(read, programme, { after, upTo })
    const changed = kept.series.size === 0 ? [] : await listChanged(read, programme, { after, upTo })
    // Somebody else may have fetched the same meanwhile; what is recorded twice is kept once.
    kept.returns.push(...returns.filter(({ number }) => number > (kept.returns.at(-1)?.number ?? 0)))
    for (const revision of changed) replace(kept.series, revision)
    kept.upTo = Math.max(kept.upTo, upTo)
    return kept
  }

  async function load(programme: string, kept: Kept, series: readonly SeriesCode[]): Promise<void> {
    const lacking = series.filter((code) => !kept.series.has(code))
    if (lacking.length === 0) return
    const { upTo } = kept
    const revisions = Map.groupBy(
      await listRevisions(read, programme, lacking),
      (revision) => revision.series,
    )
    // What was fetched before others moved on may lack what they fetched.
    if (kept.upTo !== upTo) return await load(programme, kept, series)
    for (const code of lacking) kept.series.set(code, revisions.get(code) ?? [])
  }

  return {
    async at(programme: string, series: readonly SeriesCode[], at: At): Promise<Submissions> {
      const kept = await refreshed(programme, at.number)
      await load(programme, kept, series)
      const revisions = new Map(series.map((code) => [code, visible(kept.series.get(code) ?? [], at)]))
      const returns = kept.returns.filter((review) => isVisible(review, at))
      dropOldest(kept, series)
      return { revisions, reviews: Map.groupBy(returns, ({ revision }) => revision) }
    },
  }
}
export type KeptFigures = ReturnType<typeof keptFigures>

/** In order of recording; always a new list, as readers may still hold the old one. */
function replace(bySeries: Map<SeriesCode, Revision[]>, revision: Revision): void {
  const before = bySeries.get(revision.series)
  if (before === undefined) return
  const others = before.filter(({ number }) => number !== revision.number)
  bySeries.set(
    revision.series,
    [...others, revision].sort((a, b) => a.number - b.number),
  )
}

/** What was submitted by (D, n), what was published later in review; the very list where that is all of it. */
function visible(revisions: Revision[], at: At): Revision[] {
  const isSubmitted = ({ submittedAt, number }: Revision) => isVisible({ at: submittedAt, number }, at)
  const isAsKnown = (revision: Revision) =>
    isSubmitted(revision) && (revision.published === null || isVisible(revision.published, at))
  if (revisions.every(isAsKnown)) return revisions
  return revisions
    .filter(isSubmitted)
    .map((revision) => (isAsKnown(revision) ? revision : { ...revision, published: null }))
}

function dropOldest({ series }: Kept, asked: readonly SeriesCode[]): void {
  for (const code of asked) {
    const revisions = series.get(code) ?? []
    series.delete(code)
    series.set(code, revisions)
  }
  let kept = [...series.values()].reduce((sum, { length }) => sum + length, 0)
  for (const [code, { length }] of series) {
    if (kept <= mostRevisions) return
    series.delete(code)
    kept -= length
  }
}
