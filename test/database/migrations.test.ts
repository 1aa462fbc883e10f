import { describe, expect, onTestFinished, test } from 'vitest'
import { migrationsOf } from '#server/database/migrations.ts'
import {
  addMigration,
  copyOf,
  countRows,
  journalOf,
  migrateStepwise,
  seedEmptyTables,
} from '#test/support/migrating.ts'
import { openRaw } from '#test/support/raw.ts'
import { engine, newPlace } from '#test/support/store.ts'

const folder = migrationsOf(engine)
const count = journalOf(folder).entries.length
const versions = Array.from({ length: count }, (_, at) => at + 1)
const emptyPlace = () => newPlace(onTestFinished, { migrated: false })

/** Tables that had a row before the last migration and have none after it. */
const lost = (counts: Map<string, number>) =>
  [...counts].filter(([, rows]) => rows === 0).map(([table]) => table)

describe('migrating', () => {
  test.each(versions)('from version %i to the newest keeps a row of every table', async (steps) => {
    const place = await emptyPlace()
    const raw = await openRaw(place)
    await seedEmptyTables(raw, await migrateStepwise(place, folder, { steps }))
    const before = await countRows(place, raw)
    expect(lost(before)).toEqual([])
    await (await place.open()).close()
    const after = await countRows(place, raw)
    for (const [table, rows] of before) expect([table, after.get(table)]).toEqual([table, rows])
  })

  test('step by step, with a row in every table after the step that created it, loses none', async () => {
    const place = await emptyPlace()
    const ends = copyOf(folder)
    addMigration(ends, '9999_nothing', ['select 1'])
    expect(lost(await migrateStepwise(place, ends, { steps: count + 1 }))).toEqual([])
  })
})

describe('the proof that migrations lose no row is not blind:', () => {
  test('it finds a migration that empties a table', async () => {
    const place = await emptyPlace()
    const losing = copyOf(folder)
    addMigration(losing, '9999_losing', ['delete from heads', 'delete from drafts'])
    expect(lost(await migrateStepwise(place, losing, { steps: count + 1 }))).toEqual(['drafts', 'heads'])
  })

  test.runIf(engine === 'sqlite')(
    'it finds the children that a rebuild of their parents takes along when foreign keys are on',
    async () => {
      const rebuilding = copyOf(folder)
      addMigration(rebuilding, '9998_family', [
        'create table parents (id text primary key) strict',
        'create table children (id text primary key, parent text references parents (id) on delete cascade) strict',
      ])
      addMigration(rebuilding, '9999_rebuild', [
        'create table __new_parents (id text primary key, name text) strict',
        'insert into __new_parents (id) select id from parents',
        'drop table parents',
        'alter table __new_parents rename to parents',
      ])
      const steps = count + 2
      const careless = await migrateStepwise(await emptyPlace(), rebuilding, { steps, foreignKeys: 'ON' })
      expect(lost(careless)).toEqual(['children'])
      expect(lost(await migrateStepwise(await emptyPlace(), rebuilding, { steps }))).toEqual([])
    },
  )
})
