import { type Day, endOfDay, nextWeekday } from '../periods/day.ts'
import { lastDay, type Period, periodIn, shiftPeriod } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import type { Contract } from '../programmes/programme.ts'

/** Due days by the month in which the period ends, where the contract names none. Source: domain.md, Periods. */
const standardCalendar: Contract['calendar'] = { '03': '04-30', '06': '08-20', '09': '10-31', '12': '01-31' }

const dueDays = new Map<string | number, Map<Period, Day>>()

/**
 * The day by which a period's figure is due: so many months after the period's end where the KPI says so (the last
 * day of that month), else the contract's calendar; months that it does not name are due on the last day of the
 * month after. Moved to the next weekday; holidays are not known here. Kept, as the calendar is slow to ask.
 */
export function dueDay(period: Period, calendar: Contract['calendar'], dueMonths?: number): Day {
  const { last, frequency } = spanOf(period)
  const ending = last.slice(5, 7)
  const standard = frequency === 'month' ? undefined : standardCalendar[ending]
  const named = dueMonths === undefined ? (calendar[ending] ?? standard) : undefined
  const rule = named ?? dueMonths ?? 1
  const byPeriod = dueDays.get(rule) ?? new Map<Period, Day>()
  const known = byPeriod.get(period)
  if (known !== undefined) return known
  const due = nextWeekday(named === undefined ? monthsAfter(last, dueMonths ?? 1) : nextOn(last, named))
  dueDays.set(rule, byPeriod.set(period, due))
  return due
}

function monthsAfter(day: Day, months: number): Day {
  return lastDay(shiftPeriod(periodIn('month', day), months))
}

function nextOn(day: Day, named: string): Day {
  const year = Number(day.slice(0, 4))
  return `${year}-${named}` > day ? `${year}-${named}` : `${year + 1}-${named}`
}

const instants = new Map<string, Map<Day, number>>()

/**
 * The last instant of a due day: '23.59' on the clocks of the programme lasts until the day does. Kept, as asking a
 * time zone is slow and due days are few.
 */
export function endOf(day: Day, timeZone: string): number {
  const here = instants.get(timeZone) ?? new Map<Day, number>()
  const known = here.get(day)
  if (known !== undefined) return known
  const instant = endOfDay(day, timeZone)
  instants.set(timeZone, here.set(day, instant))
  return instant
}
