import { type Day, isDay } from './day.ts'
import { monthByName } from './monthNames.ts'

const time = '(?:[t_]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?'
const named = '(?<name>\\p{L}+?)'
const patterns: readonly RegExp[] = [
  new RegExp(`^(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})${time}$`),
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/,
  /^(?<year>\d{4})m(?<month>\d{2})d(?<day>\d{2})$/,
  new RegExp(`^(?<day>\\d{1,2})([-.])(?<month>\\d{1,2})\\2(?<year>\\d{4})${time}$`),
  new RegExp(`^(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})${time}$`),
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[-/,]?${named}\\.?[-/,]?(?<year>\\d{4})$`, 'u'),
  new RegExp(`^${named}\\.?(?<day>\\d{1,2})(?:st|nd|rd|th)?[,_]+(?<year>\\d{4})$`, 'u'),
]

/**
 * The days that a tidied text may mean: none where they do not exist, two where a slashed date reads both day
 * first and month first; undefined where the text has not the shape of a date.
 */
export function readDays(tidy: string): Day[] | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(tidy)?.groups
    if (groups === undefined) continue
    const { year, month, day, first, second, name } = groups
    const number = name === undefined ? month : monthByName.get(name)
    if (name !== undefined && number === undefined) continue
    const orders =
      first === undefined
        ? [[number, day]]
        : [
            [second, first],
            [first, second],
          ]
    const days = orders.map((order) =>
      [year, ...order.map((part) => String(part).padStart(2, '0'))].join('-'),
    )
    return [...new Set(days)].filter(isDay)
  }
  return undefined
}

/**
 * The day of a spreadsheet's serial number in the 1900 calendar, its time of day dropped. Serial 60 is the
 * 29 February 1900 that Lotus 1-2-3 invented and Excel kept; it and everything outside the calendar is none.
 */
export function spreadsheetDay(serial: number): Day | undefined {
  const whole = Math.floor(serial)
  if (!(whole >= 1 && whole < 2_958_466) || whole === 60) return undefined
  const epoch = Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return new Date(epoch + whole * 86_400_000).toISOString().slice(0, 10)
}
