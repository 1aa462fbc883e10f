import { type Basis, type BasisOptions, onBasis, type PeriodValue } from './basis.ts'
import type { Rule, Side } from './rules.ts'
import { type Direction, limitsKind, type PointType, type Xmr, type XmrOptions, xmr } from './xmr.ts'

export type SignalInput = {
  /** Reported points of one series in order of time; gaps simply left out. */
  points: readonly PeriodValue[]
  direction: Direction
  measure: BasisOptions['measure']
  seasonal: boolean
  /** Figures that add up over the year: one endless improvement, so never a signal. */
  cumulative: boolean
  /** First periods of new baseline groups. */
  rebaseAt?: readonly string[] | undefined
  /** The chart's own settings, where it has any. */
  chart?: Pick<XmrOptions, 'screenOutliers' | 'twoOfThree' | 'runLength'>
}

/** `changed` is the signal of a KPI that shall stay within; `side` says where to. */
export type SignalWord = 'better' | 'worse' | 'changed' | 'none' | 'too_few'

export type Signal = {
  signal: SignalWord
  /**
   * Why there is none: `cumulative`; `few_points` (under 13); `no_comparison` (the newest point has no neighbour or
   * year before to be compared with); `constant` (no variation, so no limits).
   */
  reason?: 'cumulative' | 'few_points' | 'no_comparison' | 'constant'
  side: Side | null
  /** Points used: those of the last baseline group, on the basis named. */
  points: number
  /** Every rule that the last point hits, first the one that names it. */
  rules: Rule[]
  /** The period of the newest reported point. */
  lastPeriod: string | null
  basis: Basis
  /** The chart behind it, over all groups, and the periods of its points; null for cumulative figures. */
  xmr: Xmr | null
  periods: string[]
}

/**
 * Is the last point's change real or noise? Speaks of the last point only (about 2 % false alarms), from 13 points
 * in its baseline group on; older flagged points are history. Source: design/spc.md, design/domain.md.
 */
export function signal(input: SignalInput): Signal {
  const { measure, seasonal, rebaseAt = [] } = input
  const used = onBasis(input.points, { measure, seasonal, rebaseAt })
  const lastPeriod = input.points.at(-1)?.period ?? null
  const silent = { side: null, points: 0, rules: [], lastPeriod, basis: used.basis }
  if (input.cumulative) return { ...silent, signal: 'too_few', reason: 'cumulative', xmr: null, periods: [] }
  const periods = used.points.map(({ period }) => period)
  const chart = chartOf(used.points, input, rebaseAt)
  const last = chart.points.at(-1)
  const group = chart.groups.at(-1)
  const count = group === undefined ? 0 : group.to - group.from + 1
  const known = { ...silent, points: count, xmr: chart, periods }
  if (last === undefined || group === undefined || limitsKind(count) !== 'full') {
    return { ...known, signal: 'too_few', reason: 'few_points' }
  }
  if (periods.at(-1) !== lastPeriod) return { ...known, signal: 'too_few', reason: 'no_comparison' }
  if (group.limits === null) return { ...known, signal: 'none', reason: 'constant' }
  return { ...known, signal: words[last.type], side: last.side, rules: last.rules }
}

const words: Record<PointType, SignalWord> = {
  common_cause: 'none',
  special_cause_improvement: 'better',
  special_cause_concern: 'worse',
  special_cause_neutral_high: 'changed',
  special_cause_neutral_low: 'changed',
}

function chartOf(points: readonly PeriodValue[], input: SignalInput, rebaseAt: readonly string[]): Xmr {
  const starts = rebaseAt.map((start) => points.findIndex(({ period }) => period >= start))
  return xmr(
    points.map(({ value }) => value),
    { ...input.chart, direction: input.direction, rebaseAt: starts },
  )
}
