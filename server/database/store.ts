import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'
import type { Tables } from './tables.ts'

type Database = SqliteRemoteDatabase

/** What `prepared` keeps of a connection's queries, by what made them. */
export type Statements = Map<unknown, unknown>

/** Reading: select and nothing else. */
export type Read = Pick<Database, 'select' | 'selectDistinct'> & {
  tables: Tables
  statements: Statements
}

/** Writing, inside one transaction. Whoever appends to a ledger adds the programme to `changed`. */
export type Write = Pick<Database, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'> & {
  tables: Tables
  statements: Statements
  changed: Set<string>
}

/**
 * The only door to the database. `write` runs its work in one durable transaction and refuses to nest; when it
 * has committed, the listeners hear which programmes changed.
 */
export type Store = {
  engine: 'sqlite' | 'postgres'
  read: Read
  write<Result>(work: (write: Write) => Promise<Result>): Promise<Result>
  onChange(listener: (programmes: string[]) => void): void
  close(): Promise<void>
}

/** Why the server does not start, in plain words for whoever runs it. */
export class Refusal extends Error {}
