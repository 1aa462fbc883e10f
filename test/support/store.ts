import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { inject, onTestFinished } from 'vitest'
import { openStore } from '#server/database/openStore.ts'
import type { Store } from '#server/database/store.ts'
import { createDatabase, databaseOn, runOn } from './postgresSetup.ts'

/** The engine that this project of tests runs on. */
export const engine = inject('engine')

/** Where a store lives: a folder, and on PostgreSQL a database; `open` may be called more than once. */
export type Place = {
  dataDir: string
  databaseUrl: string | undefined
  open: () => Promise<Store>
  /** Copies the database while nobody has it open; what is returned puts the copy in its place. */
  copy: () => Promise<() => Promise<void>>
}

type AtEnd = (work: () => Promise<void>) => void

/**
 * A fresh empty store on the project's engine, closed and removed when the test is over; pass `afterAll` from a
 * `beforeAll`.
 */
export async function openTestStore(atEnd: AtEnd = onTestFinished): Promise<Store> {
  const place = await newPlace(atEnd)
  return await place.open()
}

/**
 * An empty place for a store; what is opened there is closed when the test is over. On PostgreSQL it is a copy of a
 * migrated database unless `migrated` is false.
 */
export async function newPlace(atEnd: AtEnd = onTestFinished, { migrated = true } = {}): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'store-'))
  const databaseUrl = engine === 'postgres' ? await newDatabase(migrated) : undefined
  const opened: Store[] = []
  atEnd(async () => {
    await Promise.all(opened.map((store) => store.close()))
    if (databaseUrl !== undefined) await dropDatabase(databaseUrl)
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    dataDir,
    databaseUrl,
    async open() {
      const store = closedOnce(await openStore({ databaseUrl, dataDir }))
      opened.push(store)
      return store
    },
    copy: () => (databaseUrl === undefined ? copyFile(dataDir) : copyDatabase(databaseUrl, atEnd)),
  }
}

/** A test may close its store itself; PostgreSQL's pools refuse to end twice. */
function closedOnce(store: Store): Store {
  let closing: Promise<void> | undefined
  return {
    ...store,
    close() {
      closing ??= store.close()
      return closing
    },
  }
}

async function copyFile(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'database.sqlite')
  copyFileSync(file, `${file}.copy`)
  return async () => copyFileSync(`${file}.copy`, file)
}

async function copyDatabase(url: string, atEnd: AtEnd): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1)
  const make = (one: string, from: string) =>
    runOn(inject('postgresUrl'), `create database ${one} template ${from} strategy file_copy`)
  await make(`${name}_copy`, name)
  atEnd(() => dropDatabase(databaseOn(url, `${name}_copy`)))
  return async () => {
    await dropDatabase(url)
    await make(name, `${name}_copy`)
  }
}

let databases = 0

async function newDatabase(migrated: boolean): Promise<string> {
  const server = inject('postgresUrl')
  databases += 1
  const name = `test_${process.pid}_${threadId}_${Date.now().toString(36)}_${databases}`
  if (migrated)
    await runOn(server, `create database ${name} template ${inject('templateName')} strategy file_copy`)
  else await createDatabase(server, name)
  return databaseOn(server, name)
}

async function dropDatabase(url: string): Promise<void> {
  await runOn(inject('postgresUrl'), `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)
}
