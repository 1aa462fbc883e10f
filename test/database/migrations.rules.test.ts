import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Engine, migrationsOf, newestMigration } from '#server/database/migrations.ts'

const namesOf = (engine: Engine) =>
  readdirSync(migrationsOf(engine))
    .filter((name) => name.endsWith('.sql'))
    .sort()

const tagsOf = (engine: Engine): string[] =>
  JSON.parse(readFileSync(join(migrationsOf(engine), 'meta', '_journal.json'), 'utf8')).entries.map(
    ({ tag }: { tag: string }) => tag,
  )

test('every migration is a pair of the same name, one for each engine, and both are in the journals', () => {
  expect(namesOf('sqlite')).not.toEqual([])
  expect(namesOf('sqlite')).toEqual(namesOf('postgres'))
  for (const engine of ['sqlite', 'postgres'] as const) {
    expect(tagsOf(engine).map((tag) => `${tag}.sql`)).toEqual(namesOf(engine))
    expect(newestMigration(engine)).toBeGreaterThan(0)
  }
})

test.each(namesOf('sqlite'))('every table that %s creates on SQLite is STRICT', (name) => {
  const sql = readFileSync(join(migrationsOf('sqlite'), name), 'utf8')
  const created = sql.match(/CREATE TABLE[^;]+;/gi) ?? []
  expect(created.filter((statement) => !/\)\s*STRICT;$/i.test(statement))).toEqual([])
})

test('the SQLite tables of both journals are the tables of PostgreSQL', () => {
  const tables = (engine: Engine) =>
    namesOf(engine).flatMap((name) =>
      [...readFileSync(join(migrationsOf(engine), name), 'utf8').matchAll(/CREATE TABLE [`"](\w+)[`"]/g)]
        .map(([, table]) => table ?? '')
        .filter((table) => !table.startsWith('__new')),
    )
  expect(tables('sqlite').sort()).toEqual(tables('postgres').sort())
})
