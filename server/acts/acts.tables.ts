import type { Columns } from '../database/columns.sqlite.ts'

/** What was answered to a write that named itself, so that sending it again has no second effect. */
export const actsTables = (c: Columns) => ({
  answers: c.table(
    'answers',
    {
      by: c.text().notNull(),
      key: c.text().notNull(),
      asked: c.text().notNull(),
      reply: c.json<unknown>().notNull(),
      at: c.instant().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.by, t.key] }), c.index('answers_by_time').on(t.at)],
  ),
})
