import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { columns } from './columns.postgres.ts'
import { migrationsOf, newestMigration } from './migrations.ts'
import { type Read, Refusal, type Store, type Write } from './store.ts'
import { allTables } from './tables.ts'
import { guardNesting } from './turns.ts'

const tables = allTables(columns)
const casing = 'snake_case'
const writersLock = 7_402_020
const channel = 'programme_changed'

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text)

/** Opens a PostgreSQL database; throws a `Refusal` where it is newer than this program. */
export async function openPostgres(url: string): Promise<Store> {
  const writers = new pg.Pool({ connectionString: url, max: 8 })
  const readers = new pg.Pool({
    connectionString: url,
    max: 8,
    options: '-c default_transaction_read_only=on',
  })
  for (const pool of [writers, readers]) pool.on('error', () => undefined)
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
      throw new Refusal('The database is newer than this program. Start the newer program again, or restore a backup.')
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

/** What is recorded stays: made and checked at each start, as on SQLite. */
async function createTriggers(client: pg.PoolClient): Promise<void> {
  await client.query(`create or replace function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '%', tg_name; end $$`)
  const triggers = ['ledger_keeps_rows delete on ledger', 'ledger_keeps_content update on ledger', 'texts_keep_content update on texts']
  for (const trigger of triggers) {
    const [name, verb, , table] = trigger.split(' ')
    await client.query(`create or replace trigger ${name} before ${verb} on ${table}
      for each row execute function refuse_change()`)
  }
  const enabled = await client.query("select count(*)::int as n from pg_trigger where tgname like '%_keep%' and tgenabled = 'O'")
  if (enabled.rows[0]?.n < triggers.length) {
    throw new Refusal('The ledger is not protected against changes; the server stays down.')
  }
}

async function postgresStore(url: string, writers: pg.Pool, readers: pg.Pool): Promise<Store> {
  const listeners: ((programmes: string[]) => void)[] = []
  const announce = (programmes: string[]) => {
    for (const listener of listeners) listener(programmes)
  }
  const ear = new pg.Client({ connectionString: url })
  ear.on('error', () => undefined)
  ear.on('notification', ({ payload }) => announce((payload ?? '').split(' ')))
  await ear.connect()
  await ear.query(`listen ${channel}`)
  const reading = drizzle(readers, { casing })

  return {
    engine: 'postgres',
    read: {
      tables,
      select: reading.select.bind(reading),
      selectDistinct: reading.selectDistinct.bind(reading),
    } as unknown as Read,
    write: (work) => guardNesting(() => inTransaction(writers, work, announce)),
    onChange: (listener) => void listeners.push(listener),
    async close() {
      await Promise.all([ear.end(), writers.end(), readers.end()])
    },
  }
}

/** One transaction; this process hears of its own changes at once, the others by the notification. */
async function inTransaction<Result>(
  pool: pg.Pool,
  work: (write: Write) => Promise<Result>,
  announce: (programmes: string[]) => void,
): Promise<Result> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [writersLock])
    const changed = new Set<string>()
    const result = await work(door(client, changed))
    if (changed.size > 0) await client.query('select pg_notify($1, $2)', [channel, [...changed].join(' ')])
    await client.query('commit')
    if (changed.size > 0) announce([...changed])
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

function door(client: pg.PoolClient, changed: Set<string>): Write {
  const writing = drizzle(client, { casing })
  return {
    tables,
    changed,
    select: writing.select.bind(writing),
    selectDistinct: writing.selectDistinct.bind(writing),
    insert: writing.insert.bind(writing),
    update: writing.update.bind(writing),
    delete: writing.delete.bind(writing),
  } as unknown as Write
}
