import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgres } from '#server/database/postgres.ts'
import { Refusal } from '#server/database/store.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead } from '#server/ledger/ledger.queries.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { programmeFact, revisionFact } from '#test/support/facts.ts'
import { openRaw } from '#test/support/raw.ts'
import { recorder } from '#test/support/recorder.ts'
import { engine, newPlace } from '#test/support/store.ts'

describe.runIf(engine === 'postgres')('a store on PostgreSQL', () => {
  test('refuses a database that is newer than the program, and leaves it as it was', async () => {
    const place = await newPlace()
    const raw = await openRaw(place)
    await raw.run(
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', 9000000000000)",
    )
    await expect(openPostgres(place.databaseUrl!)).rejects.toThrow(Refusal)
    await expect(openPostgres(place.databaseUrl!)).rejects.toThrow('The database is newer than this program.')
    expect(
      await raw.all("select * from drizzle.__drizzle_migrations where hash = 'of tomorrow'"),
    ).toHaveLength(1)
  })

  test('is migrated once by several servers that start together on an empty database', async () => {
    const place = await newPlace(onTestFinished, { migrated: false })
    const stores = await Promise.all([place.open(), place.open(), place.open()])
    await Promise.all(
      stores.map((store) => store.write((write) => appendFacts(write, 'a', [programmeFact()], recorder()))),
    )
    expect(await verifyLedger(stores[0]!.read, 'a')).toMatchObject({ holds: true, head: { number: 3 } })
    const raw = await openRaw(place)
    const applied = await raw.all('select hash from drizzle.__drizzle_migrations')
    expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length)
  })

  test('numbers the facts of several servers without gaps', async () => {
    const place = await newPlace()
    const stores = await Promise.all([place.open(), place.open()])
    const numbers = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        stores[at % 2]!.write((write) => appendFacts(write, 'a', [revisionFact({ value: at })], recorder())),
      ),
    )
    expect(numbers.map(({ first }) => first).sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1))
    expect(await verifyLedger(stores[0]!.read, 'a')).toMatchObject({ holds: true, head: { number: 60 } })
  })

  test('fails the write whose connection was cut, stores nothing of it, and goes on', async () => {
    const place = await newPlace()
    const store = await place.open()
    const raw = await openRaw(place)
    const cut = store.write(async (write) => {
      await appendFacts(write, 'a', [programmeFact()], recorder())
      await raw.run(
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
      )
      await appendFacts(write, 'a', [programmeFact()], recorder())
    })
    await expect(cut).rejects.toThrow()
    expect(await findHead(store.read, 'a')).toBeUndefined()
    await store.write((write) => appendFacts(write, 'a', [programmeFact()], recorder()))
    expect(await findHead(store.read, 'a')).toMatchObject({ number: 1 })
  })

  test('reads on connections that cannot write', async () => {
    const store = await (await newPlace()).open()
    const { heads } = store.read.tables
    const locked = (async () => {
      const query = store.read.select().from(heads) as unknown as {
        for: (strength: string) => PromiseLike<unknown>
      }
      return await query.for('update')
    })()
    await expect(locked).rejects.toMatchObject({ cause: { code: '25006' } })
  })

  test('says clearly that there is no database', async () => {
    const place = await newPlace()
    await expect(openPostgres(place.databaseUrl!.replace('/test_', '/nowhere_'))).rejects.toThrow(
      'does not exist',
    )
  })
})
