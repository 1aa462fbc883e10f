import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store, Write } from '../database/store.ts'
import { appendFacts, type NewFact, type Recorder } from '../ledger/appendFacts.ts'
import { findHead } from '../ledger/ledger.queries.ts'
import type { WaitingFact } from './figureFacts.ts'

/**
 * Loads the programme of a folder as the first facts of its ledger, in one transaction. One that is already there
 * is left as it is: what it published is changed by people, not by a file, so that its files are not read again and what
 * reads them is not loaded. Returns its code and whether it was loaded.
 */
export async function loadProgramme(
  store: Store,
  folder: string,
  recorder: Recorder,
): Promise<{ programme: string; loaded: boolean }> {
  const stated = statedCode(folder)
  if (stated !== undefined && (await findHead(store.read, stated)) !== undefined)
    return { programme: stated, loaded: false }
  const { programmeOf } = await import('./programmeOf.ts')
  const { programme, facts } = programmeOf(folder, recorder.now)
  const loaded = await store.write(async (write) => {
    if ((await findHead(write, programme)) !== undefined) return false
    await appendWaiting(write, programme, facts, recorder)
    return true
  })
  return { programme, loaded }
}

/** The code as programme files usually state it, found at a glance; undefined where only reading the file tells. */
function statedCode(folder: string): string | undefined {
  const file = join(folder, 'programme.yaml')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [part] = /^programme:\n(?:(?: .*|#.*)?\n)*/m.exec(text) ?? []
  return part === undefined ? undefined : /^ {2}code: ([\w-]+)$/m.exec(part)?.[1]
}

/** Appends facts of which reviews name the revision they are about; its number follows from its place. */
export async function appendWaiting(
  write: Write,
  programme: string,
  facts: readonly WaitingFact[],
  recorder: Recorder,
): Promise<void> {
  const first = ((await findHead(write, programme))?.number ?? 0) + 1
  const numbers = new Map(facts.map((fact, index) => [fact, first + index]))
  const numbered = facts.map(({ about, ...fact }): NewFact => {
    if (about === undefined) return fact
    return { ...fact, content: { ...(fact.content as object), revision: numbers.get(about) } }
  })
  await appendFacts(write, programme, numbered, recorder)
}
