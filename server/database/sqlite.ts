import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { changes } from './changes.ts'
import { columns } from './columns.sqlite.ts'
import { migrateSqlite } from './migrate.sqlite.ts'
import { type Read, Refusal, type Store, type Write } from './store.ts'
import { allTables } from './tables.ts'
import { guardNesting, type Job, turns } from './turns.ts'

const tables = allTables(columns)
const oldest = '3.51.3'
/** Only as the third argument: in the second, drizzle's proxy takes a configuration and loses its casing. */
const config = { casing: 'snake_case' } as const

/** Opens the file in `folder` as the only server on it; throws a `Refusal` where it cannot be trusted. */
export async function openSqlite(folder: string): Promise<Store> {
  checkFolder(folder)
  const lock = takeLock(join(folder, 'server.lock'))
  try {
    const file = join(folder, 'database.sqlite')
    migrateSqlite(file)
    return sqliteStore(connect(file), connect(file, { readonly: true }), lock)
  } catch (error) {
    lock.close()
    throw error
  }
}

/** Reads the file beside a running server: no lock, no migration, no writing. */
export function readSqlite(folder: string): { read: Read; close: () => Promise<void> } {
  const reader = connect(join(folder, 'database.sqlite'), { readonly: true })
  return {
    read: readingDoor(reader),
    close: async () => {
      reader.close()
    },
  }
}

function readingDoor(reader: Database.Database): Read {
  const reading = drizzle(answer(reader), undefined, config)
  return {
    tables,
    statements: new Map(),
    select: reading.select.bind(reading),
    selectDistinct: reading.selectDistinct.bind(reading),
  }
}

function checkFolder(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    if (!statSync(folder).isDirectory()) throw new Error('not a directory')
  } catch {
    throw new Refusal(`The directory ${folder} cannot be written. Set DATA_DIR to one that can.`)
  }
}

/** Node's own recursive mkdir never returns where a folder cannot be made in one that exists (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** An operating-system lock that a killed process cannot leave behind. */
function takeLock(path: string): Database.Database {
  const lock = new Database(path)
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.pragma('busy_timeout = 0')
    lock.exec('BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (by TEXT); COMMIT')
    return lock
  } catch (error) {
    lock.close()
    if (!String(error).includes('locked')) throw error
    throw new Refusal(
      `Another server already uses ${path.replace(/server\.lock$/, '')}. Stop it, or set DATA_DIR.`,
    )
  }
}

/**
 * A connection with the settings that durability rests on, set and read back: better-sqlite3 re-opens WAL files
 * with synchronous=NORMAL, which loses acknowledged commits when the power goes.
 */
export function connect(file: string, options: { readonly?: boolean } = {}): Database.Database {
  if (options.readonly === true && !existsSync(file)) throw new Refusal(`There is no database at ${file}.`)
  const connection = new Database(file, options)
  requireVersion(connection)
  if (options.readonly !== true) connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  // 2 MB instead of the 16 that better-sqlite3 takes for each connection: the system keeps the file's pages as well.
  connection.pragma('cache_size = -2000')
  const settings = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
    connection.pragma(name, { simple: true }),
  )
  if (settings.join() !== 'wal,2,1') {
    throw new Refusal(`SQLite did not take the settings that keep figures safe (got ${settings.join()}).`)
  }
  return connection
}

function requireVersion(connection: Database.Database): void {
  const version = String(connection.prepare('select sqlite_version()').pluck().get())
  if (isOlder(version, oldest)) throw new Refusal(`SQLite ${version} is too old; ${oldest} is needed.`)
}

/** Whether version `a` is older than `b`, both like '3.51.3'. */
export function isOlder(a: string, b: string): boolean {
  const [own, other] = [a, b].map((version) => version.split('.').map(Number))
  const at = [0, 1, 2].find((part) => own?.[part] !== other?.[part])
  return at !== undefined && (own?.[at] ?? 0) < (other?.[at] ?? 0)
}

function sqliteStore(writer: Database.Database, reader: Database.Database, lock: Database.Database): Store {
  const { add: onChange, announce } = changes()
  const writing = drizzle(answer(writer), undefined, config)
  const statements = new Map()

  async function runBatch(batch: Job[]): Promise<void> {
    try {
      writer.exec('BEGIN IMMEDIATE')
      for (const job of batch) {
        await job.run()
        if (!writer.inTransaction) throw new Error('SQLite gave up the whole transaction.')
      }
      writer.exec('COMMIT')
    } catch (error) {
      for (const job of batch) job.fail(error)
      if (writer.inTransaction) writer.exec('ROLLBACK')
    } finally {
      for (const job of batch) job.done()
    }
  }

  const queue = turns(runBatch)

  function write<Result>(work: (write: Write) => Promise<Result>): Promise<Result> {
    return guardNesting(
      () =>
        new Promise<Result>((resolve, reject) => {
          const changed = new Set<string>()
          let outcome: { result: Result } | { error: unknown } | undefined
          queue.add({
            async run() {
              outcome = await savepoint(writer, () => work(writingDoor(changed)))
            },
            fail(error) {
              outcome = { error }
            },
            done() {
              if (outcome === undefined) return reject(new Error('a write was not run'))
              if ('error' in outcome) return reject(outcome.error)
              resolve(outcome.result)
              announce([...changed])
            },
          })
        }),
    )
  }

  function writingDoor(changed: Set<string>): Write {
    return {
      tables,
      statements,
      changed,
      select: writing.select.bind(writing),
      selectDistinct: writing.selectDistinct.bind(writing),
      insert: writing.insert.bind(writing),
      update: writing.update.bind(writing),
      delete: writing.delete.bind(writing),
    }
  }

  return {
    engine: 'sqlite',
    read: readingDoor(reader),
    write,
    onChange,
    async close() {
      await queue.idle()
      for (const connection of [reader, writer, lock]) connection.close()
    },
  }
}

async function savepoint<Result>(
  writer: Database.Database,
  work: () => Promise<Result>,
): Promise<{ result: Result } | { error: unknown }> {
  writer.exec('SAVEPOINT work')
  try {
    const result = await work()
    writer.exec('RELEASE work')
    return { result }
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK TO work; RELEASE work')
    return { error }
  }
}

/** Drizzle's remote callback over a local connection: honestly async, as on PostgreSQL; statements are kept. */
function answer(connection: Database.Database) {
  const statements = new Map<string, Database.Statement>()
  return async (sql: string, params: unknown[], method: 'run' | 'all' | 'values' | 'get') => {
    const statement = statements.get(sql) ?? connection.prepare(sql)
    statements.set(sql, statement)
    const values = params.map((value) => (typeof value === 'boolean' ? Number(value) : value))
    if (!statement.reader) {
      statement.run(...values)
      return { rows: [] }
    }
    const raw = statement.raw()
    return { rows: method === 'get' ? (raw.get(...values) as unknown[]) : raw.all(...values) }
  }
}
