import { type Certainty, ReviewContent, RevisionContent } from '#shared/figures/figure.ts'
import type { FactKind } from '#shared/ledger/fact.ts'
import type { Tables } from '../database/tables.ts'

/** The part of a ledger record that a projection needs. */
export type Recorded = {
  programme: string
  number: number
  kind: FactKind
  at: number
  certainty: Certainty
  recordedAt: number
  content: unknown
  texts: { [field: string]: string }
}

export type RevisionRow = Tables['revisions']['$inferSelect']
export type ReviewRow = Tables['reviews']['$inferSelect']

/**
 * The rows that ledger records stand for; a publication marks the revision it publishes, here or already stored.
 * The first publication after a revision counts for ever: were it moved, the answer for a past (D, n) would change.
 */
export function project(records: readonly Recorded[]): { revisions: RevisionRow[]; reviews: ReviewRow[] } {
  const reviews = records.filter(({ kind }) => kind === 'review').map(reviewRow)
  const published = new Map<number, ReviewRow>()
  for (const review of reviews) {
    const counts =
      review.step === 'published' && review.number > review.revision && !published.has(review.revision)
    if (counts) published.set(review.revision, review)
  }
  const revisions = records
    .filter(({ kind }) => kind === 'revision')
    .map((record) => {
      const publication = published.get(record.number)
      return {
        ...revisionRow(record),
        publishedAt: publication?.at ?? null,
        publishedNumber: publication?.number ?? null,
      }
    })
  return { revisions, reviews }
}

function reviewRow({ programme, number, at, content }: Recorded): ReviewRow {
  return { programme, number, at, ...ReviewContent.parse(content) }
}

function revisionRow(record: Recorded): Omit<RevisionRow, 'publishedAt' | 'publishedNumber'> {
  const content = RevisionContent.parse(record.content)
  return {
    programme: record.programme,
    number: record.number,
    series: content.series,
    period: content.period,
    value: content.value,
    missing: content.missing ?? null,
    until: content.until ?? null,
    quality: content.quality,
    kind: content.kind,
    certainty: record.certainty,
    submittedAt: record.at,
    recordedAt: record.recordedAt,
    source: content.source ?? null,
    vintage: content.vintage ?? null,
    example: content.example,
    noted: record.texts.note !== undefined,
  }
}
