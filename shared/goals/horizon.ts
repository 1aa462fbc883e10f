import { addMonths } from '../periods/day.ts'
import type { Verdict } from './verdict.ts'

type Horizon = {
  /** The last year of the promise. */
  horizon: number
  /** The day of the reading, 'YYYY-MM-DD'. */
  today: string
  /** Months after the horizon's end at which its figure falls due; 1 = 31 January, the contracts' calendar. */
  dueAfterMonths?: number | undefined
}

/** Is the horizon's figure, if it is still lacking, twelve months overdue or more? */
export function horizonOverdue({ horizon, today, dueAfterMonths = 1 }: Horizon): boolean {
  return today >= addMonths(`${horizon}-12-31`, dueAfterMonths + 12)
}

/**
 * The verdict of a rule once the calendar is heard: a horizon whose figure never came (`latest` is the last year
 * with one) cannot be judged twelve months after it was due, and is never called behind.
 */
export function horizonVerdict(
  verdict: Verdict,
  { latest, ...rest }: Horizon & { latest: number | null },
): Verdict {
  const known = latest !== null && latest >= rest.horizon
  return !known && horizonOverdue(rest) ? 'no_data' : verdict
}
