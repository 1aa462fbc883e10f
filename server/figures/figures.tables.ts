import type {
  Certainty,
  MissingCode,
  Quality,
  ReviewContent,
  RevisionContent,
} from '#shared/figures/figure.ts'
import type { Columns } from '../database/columns.sqlite.ts'

/** Projections of the ledger that `verify` rebuilds. */
export const figuresTables = (c: Columns) => ({
  revisions: c.table(
    'revisions',
    {
      programme: c.text().notNull(),
      number: c.integer().notNull(),
      series: c.text().notNull(),
      period: c.text().notNull(),
      value: c.number(),
      missing: c.text().$type<MissingCode>(),
      until: c.date(),
      quality: c.text().$type<Quality>().notNull(),
      kind: c.text().$type<RevisionContent['kind']>().notNull(),
      certainty: c.text().$type<Certainty>().notNull(),
      submittedAt: c.instant().notNull(),
      publishedAt: c.instant(),
      publishedNumber: c.integer(),
      recordedAt: c.instant().notNull(),
      source: c.text(),
      vintage: c.date(),
      example: c.boolean().notNull(),
      noted: c.boolean().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.programme, t.number] }),
      c.index('revisions_by_series').on(t.programme, t.series, t.period, t.number),
    ],
  ),
  reviews: c.table(
    'reviews',
    {
      programme: c.text().notNull(),
      number: c.integer().notNull(),
      revision: c.integer().notNull(),
      step: c.text().$type<ReviewContent['step']>().notNull(),
      at: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.programme, t.number] }),
      c.index('reviews_by_revision').on(t.programme, t.revision),
    ],
  ),
})
