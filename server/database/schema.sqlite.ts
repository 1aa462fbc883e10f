import { columns } from './columns.sqlite.ts'
import { allTables } from './tables.ts'

export const {
  ledger,
  texts,
  heads,
  revisions,
  reviews,
  drafts,
  answers,
  people,
  identities,
  credentials,
  sessions,
  invitations,
  standIns,
  attempts,
  peopleLog,
} = allTables(columns)
