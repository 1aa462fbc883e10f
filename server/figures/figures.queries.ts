import { and, eq, inArray, isNull, lte, ne } from 'drizzle-orm'
import type { At } from '#shared/figures/asKnownAt.ts'
import type { Review, Revision, SeriesCode } from '#shared/figures/figure.ts'
import { insertRows } from '../database/insertRows.ts'
import type { Read, Write } from '../database/store.ts'
import type { ReviewRow, RevisionRow } from './projection.ts'

/** Everything submitted for some series by (D, n), in order of recording; what was published later is in review. */
export async function listRevisions(
  read: Read,
  programme: string,
  series: readonly SeriesCode[],
  at: At,
): Promise<Revision[]> {
  if (series.length === 0) return []
  const { revisions } = read.tables
  const rows = await read
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.programme, programme),
        inArray(revisions.series, [...series]),
        lte(revisions.submittedAt, at.instant),
        lte(revisions.number, at.number),
      ),
    )
  return rows.map((row) => asKnown(row, at)).sort((a, b) => a.number - b.number)
}

function asKnown(row: RevisionRow, at: At): Revision {
  const { programme: _, publishedAt, publishedNumber, ...revision } = row
  const isKnown =
    publishedAt !== null &&
    publishedNumber !== null &&
    publishedAt <= at.instant &&
    publishedNumber <= at.number
  return { ...revision, published: isKnown ? { at: publishedAt, number: publishedNumber } : null }
}

/** The returns and withdrawals of a programme by (D, n); publications stand with the revisions. */
export async function listReviews(read: Read, programme: string, at: At): Promise<Review[]> {
  const { reviews } = read.tables
  const rows = await read
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.programme, programme),
        ne(reviews.step, 'published'),
        lte(reviews.at, at.instant),
        lte(reviews.number, at.number),
      ),
    )
  return rows.map(({ programme: _, ...review }) => review).sort((a, b) => a.number - b.number)
}

/** Stores projected rows; the first publication of a revision that was stored before marks it. */
export async function storeProjection(
  write: Write,
  rows: { revisions: RevisionRow[]; reviews: ReviewRow[] },
): Promise<void> {
  await insertRows(write, write.tables.revisions, rows.revisions)
  await insertRows(write, write.tables.reviews, rows.reviews)
  const here = new Set(rows.revisions.map(({ number }) => number))
  const { revisions } = write.tables
  for (const review of rows.reviews) {
    if (review.step !== 'published' || here.has(review.revision)) continue
    await write
      .update(revisions)
      .set({ publishedAt: review.at, publishedNumber: review.number })
      .where(
        and(
          eq(revisions.programme, review.programme),
          eq(revisions.number, review.revision),
          isNull(revisions.publishedNumber),
        ),
      )
  }
}
