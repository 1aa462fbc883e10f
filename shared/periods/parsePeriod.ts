import type { Sentence } from '../say.ts'
import type { Day } from './day.ts'
import { readDays, spreadsheetDay } from './dayText.ts'
import { monthByName } from './monthNames.ts'
import { type Frequency, type Period, partsOf, periodIn, periodOf, periodsPerYear } from './period.ts'
import { readPeriod, tidyPeriod, type WrittenPeriod } from './periodText.ts'
import type { periodWords } from './words.ts'

type Reading = { period: Period } | { refusal: Sentence }
type Refuse = (key: keyof typeof periodWords, values?: Sentence['values']) => Reading

const [firstYear, lastYear] = [1800, 2199]

/** Characters beyond which a text is no period, so that a pasted page costs nothing. */
const longest = 100

/**
 * Reads a period as people and statistics write it, in three languages. Where `frequency` is known, dates mean
 * the period that holds them and periods of another frequency are refused. Refusals quote the input.
 */
export function parsePeriod(
  text: string | { spreadsheetDay: number },
  { frequency }: { frequency?: Frequency | undefined } = {},
): Reading {
  if (typeof text !== 'string') {
    const day = spreadsheetDay(text.spreadsheetDay)
    const refuse = refuserOf(day ?? String(text.spreadsheetDay))
    return periodOfDays(day === undefined ? [] : [day], frequency, refuse)
  }
  const input = text.trim()
  const refuse = refuserOf(input)
  if (input === '') return refuse('period.refusedEmpty')
  if (input.length > longest) return refuse('period.refusedUnknown')
  const tidy = tidyPeriod(input)
  if (isWeek(tidy)) return refuse('period.refusedWeek')
  if (isSplitYear(tidy, frequency)) return refuse('period.refusedSplitYear')
  if (isYearSpan(tidy)) return refuse('period.refusedSpan')
  const written = readPeriod(tidy)
  if (written !== undefined) return periodAsWritten(written, frequency, refuse)
  const days = readDays(tidy)
  if (days !== undefined) return periodOfDays(days, frequency, refuse)
  if (isSpan(input)) return refuse('period.refusedSpan')
  const longYear = tidy.replace(/(?<!\d)['’]?(\d{2})$/, '20$1')
  return refuse(
    longYear !== tidy && readPeriod(longYear) !== undefined
      ? 'period.refusedShortYear'
      : 'period.refusedUnknown',
  )
}

function refuserOf(input: string): Refuse {
  return (key, values) => ({ refusal: { key, values: { input, ...values } } })
}

function periodAsWritten(written: WrittenPeriod, wanted: Frequency | undefined, refuse: Refuse): Reading {
  const { frequency, year, part } = written
  const most = periodsPerYear(frequency)
  if (part < 1 || part > most) return refuse('period.refusedPart', { most })
  if (year < firstYear || year > lastYear) return refuse('period.refusedYear')
  if (wanted === undefined || wanted === frequency) return { period: periodOf(frequency, year, part) }
  return refuse('period.refusedFrequency', {
    given: { key: `period.a.${frequency}` },
    wanted: { key: `period.a.${wanted}` },
  })
}

function periodOfDays(days: Day[], frequency: Frequency | undefined, refuse: Refuse): Reading {
  if (days.length === 0) return refuse('period.refusedNoSuchDay')
  if (frequency === undefined) return refuse('period.refusedDay')
  const [period, another] = new Set(days.map((day) => periodIn(frequency, day)))
  if (period === undefined || another !== undefined) return refuse('period.refusedAmbiguousDay')
  return periodAsWritten(partsOf(period), frequency, refuse)
}

/** '2016W05', '2016U05' (the StatBank's weeks), 'uge 5 2016', '5. uge', 'week 5', '2016年第5周'. */
function isWeek(tidy: string): boolean {
  return /(?:^|[^\p{L}])(?:w|wk|week|u|uge)\.?-?\d|\d(?:\.|st|nd|rd|th)?(?:uge|week)|[周週]|星期/u.test(tidy)
}

/** '2015/2016', '2015/16', '2015-16'. '2011/12' is one too, unless months are what is asked for. */
function isSplitYear(tidy: string, frequency: Frequency | undefined): boolean {
  const [, first, mark, second] = /(?:^|\D)(\d{4})年?([-–/])(\d{4}|\d{2})(?:年度?)?$/.exec(tidy) ?? []
  if (first === undefined || second === undefined) return false
  const next = String(Number(first) + 1)
  if (second.length === 4) return mark === '/' && second === next
  const isMonth = Number(second) >= 1 && Number(second) <= 12 && (mark === '-' || frequency === 'month')
  return second === next.slice(2) && !isMonth
}

/** '2012-16': too great for a month and later than the year before it. */
function isYearSpan(tidy: string): boolean {
  const [, first, second] = /^\d\d(\d\d)[-/](\d\d)$/.exec(tidy) ?? []
  return first !== undefined && second !== undefined && Number(second) > 12 && second > first
}

/** Two ends with something between them that means 'to', or one period whose number is two: '2016年1-6月'. */
function isSpan(input: string): boolean {
  if (/\d-\d\dt\d/i.test(input)) return false
  const isOne = (text: string) => readPeriod(text) !== undefined || readDays(text) !== undefined
  const isEnd = (text: string) => /\d/.test(text) || monthByName.has(text.replace(/\.$/, ''))
  const lastOfTwo = input.replace(/(?<!\d)第?[\d一二三四五六七八九十]{1,2}\.?\s*[-–—~～至到]\s*/, '')
  if (lastOfTwo !== input && isOne(tidyPeriod(lastOfTwo))) return true
  const marks = /[:：–—~～〜至到/-]|\.{2,}|…|\s(?:til|to|until|and|og)\s/gi
  return [...input.matchAll(marks)].some(({ 0: mark, index }) => {
    const ends = [input.slice(0, index), input.slice(index + mark.length)].map(tidyPeriod)
    return ends.every(isEnd) && ends.some(isOne)
  })
}
