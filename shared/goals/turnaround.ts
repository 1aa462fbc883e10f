import { type Fit, type Interval, leastSquares, slopeInterval } from '../forecast/regression.ts'
import { type Change, changeBetween } from './change.ts'
import type { ValuesByYear, Verdict, YearValue } from './verdict.ts'
import { verdictOf } from './verdict.ts'
import { figuresWithin } from './years.ts'

/** A window with the figures of one basis; figures outside it are not looked at. */
export type Window = { window: readonly [number, number]; values: ValuesByYear }

export type TurnaroundInput = {
  reference: Window
  goal: Window
  /** Are both windows on one basis? If not, the reference gives direction only and nothing is subtracted. */
  sameBasis: boolean
  /** The year of the reading: the goal window is over when it is later than the window's last year. */
  asOfYear: number
  /** Is the last year of the goal window final? */
  final?: boolean | undefined
  /** Width of the intervals, 0.8 unless said otherwise. */
  level?: number | undefined
  /** What a unit of the figure is worth: its size in money, and the figure's scale (1000 for per mille). */
  market?: { size: number; scale: number } | undefined
}

/** A slope a year; no interval (null) under five years, nor a slope under two. */
export type Slope = { years: number[]; slope: number | null; low: number | null; high: number | null }

export type TurnaroundReason =
  | 'few_reference_years'
  | 'rising_before'
  | 'few_years'
  | 'interval_holds_zero'
  | 'one_year_decides'
  | 'clear_rise'
  | 'clear_fall'

export type TurnaroundResult = Change & {
  verdict: Verdict
  reason: TurnaroundReason
  reference: Slope
  goal: Slope
  /** The goal slope without each of its years, by that year. */
  leaveOneOut: { [year: string]: number }
}

const leastReferenceYears = 3
const leastYears = 5

/**
 * `turnaround`: the least-squares slope over the goal window is above zero where it was not over the reference
 * window. A clear word only when the interval excludes zero and no single year decides the sign; final only once
 * the window is over and its last year is there and final. Source: design/domain.md.
 */
export function turnaround(input: TurnaroundInput): TurnaroundResult {
  const { reference, goal, level = 0.8 } = input
  const before = figuresWithin(reference.values, reference.window)
  const during = figuresWithin(goal.values, goal.window)
  const slopes = {
    reference: slopeOf(before, level),
    goal: slopeOf(during, level),
    leaveOneOut: leaveOneOut(during),
  }
  return { ...judged(slopes, input), ...slopes, ...changeBetween(before.at(-1), during.at(-1), input) }
}

type Slopes = Pick<TurnaroundResult, 'reference' | 'goal' | 'leaveOneOut'>

function judged(
  { reference, goal, leaveOneOut: others }: Slopes,
  { goal: { window }, asOfYear, final = true }: TurnaroundInput,
): { verdict: Verdict; reason: TurnaroundReason } {
  const over = asOfYear > window[1]
  if (reference.slope === null || reference.years.length < leastReferenceYears) {
    return { verdict: 'no_data', reason: 'few_reference_years' }
  }
  if (reference.slope > 0) return { verdict: 'no_data', reason: 'rising_before' }
  const { slope, low, high } = goal
  if (slope === null || low === null || high === null) {
    return { verdict: over ? 'no_data' : 'too_early', reason: 'few_years' }
  }
  if (low <= 0 && high >= 0) return { verdict: 'uncertain', reason: 'interval_holds_zero' }
  if (Object.values(others).some((other) => Math.sign(other) !== Math.sign(slope))) {
    return { verdict: 'uncertain', reason: 'one_year_decides' }
  }
  const settled = over && final && goal.years.at(-1) === window[1]
  return {
    verdict: verdictOf({ reached: slope > 0, settled }),
    reason: slope > 0 ? 'clear_rise' : 'clear_fall',
  }
}

function slopeOf(figures: YearValue[], level: number): Slope {
  const fit = fitOf(figures)
  const interval: Interval | null = fit === null || fit.n < leastYears ? null : slopeInterval(fit, level)
  return {
    years: figures.map(({ year }) => year),
    slope: fit?.slope ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  }
}

function leaveOneOut(figures: YearValue[]): { [year: string]: number } {
  return Object.fromEntries(
    figures.flatMap(({ year }, index) => {
      const fit = fitOf(figures.toSpliced(index, 1))
      return fit === null ? [] : [[String(year), fit.slope]]
    }),
  )
}

function fitOf(figures: YearValue[]): Fit | null {
  return leastSquares(figures.map(({ year, value }) => [year, value]))
}
