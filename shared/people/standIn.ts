import { type Day, dayOf } from '../periods/day.ts'
import { type Role, type StandIn, writes } from './person.ts'

/** The days of stand-ins are the administration's own, wherever the server runs. */
const timeZone = 'Europe/Copenhagen'

/** The administration's day at an instant (milliseconds since 1970). */
export function officeDay(instant: number): Day {
  return dayOf(instant, timeZone)
}

/** Whether somebody stands in on a day; both ends are included. */
export function isStandingIn({ from, to }: StandIn, day: Day): boolean {
  return from <= day && day <= to
}

/** The units that somebody may report for on a day: one's own, and those one stands in for. Only writers have any. */
export function unitsOn(
  person: { role: Role; unit: string | null },
  standIns: readonly StandIn[],
  day: Day,
): string[] {
  if (!writes(person.role)) return []
  const own = person.unit === null ? [] : [person.unit]
  const others = standIns.filter((one) => isStandingIn(one, day)).map(({ unit }) => unit)
  return [...new Set([...own, ...others])]
}
