import type { Write } from './store.ts'
import type { Tables } from './tables.ts'

const chunk = 500

/** Inserts any number of rows, a few hundred to a statement; no rows is no statement. */
export async function insertRows<Table extends Tables[keyof Tables]>(
  write: Write,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += chunk) {
    await write.insert(table).values(rows.slice(from, from + chunk) as Table['$inferInsert'][] & never[])
  }
}
