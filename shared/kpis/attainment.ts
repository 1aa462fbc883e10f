import type { Direction } from '../programmes/kpi.ts'

/** What a value is held against: a number, or a band for a KPI that shall stay within. */
export type Aim = number | Band
export type Band = { low: number; high: number }

/** Has the value reached the aim? Exact: sums are, and what is divided is rounded once. */
export function isReached(value: number, aim: Aim, direction: Direction): boolean {
  if (typeof aim !== 'number') return value >= aim.low && value <= aim.high
  if (direction === 'within') return value === aim
  return direction === 'rise' ? value >= aim : value <= aim
}

/**
 * How much of the aim was attained: value / target (rise), target / value (fall), within a band 1 inside, else
 * 1 - distance to the nearer edge / width, at least 0. Null, as no percentage then means anything, where value or
 * target is zero or negative or the band has no width. Source: domain.md, Judgement.
 */
export function attainment(value: number, aim: Aim, direction: Direction): number | null {
  if (typeof aim !== 'number') return attainmentWithin(value, aim)
  if (direction === 'within' || value <= 0 || aim <= 0) return null
  return direction === 'rise' ? value / aim : aim / value
}

function attainmentWithin(value: number, { low, high }: Band): number | null {
  if (high <= low) return null
  return Math.max(0, 1 - Math.max(0, beyondBand(value, { low, high })) / (high - low))
}

/** Distance from the band's nearer edge; negative inside, where it is the room left. */
export function beyondBand(value: number, { low, high }: Band): number {
  return Math.max(low - value, value - high)
}

/** The way from the baseline to the target that has been gone, 1 = all; null where they are the same, or a band. */
export function progressFrom(baseline: number, value: number, aim: Aim): number | null {
  if (typeof aim !== 'number' || aim === baseline) return null
  return (value - baseline) / (aim - baseline)
}
