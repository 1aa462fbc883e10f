import { reaches } from './reaches.ts'
import { type ValuesByYear, type Verdict, verdictOf, type YearValue } from './verdict.ts'
import { figuresWithin, yearsOf } from './years.ts'

export type ThresholdInput = {
  /** Where the straight line starts; without it there is no path, only reached or not. */
  baseline: readonly [number, number] | null
  horizon: number
  /** One of the two, or both for a band. */
  atLeast?: number | undefined
  atMost?: number | undefined
  values: ValuesByYear
  /** Is the horizon's figure final? */
  final?: boolean | undefined
}

export type ThresholdReason = 'no_target' | 'no_path' | 'no_figure_yet'

export type ThresholdResult = {
  verdict: Verdict
  /** Why there is no verdict. */
  reason?: ThresholdReason
  /** The latest year up to the horizon (and after the baseline) that has a figure. */
  latest: number | null
  value: number | null
  /** Does that figure keep the threshold itself, whatever the path asks? */
  reached: boolean | null
  /** What the straight line asks for in that year; null without a path. */
  required: number | null
  /** Change a year that still leads to the threshold; null where reached, at the horizon, or without a figure. */
  needed: number | null
  /** From the baseline's year to the horizon; empty without a path. */
  path: { year: number; required: number }[]
}

/** The threshold that is to be reached, and from which side. */
type Edge = { value: number; rising: boolean }

/**
 * `threshold`: at the horizon at least or at most a number; before it, on or beyond the straight line from the
 * baseline, or beyond the threshold already. Source: design/domain.md.
 */
export function threshold(input: ThresholdInput): ThresholdResult {
  const { baseline, horizon, values, final = true } = input
  const edge = edgeOf(input, baseline?.[1] ?? null)
  const lineIn = lineFrom(baseline, horizon, edge)
  const path =
    lineIn === null || baseline === null
      ? []
      : yearsOf([baseline[0], horizon]).map((year) => ({ year, required: lineIn(year) }))
  const latest = figuresWithin(values, [
    baseline === null ? Number.NEGATIVE_INFINITY : baseline[0] + 1,
    horizon,
  ]).at(-1)
  const empty = { latest: null, value: null, reached: null, required: null, needed: null, path }
  if (input.atLeast === undefined && input.atMost === undefined) {
    return { ...empty, verdict: 'no_data', reason: 'no_target' }
  }
  if (latest === undefined) return { ...empty, verdict: 'too_early', reason: 'no_figure_yet' }
  const reached = keeps(latest.value, input)
  const required = lineIn?.(latest.year) ?? null
  const measured = {
    latest: latest.year,
    value: latest.value,
    reached,
    required,
    needed: neededAYear(latest, input, reached),
    path,
  }
  const atHorizon = latest.year === horizon
  if (!atHorizon && !reached && baseline === null) {
    return { ...measured, verdict: 'no_data', reason: 'no_path' }
  }
  const onCourse = reached || (!atHorizon && onLine(latest.value, required, edge, input))
  return { ...measured, verdict: verdictOf({ reached: onCourse, settled: atHorizon && final }) }
}

function keeps(value: number, { atLeast, atMost }: ThresholdInput): boolean {
  return (
    (atLeast === undefined || reaches(value, atLeast)) && (atMost === undefined || reaches(atMost, value))
  )
}

/** The side of the band that a value lies outside of; for one threshold that one; none inside a band. */
function edgeOf({ atLeast, atMost }: ThresholdInput, from: number | null): Edge | null {
  if (atLeast !== undefined && (atMost === undefined || (from !== null && from < atLeast))) {
    return { value: atLeast, rising: true }
  }
  if (atMost !== undefined && (atLeast === undefined || (from !== null && from > atMost))) {
    return { value: atMost, rising: false }
  }
  return null
}

function lineFrom(
  baseline: ThresholdInput['baseline'],
  horizon: number,
  edge: Edge | null,
): ((year: number) => number) | null {
  if (baseline === null || edge === null || horizon <= baseline[0]) return null
  const [start, from] = baseline
  return (year) => from + ((edge.value - from) * (year - start)) / (horizon - start)
}

/** On the line or beyond it, and not past the other edge of a band. */
function onLine(
  value: number,
  required: number | null,
  edge: Edge | null,
  { atLeast, atMost }: ThresholdInput,
): boolean {
  if (required === null || edge === null) return false
  if (edge.rising) return reaches(value, required) && (atMost === undefined || reaches(atMost, value))
  return reaches(required, value) && (atLeast === undefined || reaches(value, atLeast))
}

function neededAYear(latest: YearValue, input: ThresholdInput, reached: boolean): number | null {
  const edge = edgeOf(input, latest.value)
  if (reached || edge === null || latest.year >= input.horizon) return null
  return (edge.value - latest.value) / (input.horizon - latest.year)
}
