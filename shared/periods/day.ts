import type { Language } from '../language.ts'
import { monthName } from './monthNames.ts'
import { instantOfWall, wallTime } from './zone.ts'

/** A calendar day, 'YYYY-MM-DD', from the year 1000 on. Days sort as text. */
export type Day = string

const millisecondsOfDay = 86_400_000

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
}

function millisecondsOf(day: Day): number {
  const milliseconds = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) throw new Error(`not a day: ${day}`)
  return milliseconds
}

function dayAt(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** The day `n` days later, or earlier where `n` is negative. */
export function addDays(day: Day, n: number): Day {
  return dayAt(millisecondsOf(day) + n * millisecondsOfDay)
}

/** The same day of the month `n` months later; the month's last day where it has no such day. */
export function addMonths(day: Day, n: number): Day {
  const from = new Date(millisecondsOf(day))
  const first = (months: number) => Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1)
  const length = (first(n + 1) - first(n)) / millisecondsOfDay
  return dayAt(first(n) + (Math.min(from.getUTCDate(), length) - 1) * millisecondsOfDay)
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return (millisecondsOf(b) - millisecondsOf(a)) / millisecondsOfDay
}

/** Whole months from `a` to `b`: the most that can be added to the earlier without passing the later. */
export function monthsBetween(a: Day, b: Day): number {
  if (b < a) return monthsBetween(b, a) === 0 ? 0 : -monthsBetween(b, a)
  const from = new Date(millisecondsOf(a))
  const to = new Date(millisecondsOf(b))
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  return addMonths(a, months) <= b ? months : months - 1
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(millisecondsOf(day)).getUTCDay()
}

/** The day itself, or the Monday after a Saturday or Sunday; holidays are not known here. */
export function nextWeekday(day: Day): Day {
  const weekday = weekdayOf(day)
  if (weekday === 6) return addDays(day, 2)
  return weekday === 0 ? addDays(day, 1) : day
}

/** The day that calendars in the time zone show at an instant (milliseconds since 1970 in UTC). */
export function dayOf(instant: number, timeZone: string): Day {
  return dayAt(wallTime(instant, timeZone))
}

/** The instant at which clocks in the time zone show `time` ('HH:MM') on the day. */
export function instantAt(day: Day, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(wall)) throw new Error(`not a time: ${day} ${time}`)
  return instantOfWall(wall, timeZone)
}

/** The first millisecond of the day in the time zone. */
export function startOfDay(day: Day, timeZone: string): number {
  return instantAt(day, '00:00', timeZone)
}

/** The last millisecond of the day in the time zone; a day may have 23 or 25 hours. */
export function endOfDay(day: Day, timeZone: string): number {
  return startOfDay(addDays(day, 1), timeZone) - 1
}

/** '22. januar 2018', '22 January 2018', '2018年1月22日'. */
export function dayName(day: Day, language: Language): string {
  const date = new Date(millisecondsOf(day))
  const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (language === 'zh') return `${year}年${month}月${number}日`
  return `${number}${language === 'da' ? '.' : ''} ${monthName(month, language)} ${year}`
}
