import { columns } from './columns.sqlite.ts'
import { allTables } from './tables.ts'

export const { ledger, texts, heads, revisions, reviews, drafts } = allTables(columns)
