import { type Day, dayOf, endOfDay, instantAt, isDay } from '../periods/day.ts'
import { Problem } from '../problem.ts'
import type { AsOf } from './moment.ts'
import type { Programme } from './programme.ts'

/** A (D, n) that was asked for, resolved: `instant` and `number` are what facts are compared with. */
export type Resolved = {
  asOf: AsOf
  day: Day
  today: Day
  instant: number
  number: number
  head: number
  /** The instant at which the programme became public: nothing can be asked for before it. */
  first: number
  isDefault: boolean
}

/**
 * Resolves what was asked for. A bare date means its last millisecond, a meeting its start; without a day it is
 * now, or the day of the example's clock. Throws `invalid` for a day that is none, has not come, or was before the
 * programme, and for a number outside the ledger.
 */
export function resolveMoment(
  programme: Programme,
  ledger: { head: number; first: number },
  asked: { asOf?: string | undefined; n?: string | undefined },
  now: number,
): Resolved {
  const { timeZone } = programme
  const today = dayOf(now, timeZone)
  const opensOn = programme.clock?.day ?? today
  const asOf = asked.asOf ?? opensOn
  const [day = '', hour] = asOf.split('T')
  const instant = instantOf(asOf, timeZone)
  if (instant === undefined) throw new Problem('invalid', { key: 'problem.notADay', values: { input: asOf } })
  if (day > today || (hour !== undefined && instant > now)) {
    throw new Problem('invalid', {
      key: 'problem.futureDay',
      values: { day: { day }, today: { day: today } },
    })
  }
  if (instant < ledger.first) {
    const first = dayOf(ledger.first, timeZone)
    throw new Problem('invalid', {
      key: 'problem.beforeProgramme',
      values: { day: { day }, first: { day: first } },
    })
  }
  const number = asked.n === undefined ? ledger.head : /^\d{1,15}$/.test(asked.n) ? Number(asked.n) : 0
  if (number < 1 || number > ledger.head) {
    throw new Problem('invalid', {
      key: 'problem.notANumber',
      values: { input: asked.n ?? '', head: ledger.head },
    })
  }
  return {
    asOf,
    day,
    today,
    instant,
    number,
    head: ledger.head,
    first: ledger.first,
    isDefault: asked.asOf === undefined || asOf === opensOn,
  }
}

/** The last millisecond of a day, or the instant of a day with an hour; undefined for what is neither. */
export function instantOf(asOf: string, timeZone: string): number | undefined {
  const [day = '', hour] = asOf.split('T')
  if (!isDay(day) || (hour !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour))) return undefined
  return hour === undefined ? endOfDay(day, timeZone) : instantAt(day, hour, timeZone)
}
