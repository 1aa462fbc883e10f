import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '#server/database/postgres.ts'
import { startPostgres } from './postgresServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'sqlite' | 'postgres'
    /** A database on the tests' server from which others are created. */
    postgresUrl: string
    /** A migrated, empty database that new ones are copied from. */
    templateName: string
  }
}

/** One server and one migrated template for all tests; each test copies the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given === undefined ? await startPostgres() : undefined
  const url = given ?? server?.url('postgres') ?? ''
  const template = `test_template_${process.pid}`
  try {
    await createTemplate(url, template)
  } catch (error) {
    await server?.stop()
    throw error
  }
  project.provide('postgresUrl', url)
  project.provide('templateName', template)
  return async () => {
    if (server === undefined) await runOn(url, `drop database if exists ${template}`)
    await server?.stop()
  }
}

async function createTemplate(url: string, name: string): Promise<void> {
  await createDatabase(url, name)
  const store = await openPostgres(databaseOn(url, name))
  await store.close()
}

/** Creates an empty database that sorts and folds as C.UTF-8, wherever the server runs. */
export async function createDatabase(url: string, name: string): Promise<void> {
  const version = Number(await runOn(url, 'show server_version_num'))
  const locale =
    version >= 170_000 ? "locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'" : "locale 'C.UTF-8'"
  await runOn(url, `create database ${name} template template0 encoding 'UTF8' ${locale}`)
}

/** The address of another database on the same server. */
export function databaseOn(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Runs one statement on a connection of its own; the first value of the answer. */
export async function runOn(url: string, sql: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ [column: string]: string }>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}
