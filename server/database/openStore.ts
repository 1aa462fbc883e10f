import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** PostgreSQL where its address is set, else SQLite in the data folder. */
export function openStore(settings: { databaseUrl?: string | undefined; dataDir: string }): Promise<Store> {
  return settings.databaseUrl === undefined ? openSqlite(settings.dataDir) : openPostgres(settings.databaseUrl)
}
