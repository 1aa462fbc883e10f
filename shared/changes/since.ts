import type { Dated } from '../ledger/fact.ts'
import type { Agreed } from '../programmes/known.ts'
import type { AsOf } from '../programmes/moment.ts'
import type { Meeting } from '../programmes/programme.ts'
import { instantOf, type Resolved } from '../programmes/resolveMoment.ts'

/** The meetings before a moment's day at which the programme was public, the last one first. */
export function meetingsBefore({ meetings, programme }: Agreed, { day, first }: Resolved): Dated<Meeting>[] {
  const wasPublic = (start: AsOf) => (instantOf(start, programme.timeZone) ?? 0) >= first
  return meetings.filter(({ start }) => start.slice(0, 10) < day && wasPublic(start)).toReversed()
}

/**
 * Since when changes are counted: what was asked for, unless it lies after the moment (an address whose day was moved
 * back), else the last meeting before the moment's day. Undefined where there is none.
 */
export function sinceOf(agreed: Agreed, moment: Resolved, asked: string | undefined): AsOf | undefined {
  const instant = asked === undefined ? undefined : instantOf(asked, agreed.programme.timeZone)
  const isAfter = instant !== undefined && instant > moment.instant
  return asked === undefined || isAfter ? meetingsBefore(agreed, moment)[0]?.start : asked
}
