import type { Known } from '../programmes/known.ts'
import { endOf } from './deadline.ts'
import type { Obligation } from './obligation.ts'
import { receptionOf, submissionsOf } from './reception.ts'

/** An answer that was sent in again after its last one was returned, and whether it came before the new deadline. */
export type CameBack = { number: number; at: number; inTime: boolean }

/** Every answer to an obligation that came back after a return, in order. */
export function cameBack(known: Known, obligation: Obligation): CameBack[] {
  const submissions = submissionsOf(known, obligation)
  return submissions.flatMap(({ number, series, submittedAt: at }, index) => {
    const last = submissions[index - 1]
    const reviews = last === undefined ? undefined : known.reviews.get(last.number)
    if (reviews?.some(({ step, at: returnedAt }) => step === 'returned' && returnedAt <= at) !== true)
      return []
    const until = { ...known, revisions: new Map([[series, submissions.slice(0, index)]]) }
    const { deadline } = receptionOf(until, obligation)
    return [{ number, at, inTime: at <= endOf(deadline, known.programme.timeZone) }]
  })
}
