import { existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { Refusal, type Store } from '../database/store.ts'
import { erasePersonRow, listErasedAt } from './people.queries.ts'
import { logPeople } from './peopleLog.queries.ts'

/** Who was erased and when: a random id, which says nobody's name. */
const Erasure = z.strictObject({ person: z.string(), at: z.int() })
export type Erasure = z.infer<typeof Erasure>

/**
 * Where erasures are written down beside the database, because a database that is put back from a copy holds again
 * whom it had forgotten.
 */
export function erasuresFile(dataDir: string): string {
  return join(dataDir, 'erasures.jsonl')
}

/** Adds erasures, durably; of none it is tried whether the file can be written. */
export async function keepErasures(file: string, erasures: readonly Erasure[]): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const lines = erasures.map(({ person, at }) => `${JSON.stringify({ person, at })}\n`)
  await appendFile(file, lines.join(''), { mode: 0o600, flush: true })
}

/**
 * At a start: erases again whom the file names and the database knows, and adds to the file whom only the database knows
 * as erased, because a server was killed in between, or another one on the same database erased them.
 */
export async function eraseAgain(store: Store, file: string, now: number): Promise<void> {
  const kept = readErasures(file)
  const erased = await store.write(async (write) => {
    const before = await listErasedAt(write)
    for (const { person, at } of kept) {
      if (before.get(person) !== null) continue
      await erasePersonRow(write, person, at)
      await logPeople(write, { at: now, by: null, act: 'erased_again', whom: person })
    }
    return before
  })
  const known = new Set(kept.map(({ person }) => person))
  const lacking = [...erased].flatMap(([person, at]) =>
    at === null || known.has(person) ? [] : [{ person, at }],
  )
  if (lacking.length > 0) await keepErasures(file, lacking).catch(refuseUnwritable)
}

function refuseUnwritable(error: unknown): never {
  throw new Refusal(`Who was erased cannot be written down (${String(error)}). Set DATA_DIR.`)
}

/** What the file holds; a last line that was cut short by a failing machine is cut off. */
function readErasures(file: string): Erasure[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) truncateSync(file, Buffer.byteLength(whole))
  const lines = whole.split('\n').slice(0, -1)
  return lines.map((line, index) => readLine(line) ?? refuse(file, index + 1))
}

function readLine(line: string): Erasure | undefined {
  try {
    return z.parse(Erasure, JSON.parse(line))
  } catch {
    return undefined
  }
}

function refuse(file: string, line: number): never {
  throw new Refusal(
    `Line ${line} of ${file} cannot be read, so somebody who was erased might come back. Restore that file.`,
  )
}
