import { figuresAt } from '#shared/figures/asKnownAt.ts'
import type { SeriesCode } from '#shared/figures/figure.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import type { Read } from '../database/store.ts'
import { listReviews, listRevisions } from '../figures/figures.queries.ts'

/** The agreement with the figures of some series, as known at the agreement's own (D, n). */
export async function knownAt(read: Read, agreed: Agreed, series: readonly SeriesCode[]): Promise<Known> {
  const { at, programme } = agreed
  const reviews = await listReviews(read, programme.code, at)
  const revisions = await listRevisions(read, programme.code, series, at)
  return {
    ...agreed,
    revisions: Map.groupBy(revisions, (revision) => revision.series),
    reviews: Map.groupBy(reviews, (review) => review.revision),
    figures: figuresAt(revisions, at),
  }
}
