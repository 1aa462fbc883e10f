import { type Centre, centreOf } from './limits.ts'
import {
  type Flags,
  outside,
  type Rule,
  rules,
  type Side,
  shift,
  type TwoOfThree,
  trend,
  twoOfThree,
} from './rules.ts'

export type { Rule, Side, TwoOfThree }

/** What is an improvement: more, less, or neither (the neutral chart). */
export type Direction = 'rise' | 'fall' | 'within'

export type XmrOptions = {
  direction: Direction
  /** Places that start a new baseline group; nothing crosses a border. */
  rebaseAt?: readonly number[] | undefined
  /** Limits from the first so many points of each group, at least 12. */
  fixAfter?: number | undefined
  /** Drop large moving ranges once; off, so that limits do not move when figures are cleaned. */
  screenOutliers?: boolean | undefined
  twoOfThree?: TwoOfThree | undefined
  /** Points that make a trend or a shift, 7 unless a scorecard says 6. */
  runLength?: number | undefined
}

export type PointType =
  | 'common_cause'
  | 'special_cause_improvement'
  | 'special_cause_concern'
  | 'special_cause_neutral_high'
  | 'special_cause_neutral_low'

/** One baseline group, both ends included. */
export type XmrGroup = Centre & { from: number; to: number }

/** `rules` holds every rule hit in order of priority; `side` is the direction in which the first one points. */
export type XmrPoint = {
  value: number
  group: number
  rules: Rule[]
  first?: Rule
  side: Side | null
  type: PointType
}

export type Xmr = { groups: XmrGroup[]; points: XmrPoint[] }

/**
 * The XmR chart of ordered, reported values (gaps simply left out): limits per group and flags per point.
 * A group without limits flags nothing. Reproduces NHSRplotthedots 0.2.2; see design/spc.md, sections 1 and 2.
 */
export function xmr(values: readonly number[], options: XmrOptions): Xmr {
  const groups = groupsOf(values, options)
  const points = groups.flatMap((group, index) =>
    pointsOf(values.slice(group.from, group.to + 1), group, index, options),
  )
  return { groups, points }
}

/** What a chart may draw: below 8 points a plain line, to 12 dashed trial limits without flags, then all. */
export function limitsKind(points: number): 'none' | 'trial' | 'full' {
  if (points < 8) return 'none'
  return points < 13 ? 'trial' : 'full'
}

function groupsOf(
  values: readonly number[],
  { rebaseAt = [], fixAfter, screenOutliers }: XmrOptions,
): XmrGroup[] {
  if (values.length === 0) return []
  const starts = new Set([0, ...rebaseAt.filter((at) => at > 0 && at < values.length)])
  const ordered = [...starts].sort((a, b) => a - b)
  return ordered.map((from, index) => {
    const next = ordered[index + 1] ?? values.length
    return { from, to: next - 1, ...centreOf(values.slice(from, next), { fixAfter, screenOutliers }) }
  })
}

function pointsOf(values: readonly number[], centre: Centre, group: number, options: XmrOptions): XmrPoint[] {
  const flags = flagsOf(values, centre, options)
  return values.map((value, index) => {
    const hit = rules.filter((rule) => (flags?.[rule][index] ?? null) !== null)
    const first = hit[0]
    if (flags === null || first === undefined)
      return { value, group, rules: [], side: null, type: 'common_cause' }
    const side = flags[first][index] ?? null
    return { value, group, rules: hit, first, side, type: typeOf(side, options.direction) }
  })
}

function flagsOf(
  values: readonly number[],
  { mean, limits }: Centre,
  { runLength = 7, twoOfThree: variant = 'mdc2023' }: XmrOptions,
): Record<Rule, Flags> | null {
  if (limits === null) return null
  return {
    outside: outside(values, limits),
    trend: trend(values, runLength),
    two_of_three: twoOfThree(values, mean, limits, variant),
    shift: shift(values, mean, runLength),
  }
}

function typeOf(side: Side | null, direction: Direction): PointType {
  if (side === null) return 'common_cause'
  if (direction === 'within')
    return side === 'high' ? 'special_cause_neutral_high' : 'special_cause_neutral_low'
  return (side === 'high') === (direction === 'rise') ? 'special_cause_improvement' : 'special_cause_concern'
}
