import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { Place } from './store.ts'

/** Plain SQL beside the store, with `?` for parameters on both engines: what a tool or a thief could do. */
export type Raw = {
  run: (sql: string, ...values: unknown[]) => Promise<void>
  all: (sql: string, ...values: unknown[]) => Promise<{ [column: string]: unknown }[]>
}

/** A connection of its own to the store's database, closed when the test is over. */
export async function openRaw(place: Place): Promise<Raw> {
  return place.databaseUrl === undefined
    ? rawSqlite(databaseFile(place))
    : await rawPostgres(place.databaseUrl)
}

/** SQLite's file of a place. */
export function databaseFile(place: Place): string {
  return join(place.dataDir, 'database.sqlite')
}

function rawSqlite(file: string): Raw {
  const connection = new Database(file)
  onTestFinished(() => void connection.close())
  return {
    async run(sql, ...values) {
      connection.prepare(sql).run(...values)
    },
    all: async (sql, ...values) => connection.prepare(sql).all(...values) as { [column: string]: unknown }[],
  }
}

async function rawPostgres(url: string): Promise<Raw> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  const numbered = (sql: string) => {
    let at = 0
    return sql.replaceAll('?', () => `$${++at}`)
  }
  return {
    async run(sql, ...values) {
      await client.query(numbered(sql), values)
    },
    all: async (sql, ...values) => (await client.query(numbered(sql), values)).rows,
  }
}

/** Takes all triggers away, as a thief with the database's password would. */
export async function dropTriggers(place: Place, raw: Raw): Promise<void> {
  const isSqlite = place.databaseUrl === undefined
  const triggers = await raw.all(
    isSqlite
      ? "select name from sqlite_master where type = 'trigger'"
      : "select tgname || ' on ' || tgrelid::regclass as name from pg_trigger where not tgisinternal",
  )
  for (const { name } of triggers) await raw.run(`drop trigger ${name}`)
}
