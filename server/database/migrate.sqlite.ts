import { existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { migrationsOf, newestMigration } from './migrations.ts'
import { Refusal } from './store.ts'

const table = '__drizzle_migrations'

/**
 * Brings the file up to date before anything else opens it. Foreign keys are off around the migrator, because a
 * table rebuild would silently empty cascading children; they are checked afterwards. The file is copied first.
 */
export function migrateSqlite(file: string): void {
  const fresh = !existsSync(file)
  const connection = new Database(file)
  try {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    const applied = fresh ? undefined : lastApplied(connection)
    const newest = newestMigration('sqlite')
    if (applied !== undefined && applied > newest) {
      throw new Refusal(
        'The database is newer than this program. Start the newer program again, or restore a backup.',
      )
    }
    if (applied !== undefined && applied < newest) backUp(connection, file)
    connection.pragma('foreign_keys = OFF')
    migrate(drizzle(connection), { migrationsFolder: migrationsOf('sqlite'), migrationsTable: table })
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Refusal(`A migration left ${broken.length} rows without their parents.`)
    createTriggers(connection)
  } finally {
    connection.close()
  }
}

function lastApplied(connection: Database.Database): number | undefined {
  const known = connection.prepare('select 1 from sqlite_master where name = ?').get(table)
  if (known === undefined) return undefined
  const last = connection.prepare(`select max(created_at) from ${table}`).pluck().get()
  return last === null ? undefined : Number(last)
}

function backUp(connection: Database.Database, file: string): void {
  const copy = `${file}.before-migration`
  rmSync(copy, { force: true })
  connection.prepare('VACUUM INTO ?').run(copy)
}

/** What is recorded stays: made and checked at each start, because a table rebuild drops triggers silently. */
const triggers = [
  { name: 'ledger_keeps_rows', on: 'DELETE ON ledger' },
  { name: 'ledger_keeps_content', on: 'UPDATE ON ledger' },
  { name: 'texts_keep_content', on: 'UPDATE ON texts' },
  { name: 'people_log_keeps_rows', on: 'DELETE ON people_log' },
  { name: 'people_log_keeps_content', on: 'UPDATE ON people_log' },
  {
    name: 'people_log_keeps_numbers',
    on: 'INSERT ON people_log WHEN EXISTS (SELECT 1 FROM people_log WHERE number = NEW.number)',
  },
  {
    // INSERT OR REPLACE deletes rows without asking the triggers of DELETE.
    name: 'ledger_keeps_numbers',
    on: `INSERT ON ledger WHEN EXISTS
      (SELECT 1 FROM ledger WHERE programme = NEW.programme AND number = NEW.number)`,
  },
]

function createTriggers(connection: Database.Database): void {
  for (const { name, on } of triggers) {
    connection.exec(
      `CREATE TRIGGER IF NOT EXISTS ${name} BEFORE ${on} BEGIN SELECT RAISE(ABORT, '${name}'); END`,
    )
  }
  const present = connection.prepare("select name from sqlite_master where type = 'trigger'").pluck().all()
  const lacking = triggers.filter(({ name }) => !present.includes(name))
  if (lacking.length > 0)
    throw new Refusal('The ledger is not protected against changes; the server stays down.')
}
