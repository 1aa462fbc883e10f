import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../folders.ts'

export type Engine = 'sqlite' | 'postgres'

export function migrationsOf(engine: Engine): string {
  return join(projectFolder, 'drizzle', engine)
}

/** The moment of the newest migration that this program knows, as drizzle records it. */
export function newestMigration(engine: Engine): number {
  const journal: { entries: { when: number }[] } = JSON.parse(
    readFileSync(join(migrationsOf(engine), 'meta', '_journal.json'), 'utf8'),
  )
  return Math.max(0, ...journal.entries.map((entry) => entry.when))
}
