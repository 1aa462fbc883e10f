import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Review, Revision, SeriesCode } from '#shared/figures/figure.ts'
import type { Period } from '#shared/periods/period.ts'
import { type Between, isBetween } from '../database/between.ts'
import { insertRows } from '../database/insertRows.ts'
import { prepared } from '../database/prepared.ts'
import type { Read, Write } from '../database/store.ts'
import type { ReviewRow, RevisionRow } from './projection.ts'

/** A revision with its publication, whenever that was; written out field by field, as it is kept by the thousand. */
function asRevision(row: RevisionRow): Revision {
  const { publishedAt, publishedNumber } = row
  const isPublished = publishedAt !== null && publishedNumber !== null
  return {
    number: row.number,
    series: row.series,
    period: row.period,
    value: row.value,
    missing: row.missing,
    until: row.until,
    quality: row.quality,
    kind: row.kind,
    submittedAt: row.submittedAt,
    published: isPublished ? { at: publishedAt, number: publishedNumber } : null,
    certainty: row.certainty,
    recordedAt: row.recordedAt,
    source: row.source,
    vintage: row.vintage,
    example: row.example,
    noted: row.noted,
  }
}

/**
 * Everything submitted for some series, in order of recording. Nothing else is asked for: with a bound on numbers
 * SQLite would search by number, through every figure of the programme.
 */
export async function listRevisions(
  read: Read,
  programme: string,
  series: readonly SeriesCode[],
): Promise<Revision[]> {
  if (series.length === 0) return []
  const { revisions } = read.tables
  const rows = await read
    .select()
    .from(revisions)
    .where(and(eq(revisions.programme, programme), inArray(revisions.series, [...series])))
  return rows.map(asRevision).sort((a, b) => a.number - b.number)
}

/** Some revisions by their numbers, in no order. */
export async function listRevisionsByNumber(
  read: Read,
  programme: string,
  numbers: readonly number[],
): Promise<Revision[]> {
  if (numbers.length === 0) return []
  const { revisions } = read.tables
  const rows = await read
    .select()
    .from(revisions)
    .where(and(eq(revisions.programme, programme), inArray(revisions.number, [...numbers])))
  return rows.map(asRevision)
}

export async function findRevision(
  db: Read | Write,
  programme: string,
  number: number,
): Promise<Revision | undefined> {
  const { revisions } = db.tables
  const rows = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.programme, programme), eq(revisions.number, number)))
  return rows.map(asRevision)[0]
}

const selectRevisionsAt = prepared((db: Read | Write) => {
  const { revisions } = db.tables
  return db
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.programme, sql.placeholder('programme')),
        eq(revisions.series, sql.placeholder('series')),
        eq(revisions.period, sql.placeholder('period')),
      ),
    )
})

/** Everything submitted of a figure, in order of recording. */
export async function listRevisionsAt(
  db: Read | Write,
  programme: string,
  { series, period }: { series: SeriesCode; period: Period },
): Promise<Revision[]> {
  const rows = await selectRevisionsAt(db, { programme, series, period })
  return rows.map(asRevision).sort((a, b) => a.number - b.number)
}

const selectReviewsOf = prepared((db: Read | Write) => {
  const { reviews } = db.tables
  return db
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.programme, sql.placeholder('programme')),
        eq(reviews.revision, sql.placeholder('revision')),
      ),
    )
})

/** The reviews of one revision, in order of recording. */
export async function listReviewsOf(
  db: Read | Write,
  programme: string,
  revision: number,
): Promise<Review[]> {
  const rows = await selectReviewsOf(db, { programme, revision })
  return rows.map(({ programme: _, ...review }) => review).sort((a, b) => a.number - b.number)
}

const selectSubmitted = prepared((read: Read) => {
  const { revisions } = read.tables
  return read
    .select()
    .from(revisions)
    .where(and(...isBetween(revisions)))
})

const selectPublished = prepared((read: Read) => {
  const { revisions, reviews } = read.tables
  const isAbout = and(eq(revisions.programme, reviews.programme), eq(revisions.number, reviews.revision))
  return read
    .select({ revision: revisions })
    .from(reviews)
    .innerJoin(revisions, isAbout)
    .where(and(...isBetween(reviews), eq(reviews.step, 'published')))
})

/** What was submitted between two numbers, and what was published between them, with what is known of it now. */
export async function listChanged(read: Read, programme: string, between: Between): Promise<Revision[]> {
  const submitted = await selectSubmitted(read, { programme, ...between })
  const published = await selectPublished(read, { programme, ...between })
  return [...submitted, ...published.map(({ revision }) => revision)].map(asRevision)
}

const selectReturned = prepared((read: Read) => {
  const { reviews } = read.tables
  return read
    .select()
    .from(reviews)
    .where(and(...isBetween(reviews), ne(reviews.step, 'published')))
})

/** The returns and withdrawals recorded between two numbers; publications stand with the revisions. */
export async function listReturns(read: Read, programme: string, between: Between): Promise<Review[]> {
  const rows = await selectReturned(read, { programme, ...between })
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
