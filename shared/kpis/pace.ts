import type { Direction, Threshold } from '../programmes/kpi.ts'
import { type Aim, attainment, beyondBand, isReached } from './attainment.ts'

export const paces = ['ahead_or_on', 'slightly_behind', 'behind', 'no_path', 'too_small'] as const
export type Pace = (typeof paces)[number]

export type Thresholds = Pick<Threshold, 'ahead' | 'slightly' | 'points' | 'smallPath'>

/** Until a programme agrees on its own. */
export const standardThresholds: Thresholds = { ahead: 1, slightly: 0.9, points: 2, smallPath: 5 }

/** Standard deviations of a Poisson count: one count in ten falls as short by chance (lower 10 % point). */
const chance = 1.28

/** Well above the rounding of a dozen operations, far below the last published digit. */
const rounding = 1e-12

export type PaceInput = {
  value: number
  path: Aim
  direction: Direction
  /** A count of few things: a shortfall within chance is not called behind. */
  count: boolean
  /** Thresholds in percentage points instead of the ratio. */
  points: boolean
  thresholds?: Thresholds
}

/**
 * Is the value where the agreed path says it should be? `short` is how far it is short of the path, negative beyond
 * it; `ratio` is value / path (rise), path / value (fall), attainment within a band, null where that means nothing.
 * Source: domain.md, Judgement, Pace.
 */
export function paceMark(input: PaceInput): { pace: Pace; short: number | null; ratio: number | null } {
  const { value, path, direction } = input
  if (typeof path === 'number' ? direction === 'within' : path.high <= path.low)
    return { pace: 'no_path', short: null, ratio: null }
  const short = shortOf(value, path, direction)
  return { pace: paceOf(input, short), short, ratio: attainment(value, path, direction) }
}

/** Whether a KPI in percent is judged in points: from a path of 20 on a ratio would forgive too much. */
export function isJudgedInPoints(isPercent: boolean, path: Aim, value: number): boolean {
  return isPercent && nearestEdge(value, path) >= 20
}

function shortOf(value: number, path: Aim, direction: Direction): number {
  if (typeof path !== 'number') return beyondBand(value, path)
  return direction === 'rise' ? path - value : value - path
}

function paceOf({ value, path, direction, count, points, thresholds }: PaceInput, short: number): Pace {
  const { ahead, slightly, points: mostPoints, smallPath } = thresholds ?? standardThresholds
  const edge = nearestEdge(value, path)
  const slack = rounding * Math.max(Math.abs(value), Math.abs(edge))
  if (short <= slack || isReached(value, path, direction)) return 'ahead_or_on'
  if (count && edge < smallPath) return 'too_small'
  if (points) return short <= mostPoints + slack ? 'slightly_behind' : 'behind'
  const ratio = attainment(value, path, direction)
  if (ratio !== null && ratio >= ahead - rounding) return 'ahead_or_on'
  if (ratio !== null && ratio >= slightly - rounding) return 'slightly_behind'
  return count && short <= chance * Math.sqrt(Math.max(0, edge)) ? 'slightly_behind' : 'behind'
}

function nearestEdge(value: number, path: Aim): number {
  if (typeof path === 'number') return path
  return Math.abs(value - path.low) <= Math.abs(value - path.high) ? path.low : path.high
}
