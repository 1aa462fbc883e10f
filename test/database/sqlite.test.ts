import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openReader } from '#server/database/openStore.ts'
import { connect, isOlder, openSqlite } from '#server/database/sqlite.ts'
import { Refusal } from '#server/database/store.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead } from '#server/ledger/ledger.queries.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { programmeFact } from '#test/support/facts.ts'
import { databaseFile, openRaw } from '#test/support/raw.ts'
import { recorder } from '#test/support/recorder.ts'
import { engine, newPlace } from '#test/support/store.ts'

describe.runIf(engine === 'sqlite')('a store on SQLite', () => {
  test('keeps what it acknowledged when the power goes: each connection writes ahead and waits for the disk', async () => {
    const place = await newPlace()
    await place.open()
    for (const options of [{}, { readonly: true }]) {
      const connection = connect(databaseFile(place), options)
      const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout']
      expect(settings.map((name) => connection.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 5000])
      connection.close()
    }
  })

  test('refuses a database that is newer than the program, and leaves it as it was', async () => {
    const place = await newPlace()
    await (await place.open()).close()
    const raw = await openRaw(place)
    await raw.run("insert into __drizzle_migrations (hash, created_at) values ('of tomorrow', 9000000000000)")
    await expect(openSqlite(place.dataDir)).rejects.toThrow(Refusal)
    await expect(openSqlite(place.dataDir)).rejects.toThrow('The database is newer than this program.')
    expect(
      await raw.all('select hash from __drizzle_migrations where created_at = 9000000000000'),
    ).toHaveLength(1)
  })

  test('refuses a directory that cannot be written, by its name', async () => {
    const { dataDir } = await newPlace()
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    for (const folder of [file, join(file, 'below'), '/proc/nowhere']) {
      const opening = openSqlite(folder)
      await expect(opening).rejects.toThrow(Refusal)
      await expect(opening).rejects.toThrow(`The directory ${folder} cannot be written. Set DATA_DIR`)
    }
  })

  test('refuses a second server on its folder, in the same process and in another, and goes on', async () => {
    const place = await newPlace()
    const store = await place.open()
    await expect(openSqlite(place.dataDir)).rejects.toThrow('Another server already uses')
    const other = startServer(place.dataDir)
    expect(await other.said).toContain('Another server already uses')
    await other.ended
    await store.write((write) => appendFacts(write, 'a', [programmeFact()], recorder()))
    expect(await findHead(store.read, 'a')).toMatchObject({ number: 1 })
  })

  test('opens again after it was closed', async () => {
    const place = await newPlace()
    await (await place.open()).close()
    const store = await place.open()
    await store.write((write) => appendFacts(write, 'a', [programmeFact()], recorder()))
    expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true })
  })

  test('opens where a server was killed: its lock went with it, and what it acknowledged is there', async () => {
    const place = await newPlace()
    const killed = startServer(place.dataDir)
    expect(await killed.said).toBe('stored')
    killed.process.kill('SIGKILL')
    await killed.ended
    const store = await place.open()
    expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true, head: { number: 1 } })
  })

  test('is read beside a running server, which cannot be written that way', async () => {
    const place = await newPlace()
    const store = await place.open()
    await store.write((write) => appendFacts(write, 'a', [programmeFact()], recorder()))
    const reader = await openReader({ dataDir: place.dataDir })
    expect(await verifyLedger(reader.read, 'a')).toMatchObject({ holds: true, head: { number: 1 } })
    await reader.close()
    const connection = connect(databaseFile(place), { readonly: true })
    expect(() => connection.exec('delete from heads')).toThrow('readonly')
    connection.close()
  })

  test('copies the file before it migrates it', async () => {
    const place = await newPlace()
    await (await place.open()).close()
    const raw = await openRaw(place)
    await raw.run('create table kept (words text) strict')
    await raw.run("update __drizzle_migrations set created_at = 1, hash = 'of an older program'")
    for (const { name } of await raw.all(
      "select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'",
    )) {
      if (name !== 'kept' && !String(name).startsWith('sqlite_')) await raw.run(`drop table ${name}`)
    }
    await raw.run("insert into kept values ('before')")
    await (await place.open()).close()
    const copy = new Database(`${databaseFile(place)}.before-migration`, { readonly: true })
    expect(copy.prepare('select words from kept').pluck().all()).toEqual(['before'])
    expect(copy.prepare("select name from sqlite_master where name = 'ledger'").all()).toEqual([])
    copy.close()
  })
})

test.each([
  ['3.51.2', '3.51.3', true],
  ['3.9.9', '3.51.3', true],
  ['2.99.99', '3.51.3', true],
  ['3.51', '3.51.3', true],
  ['3.51.3', '3.51.3', false],
  ['3.51.10', '3.51.3', false],
  ['3.100.0', '3.51.3', false],
  ['4.0.0', '3.51.3', false],
])('SQLite %s against %s: older is %s', (version, oldest, older) => {
  expect(isOlder(version, oldest)).toBe(older)
})

/** Another server process on a folder: says 'stored' once a fact is acknowledged, or why it did not start. */
function startServer(folder: string) {
  const child = fork(join(import.meta.dirname, '../support/otherServer.ts'), [folder], { execArgv: [] })
  const said = once(child, 'message').then(([message]) => String(message))
  return { process: child, said, ended: once(child, 'exit') }
}
