import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type Changes, changes } from './changes.ts'
import { columns } from './columns.postgres.ts'
import { type Ear, openEar } from './ear.postgres.ts'
import { migrationsOf, newestMigration } from './migrations.ts'
import { type Read, Refusal, type Statements, type Store, type Write } from './store.ts'
import { allTables } from './tables.ts'
import { guardNesting } from './turns.ts'

const tables = allTables(columns)
const casing = 'snake_case'
const writersLock = 7_402_020
/** Before 1937 some time zones differ from UTC by seconds too, which no JavaScript date can read. */
const inUtc = '-c timezone=UTC'

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text)

/** Opens a PostgreSQL database; throws a `Refusal` where it is newer than this program. */
export async function openPostgres(url: string): Promise<Store> {
  const writers = new pg.Pool({ connectionString: url, max: 8, options: inUtc })
  const readers = new pg.Pool({
    connectionString: url,
    max: 8,
    options: `${inUtc} -c default_transaction_read_only=on`,
  })
  for (const pool of [writers, readers]) {
    pool.on('error', () => undefined)
    // A connection lost during a write would end the process: its error has no other listener.
    pool.on('connect', (client) => client.on('error', () => undefined))
  }
  try {
    await migratePostgres(writers)
    return await postgresStore(url, writers, readers)
  } catch (error) {
    await Promise.all([writers.end(), readers.end()])
    throw error
  }
}

async function migratePostgres(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [writersLock])
    const applied = await lastApplied(client)
    if (applied > newestMigration('postgres')) {
      throw new Refusal(
        'The database is newer than this program. Start the newer program again, or restore a backup.',
      )
    }
    await migrate(drizzle(client), { migrationsFolder: migrationsOf('postgres') })
    await createTriggers(client)
    await client.query('select pg_advisory_unlock($1)', [writersLock])
  } finally {
    client.release()
  }
}

async function lastApplied(client: pg.PoolClient): Promise<number> {
  const table = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name")
  if (table.rows[0]?.name === null) return 0
  const last = await client.query('select max(created_at)::float8 as last from drizzle.__drizzle_migrations')
  return last.rows[0]?.last ?? 0
}

const triggers = [
  { name: 'ledger_keeps_rows', on: 'delete on ledger', each: 'row' },
  { name: 'ledger_keeps_all', on: 'truncate on ledger', each: 'statement' },
  { name: 'ledger_keeps_content', on: 'update on ledger', each: 'row' },
  { name: 'texts_keep_content', on: 'update on texts', each: 'row' },
  { name: 'people_log_keeps_rows', on: 'delete on people_log', each: 'row' },
  { name: 'people_log_keeps_all', on: 'truncate on people_log', each: 'statement' },
  { name: 'people_log_keeps_content', on: 'update on people_log', each: 'row' },
]

/** What is recorded stays: made and checked at each start, as on SQLite. */
async function createTriggers(client: pg.PoolClient): Promise<void> {
  await client.query(`create or replace function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '%', tg_name; end $$`)
  for (const { name, on, each } of triggers) {
    await client.query(
      `create or replace trigger ${name} before ${on} for each ${each} execute function refuse_change()`,
    )
  }
  const present = await client.query<{ name: string }>(
    "select tgname as name from pg_trigger where tgenabled in ('O', 'A') and tgrelid in ('ledger'::regclass, 'texts'::regclass, 'people_log'::regclass)",
  )
  const names = new Set(present.rows.map(({ name }) => name))
  if (!triggers.every(({ name }) => names.has(name))) {
    throw new Refusal('The ledger is not protected against changes; the server stays down.')
  }
}

async function postgresStore(url: string, writers: pg.Pool, readers: pg.Pool): Promise<Store> {
  const { add: onChange, announce } = changes()
  const ear = await openEar(url, announce)
  const reading = drizzle(readers, { casing })
  const running = new Set<Promise<unknown>>()

  function write<Result>(work: (write: Write) => Promise<Result>): Promise<Result> {
    return guardNesting(() => {
      const outcome = inTransaction(writers, work, { announce, tell: ear.tell })
      const ended: Promise<unknown> = outcome.then(
        () => running.delete(ended),
        () => running.delete(ended),
      )
      running.add(ended)
      return outcome
    })
  }

  return {
    engine: 'postgres',
    read: {
      tables,
      statements: new Map(),
      select: reading.select.bind(reading),
      selectDistinct: reading.selectDistinct.bind(reading),
    } as unknown as Read,
    write,
    onChange,
    async close() {
      await Promise.all(running)
      await Promise.all([ear.close(), writers.end(), readers.end()])
    },
  }
}

/** One transaction; this process hears of its own changes at once, the others by the notification. */
async function inTransaction<Result>(
  pool: pg.Pool,
  work: (write: Write) => Promise<Result>,
  { announce, tell }: Pick<Changes, 'announce'> & Pick<Ear, 'tell'>,
): Promise<Result> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [writersLock])
    const changed = new Set<string>()
    const result = await work(door(client, changed))
    if (changed.size > 0) await tell(client, changed)
    await commit(client)
    announce([...changed])
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** PostgreSQL answers the COMMIT of a transaction in which a statement failed with a silent ROLLBACK. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT')
    throw new Error('A statement failed within the write, so nothing of it was stored.')
}

/** What was made for a connection lives as long as the connection. */
const connections = new WeakMap<pg.PoolClient, { writing: NodePgDatabase; statements: Statements }>()

function door(client: pg.PoolClient, changed: Set<string>): Write {
  const made = connections.get(client) ?? { writing: drizzle(client, { casing }), statements: new Map() }
  connections.set(client, made)
  const { writing, statements } = made
  return {
    tables,
    statements,
    changed,
    select: writing.select.bind(writing),
    selectDistinct: writing.selectDistinct.bind(writing),
    insert: writing.insert.bind(writing),
    update: writing.update.bind(writing),
    delete: writing.delete.bind(writing),
  } as unknown as Write
}
