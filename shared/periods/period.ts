import { addDays, type Day } from './day.ts'

/** How often a figure is stated, coarsest first. */
export const frequencies = ['year', 'half-year', 'quarter', 'month'] as const
export type Frequency = (typeof frequencies)[number]

/** How a period is written. */
export const periodShape = /^([1-9]\d{3})(?:-(S[12]|Q[1-4]|M(?:0[1-9]|1[0-2])))?$/

/** '2016', '2016-S1', '2016-Q3' or '2016-M05' (SDMX reporting periods); within a frequency they sort as text. */
export type Period = string

const perYear: Record<Frequency, number> = { year: 1, 'half-year': 2, quarter: 4, month: 12 }
const byLetter: Record<string, Frequency> = { S: 'half-year', Q: 'quarter', M: 'month' }

/** Whether a text is a canonical period; what people type goes through parsePeriod. */
export function isPeriod(text: string): boolean {
  return periodShape.test(text)
}

type Parts = { frequency: Frequency; year: number; part: number }

/** Kept: judging a programme takes the same few hundred periods apart tens of thousands of times. */
const kept = new Map<Period, Readonly<Parts & { first: Day }>>()

/** A period taken apart: its part of the year counts from 1. */
export function partsOf(period: Period): Readonly<Parts> {
  return keptOf(period)
}

function keptOf(period: Period): Readonly<Parts & { first: Day }> {
  const known = kept.get(period)
  if (known !== undefined) return known
  const parts = parted(period)
  const { frequency, year, part } = parts
  const month = ((part - 1) * 12) / perYear[frequency] + 1
  const made = { ...parts, first: `${year}-${String(month).padStart(2, '0')}-01` }
  kept.set(period, made)
  return made
}

function parted(period: Period): Parts {
  const [, year, code] = periodShape.exec(period) ?? []
  if (year === undefined) throw new Error(`not a period: ${period}`)
  if (code === undefined) return { frequency: 'year', year: Number(year), part: 1 }
  return {
    frequency: byLetter[code.charAt(0)] ?? 'year',
    year: Number(year),
    part: Number(code.slice(1)),
  }
}

/** The period of a year's part; parts outside 1 to periodsPerYear run into the years around it. */
export function periodOf(frequency: Frequency, year: number, part: number): Period {
  const index = year * perYear[frequency] + part - 1
  const ownYear = String(Math.floor(index / perYear[frequency]))
  const ownPart = (index % perYear[frequency]) + 1
  if (frequency === 'year') return ownYear
  if (frequency === 'half-year') return `${ownYear}-S${ownPart}`
  if (frequency === 'quarter') return `${ownYear}-Q${ownPart}`
  return `${ownYear}-M${String(ownPart).padStart(2, '0')}`
}

/** How often the period comes in a year, by name. */
export function frequencyOf(period: Period): Frequency {
  return partsOf(period).frequency
}

/** The calendar year that holds the period. */
export function yearOf(period: Period): number {
  return partsOf(period).year
}

/** 1, 2, 4 or 12. */
export function periodsPerYear(frequency: Frequency): number {
  return perYear[frequency]
}

/** The period's first day. */
export function firstDay(period: Period): Day {
  return keptOf(period).first
}

/** The period's last day. */
export function lastDay(period: Period): Day {
  return addDays(firstDay(nextPeriod(period)), -1)
}

/** The period `by` steps later in its own frequency, or earlier where `by` is negative. */
export function shiftPeriod(period: Period, by: number): Period {
  const { frequency, year, part } = partsOf(period)
  return periodOf(frequency, year, part + by)
}

/** The neighbour after. */
export function nextPeriod(period: Period): Period {
  return shiftPeriod(period, 1)
}

/** The neighbour before. */
export function previousPeriod(period: Period): Period {
  return shiftPeriod(period, -1)
}

/** The same part of the year before. */
export function samePeriodYearBefore(period: Period): Period {
  return shiftPeriod(period, -perYear[frequencyOf(period)])
}

/** The period of a frequency that holds the day. */
export function periodIn(frequency: Frequency, day: Day): Period {
  const month = Number(day.slice(5, 7))
  const part = Math.ceil((month * perYear[frequency]) / 12)
  return periodOf(frequency, Number(day.slice(0, 4)), part)
}

/** The periods of a finer frequency that the period holds, in order; itself where it is the same. */
export function finerPeriods(period: Period, frequency: Frequency): Period[] {
  if (perYear[frequency] < perYear[frequencyOf(period)]) throw new Error(`${period} holds no ${frequency}`)
  return periodRange(periodIn(frequency, firstDay(period)), periodIn(frequency, lastDay(period)))
}

/** The period of a coarser frequency that encloses the period; itself where it is the same. */
export function coarser(period: Period, frequency: Frequency): Period {
  if (perYear[frequency] > perYear[frequencyOf(period)]) throw new Error(`no ${frequency} encloses ${period}`)
  return periodIn(frequency, firstDay(period))
}

/** From one period to another of the same frequency, both included; empty where `to` is earlier. */
export function periodRange(from: Period, to: Period): Period[] {
  const frequency = frequencyOf(from)
  if (frequencyOf(to) !== frequency) throw new Error(`${from} and ${to} differ in frequency`)
  const range: Period[] = []
  for (let period = from; period <= to; period = nextPeriod(period)) range.push(period)
  return range
}

/** Orders by first day, then the shorter first; for sort(). */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [firstDay(a), firstDay(b)]
  if (first !== second) return first < second ? -1 : 1
  return perYear[frequencyOf(b)] - perYear[frequencyOf(a)]
}
