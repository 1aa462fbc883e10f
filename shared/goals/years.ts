import type { ValuesByYear, YearValue } from './verdict.ts'

/** The figures from one year to another, both included, in order of time. */
export function figuresWithin(values: ValuesByYear, [from, to]: readonly [number, number]): YearValue[] {
  return Object.entries(values)
    .map(([year, value]) => ({ year: Number(year), value }))
    .filter(({ year }) => year >= from && year <= to)
    .sort((a, b) => a.year - b.year)
}

/** Every year of a window, both ends included. */
export function yearsOf([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
