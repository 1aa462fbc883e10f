import type { Certainty } from '#shared/figures/figure.ts'
import type { FactKind } from '#shared/ledger/fact.ts'
import type { Columns } from '../database/columns.sqlite.ts'

/** The ledger is append-only (triggers); `texts` may be erased, and the chain still holds. */
export const ledgerTables = (c: Columns) => ({
  ledger: c.table(
    'ledger',
    {
      programme: c.text().notNull(),
      number: c.integer().notNull(),
      kind: c.text().$type<FactKind>().notNull(),
      key: c.text().notNull(),
      at: c.instant().notNull(),
      certainty: c.text().$type<Certainty>().notNull(),
      recordedAt: c.instant().notNull(),
      by: c.text().notNull(),
      content: c.json<unknown>().notNull(),
      texts: c.json<{ [field: string]: string }>().notNull(),
      salt: c.text().notNull(),
      digest: c.text().notNull(),
      hash: c.text().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.programme, t.number] }),
      c.index('ledger_by_kind').on(t.programme, t.kind, t.number),
      c.index('ledger_by_moment').on(t.programme, t.at, t.number),
      c.index('ledger_by_recording').on(t.programme, t.recordedAt, t.number),
    ],
  ),
  texts: c.table(
    'texts',
    {
      digest: c.text().primaryKey(),
      programme: c.text().notNull(),
      number: c.integer().notNull(),
      field: c.text().notNull(),
      salt: c.text().notNull(),
      text: c.text().notNull(),
    },
    (t) => [c.index('texts_by_record').on(t.programme, t.number)],
  ),
  heads: c.table('heads', {
    programme: c.text().primaryKey(),
    number: c.integer().notNull(),
    hash: c.text().notNull(),
  }),
})
