import { total } from '../numbers/exact.ts'
import type { Target } from '../programmes/kpi.ts'
import type { Aim } from './attainment.ts'

/** One end of a path: what is agreed or measured there, and its place in the count of periods. */
export type Waypoint = { aim: Aim; at: number }

/**
 * Where a stock, rate or ratio should be at place `at`: straight by count of periods between two ends, or growing
 * by the same factor each period where the target says so and both ends are positive. At the end it is the target,
 * also without a start; elsewhere no start gives no path (undefined).
 */
export function pathAt(
  start: Waypoint | undefined,
  end: Waypoint,
  at: number,
  shape: Target['path'],
): Aim | undefined {
  if (at === end.at) return end.aim
  if (start === undefined || end.at === start.at) return undefined
  const share = (at - start.at) / (end.at - start.at)
  const between = (from: number, to: number) => alongPath(from, to, share, shape)
  const [from, to] = [start.aim, end.aim]
  if (typeof to !== 'number')
    return { low: between(edge(from, 'low'), to.low), high: between(edge(from, 'high'), to.high) }
  return typeof from === 'number' ? between(from, to) : undefined
}

function edge(aim: Aim, side: 'low' | 'high'): number {
  return typeof aim === 'number' ? aim : aim[side]
}

function alongPath(from: number, to: number, share: number, shape: Target['path']): number {
  if (shape === 'growth' && from > 0 && to > 0) return from * (to / from) ** share
  return from + (to - from) * share
}

/**
 * The share of a yearly flow that is due after `done` of its sub-periods: the mean of the shares that had come by then
 * in the given years, else as many equal parts.
 */
export function shareDue(years: readonly (readonly number[])[], done: number, parts: number): number {
  if (done === 0 || done === parts) return done / parts
  if (years.length === 0) return done / parts
  return years.reduce((sum, shares) => sum + (shares[done - 1] ?? 0), 0) / years.length
}

/** The share of a year that had come by the end of each part; null where a part is negative or there is nothing to share. */
export function sharesOf(year: readonly number[]): number[] | null {
  const whole = total(year)
  if (whole <= 0 || year.some((part) => part < 0)) return null
  return year.map((_, at) => total(year.slice(0, at + 1)) / whole)
}

/** The path of a flow: the due share of what is agreed for the year. */
export function shareOf(aim: Aim, share: number): Aim {
  return typeof aim === 'number' ? aim * share : { low: aim.low * share, high: aim.high * share }
}

/**
 * What each period left has to bring: (target - value) / periods left, or the growth rate per period where the target
 * grows and both are positive. Null for a band and when no period is left.
 */
export function neededChange(
  value: number,
  target: Aim,
  left: number,
  shape: Target['path'],
): { kind: 'change' | 'growth'; perPeriod: number } | null {
  if (left <= 0 || typeof target !== 'number') return null
  if (shape === 'growth' && value > 0 && target > 0)
    return { kind: 'growth', perPeriod: (target / value) ** (1 / left) - 1 }
  return { kind: 'change', perPeriod: (target - value) / left }
}
