import { dayOf } from '#shared/periods/day.ts'
import { Refusal, type Store, type Write } from '../database/store.ts'
import { appendFacts, type NewFact, type Recorder } from '../ledger/appendFacts.ts'
import { findHead } from '../ledger/ledger.queries.ts'
import type { WaitingFact } from './figureFacts.ts'
import { programmeFacts } from './programmeFacts.ts'
import { readProgramme } from './readProgramme.ts'
import { checkReferences } from './references.ts'

/**
 * Loads the programme of a folder as the first facts of its ledger, in one transaction. One that is already there
 * is left as it is: what it published is changed by people, not by a file. Returns its code and whether it was loaded.
 */
export async function loadProgramme(
  store: Store,
  folder: string,
  recorder: Recorder,
): Promise<{ programme: string; loaded: boolean }> {
  const read = readProgramme(folder)
  checkReferences(read)
  const programme = read.file.programme.code
  const facts = programmeFacts(read)
  refuseTheFuture(facts, recorder.now, read.file.programme.timeZone)
  const loaded = await store.write(async (write) => {
    if ((await findHead(write, programme)) !== undefined) return false
    await appendWaiting(write, programme, facts, recorder)
    return true
  })
  return { programme, loaded }
}

/** Nothing can be public before it is recorded. */
function refuseTheFuture(facts: readonly WaitingFact[], now: number, timeZone: string): void {
  const refusals = facts
    .filter(({ at }) => at > now)
    .map((fact) => {
      const { row } = (fact.about ?? fact).content as { row?: string }
      const what = row === undefined ? `${fact.kind} ${fact.key}` : `${row}: the ${fact.kind}`
      return `${what} would be public on ${dayOf(fact.at, timeZone)}, a day that has not come`
    })
  if (refusals.length > 0) throw new Refusal(refusals.join('\n'))
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
