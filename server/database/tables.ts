import { actsTables } from '../acts/acts.tables.ts'
import { figuresTables } from '../figures/figures.tables.ts'
import { ledgerTables } from '../ledger/ledger.tables.ts'
import { peopleTables } from '../people/people.tables.ts'
import { reportingTables } from '../reporting/reporting.tables.ts'
import type { Columns } from './columns.sqlite.ts'

/** Every table, in the words of one engine. */
export const allTables = (columns: Columns) => ({
  ...ledgerTables(columns),
  ...figuresTables(columns),
  ...peopleTables(columns),
  ...actsTables(columns),
  ...reportingTables(columns),
})
export type Tables = ReturnType<typeof allTables>
