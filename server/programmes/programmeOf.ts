import { dayOf } from '#shared/periods/day.ts'
import { Refusal } from '../database/store.ts'
import type { WaitingFact } from './figureFacts.ts'
import { programmeFacts } from './programmeFacts.ts'
import { readProgramme } from './readProgramme.ts'
import { checkReferences } from './references.ts'

/** The programme of a folder and all its facts, read and checked as known `now`. */
export function programmeOf(folder: string, now: number): { programme: string; facts: WaitingFact[] } {
  const read = readProgramme(folder)
  checkReferences(read)
  const { code, timeZone } = read.file.programme
  const facts = programmeFacts(read)
  refuseTheFuture(facts, now, timeZone)
  return { programme: code, facts }
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
