import { type At, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Review, Revision, SeriesCode } from '#shared/figures/figure.ts'
import type { Known } from '#shared/programmes/known.ts'
import type { Read } from '../database/store.ts'
import { listChanged, listReturns, listRevisions } from './figures.queries.ts'
import { nothing, type SeriesHistory, seriesHistory } from './seriesHistory.ts'

/**
 * What was submitted, returned and withdrawn by (D, n): revisions by series, reviews by the revision they are about;
 * and the figures that were public. While nothing of a series changes between two readings, both get the very same.
 */
export type Submissions = Pick<Known, 'revisions' | 'figures' | 'reviews'>

/** The series of a programme that were asked for, with everything recorded of them up to a number. */
type Kept = { upTo: number; series: Map<SeriesCode, SeriesHistory>; returns: Review[]; returned: Returned }
type Returned = { count: number; byRevision: Map<number, Review[]> }

const mostRevisions = 10_000

/**
 * The figures of the series that are read, kept between requests: what was recorded stays, so only what came since is
 * fetched, and a day in the past is read from the same memory. The series least recently asked for are dropped first.
 */
export function keptFigures(read: Read) {
  const programmes = new Map<string, Kept>()

  async function refreshed(programme: string, upTo: number): Promise<Kept> {
    const kept: Kept = programmes.get(programme) ?? {
      upTo: 0,
      series: new Map(),
      returns: [],
      returned: { count: 0, byRevision: new Map() },
    }
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
    for (const code of lacking) kept.series.set(code, seriesHistory(revisions.get(code) ?? []))
  }

  return {
    async at(programme: string, series: readonly SeriesCode[], at: At): Promise<Submissions> {
      const kept = await refreshed(programme, at.number)
      await load(programme, kept, series)
      const known = series.map((code) => [code, kept.series.get(code)?.at(at) ?? nothing] as const)
      dropOldest(kept, series)
      return {
        revisions: new Map(known.map(([code, { revisions }]) => [code, revisions])),
        figures: new Map(
          known.flatMap(([code, { figures }]) => (figures.size === 0 ? [] : [[code, figures]])),
        ),
        reviews: returnedAt(kept, at),
      }
    },
  }
}
export type KeptFigures = ReturnType<typeof keptFigures>

/** In order of recording; always a new history, as readers may still hold the old one. */
function replace(bySeries: Kept['series'], revision: Revision): void {
  const before = bySeries.get(revision.series)
  if (before === undefined) return
  const others = before.revisions.filter(({ number }) => number !== revision.number)
  bySeries.set(revision.series, seriesHistory([...others, revision].sort((a, b) => a.number - b.number)))
}

function returnedAt(kept: Kept, at: At): Returned['byRevision'] {
  const returns = kept.returns.filter((review) => isVisible(review, at))
  const isAll = returns.length === kept.returns.length
  if (isAll && kept.returned.count === returns.length) return kept.returned.byRevision
  const byRevision = Map.groupBy(returns, ({ revision }) => revision)
  if (isAll) kept.returned = { count: returns.length, byRevision }
  return byRevision
}

function dropOldest({ series }: Kept, asked: readonly SeriesCode[]): void {
  for (const code of asked) {
    const history = series.get(code)
    if (history === undefined) continue
    series.delete(code)
    series.set(code, history)
  }
  let kept = [...series.values()].reduce((sum, { revisions }) => sum + revisions.length, 0)
  for (const [code, { revisions }] of series) {
    if (kept <= mostRevisions) return
    series.delete(code)
    kept -= revisions.length
  }
}
