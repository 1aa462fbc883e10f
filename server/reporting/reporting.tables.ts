import type { DraftContent } from '#shared/reporting/draft.ts'
import type { Columns } from '../database/columns.sqlite.ts'

/** What operators have entered and not submitted: the one thing that is overwritten, and never in the ledger. */
export const reportingTables = (c: Columns) => ({
  drafts: c.table(
    'drafts',
    {
      programme: c.text().notNull(),
      series: c.text().notNull(),
      period: c.text().notNull(),
      content: c.json<DraftContent>().notNull(),
      version: c.integer().notNull(),
      by: c.text().notNull(),
      savedAt: c.instant().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.programme, t.series, t.period] })],
  ),
})
