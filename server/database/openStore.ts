import { openSqlite, readSqlite } from './sqlite.ts'
import type { Read, Store } from './store.ts'

type Where = { databaseUrl?: string | undefined; dataDir: string }

/** PostgreSQL where its address is set, else SQLite in the data folder. */
export async function openStore(settings: Where): Promise<Store> {
  return settings.databaseUrl === undefined
    ? await openSqlite(settings.dataDir)
    : await openPostgres(settings.databaseUrl)
}

/** For reading only, also while a server runs on the same file. */
export async function openReader(settings: Where): Promise<{ read: Read; close: () => Promise<void> }> {
  return settings.databaseUrl === undefined
    ? readSqlite(settings.dataDir)
    : await openPostgres(settings.databaseUrl)
}

/** Its driver takes memory and time to load, which a server on SQLite need not spend. */
async function openPostgres(url: string): Promise<Store> {
  return await (await import('./postgres.ts')).openPostgres(url)
}
