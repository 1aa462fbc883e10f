import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle as overSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { databaseFile, openRaw, type Raw } from './raw.ts'
import type { Place } from './store.ts'

type Journal = { entries: { tag: string; when: number }[] }

/** A copy of a folder of migrations that a test may cut short or add to; removed when the test is over. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(folder, copy, { recursive: true })
  return copy
}

export function journalOf(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))
}

/** Adds a migration of the test's own at the end; its statements are parted as drizzle parts them. */
export function addMigration(folder: string, tag: string, statements: string[]): void {
  const journal = journalOf(folder)
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1
  const entries = [
    ...journal.entries,
    { idx: journal.entries.length, version: '7', when, tag, breakpoints: true },
  ]
  writeFileSync(join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }))
}

/** Applies the first migrations of a folder to an empty place, with a row in each table before the next one runs. */
export async function migrateStepwise(
  place: Place,
  folder: string,
  { steps, foreignKeys = 'OFF' }: { steps: number; foreignKeys?: 'ON' | 'OFF' },
): Promise<Map<string, number>> {
  const raw = await openRaw(place)
  const cut = copyOf(folder)
  const journal = journalOf(folder)
  for (let step = 1; step <= steps; step += 1) {
    const entries = journal.entries.slice(0, step)
    writeFileSync(join(cut, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }))
    await migrate(place, cut, foreignKeys)
    if (step < steps) await seedEmptyTables(raw, await countRows(place, raw))
  }
  return await countRows(place, raw)
}

async function migrate(place: Place, migrationsFolder: string, foreignKeys: string): Promise<void> {
  if (place.databaseUrl === undefined) {
    const connection = new Database(databaseFile(place))
    connection.pragma(`foreign_keys = ${foreignKeys}`)
    migrateSqlite(overSqlite(connection), { migrationsFolder, migrationsTable: '__drizzle_migrations' })
    connection.close()
    return
  }
  const pool = new pg.Pool({ connectionString: place.databaseUrl })
  await migratePostgres(overPostgres(pool), { migrationsFolder })
  await pool.end()
}

/** The number of rows in each table. */
export async function countRows(place: Place, raw: Raw): Promise<Map<string, number>> {
  const tables = await raw.all(
    place.databaseUrl === undefined
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '\\_\\_%' escape '\\'"
      : "select table_name as name from information_schema.tables where table_schema = 'public'",
  )
  const counts = new Map<string, number>()
  for (const { name } of tables) {
    const [row] = await raw.all(`select count(*) as n from "${name}"`)
    counts.set(String(name), Number(row?.n))
  }
  return new Map([...counts].sort())
}

/** The same for every column of a type, so that children find their parents. */
const values: { [type: string]: unknown } = {
  text: '1',
  integer: 1,
  real: 1,
  bigint: 1,
  boolean: true,
  'double precision': 1,
  'timestamp with time zone': '2016-01-01T00:00:00Z',
}

/** Puts one row into each table that has none, parents before their children. */
export async function seedEmptyTables(raw: Raw, counts: Map<string, number>): Promise<void> {
  let waiting = [...counts].filter(([, count]) => count === 0).map(([table]) => table)
  while (waiting.length > 0) {
    const refusals: { table: string; error: unknown }[] = []
    for (const table of waiting)
      await seed(raw, table).catch((error: unknown) => refusals.push({ table, error }))
    if (refusals.length === waiting.length) throw refusals[0]?.error
    waiting = refusals.map(({ table }) => table)
  }
}

async function seed(raw: Raw, table: string): Promise<void> {
  const columns = await columnsOf(raw, table)
  const row = columns.map(({ name, type }) => {
    const value = values[type]
    if (value === undefined) throw new Error(`${table}.${name}: no value is known for the type ${type}`)
    return value
  })
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  await raw.run(`insert into "${table}" (${names}) values (${row.map(() => '?').join(', ')})`, ...row)
}

async function columnsOf(raw: Raw, table: string): Promise<{ name: string; type: string }[]> {
  const onSqlite = raw.all('select name, lower(type) as type from pragma_table_info(?)', table)
  const columns = await onSqlite.catch(() =>
    raw.all(
      'select column_name as name, data_type as type from information_schema.columns where table_name = ?',
      table,
    ),
  )
  return columns.map(({ name, type }) => ({ name: String(name), type: String(type) }))
}
