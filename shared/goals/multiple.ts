import { reaches } from './reaches.ts'
import { type ValuesByYear, type Verdict, verdictOf } from './verdict.ts'
import { figuresWithin, yearsOf } from './years.ts'

export type MultipleInput = {
  /** The year and value that the promise multiplies; null where the value is not known. */
  baseline: readonly [number, number] | null
  horizon: number
  factor: number
  /** Full years only, on the baseline's basis. */
  values: ValuesByYear
  /** Is the horizon's figure final? A provisional one leaves the verdict open. */
  final?: boolean | undefined
}

export type MultipleReason = 'no_baseline' | 'baseline_not_positive' | 'no_path' | 'no_figure_yet'

export type MultipleResult = {
  verdict: Verdict
  /** Why there is no verdict. */
  reason?: MultipleReason
  /** The latest year after the baseline up to the horizon that has a figure. */
  latest: number | null
  value: number | null
  /** What the path asks for in that year. */
  required: number | null
  /** Growth a year from the baseline to the latest figure (0.18 = 18 %); null below zero. */
  growth: number | null
  /** Growth a year from the latest figure that reaches the promise; null at the horizon or without a positive figure. */
  needed: number | null
  attainedMultiple: number | null
  /** From the baseline's year to the horizon; empty where no path can be drawn. */
  path: { year: number; required: number }[]
}

/**
 * `multiple`: the value at the horizon is at least factor x baseline; before it, the latest full year is at least
 * baseline x factor^((t - t0) / (T - t0)). Figures after the horizon are not looked at. Source: design/domain.md.
 */
export function multiple({ baseline, horizon, factor, values, final = true }: MultipleInput): MultipleResult {
  if (baseline === null) return unjudged('no_data', 'no_baseline')
  const [start, from] = baseline
  const latest = figuresWithin(values, [start + 1, horizon]).at(-1)
  const known = { latest: latest?.year ?? null, value: latest?.value ?? null }
  if (!(from > 0)) return unjudged('no_data', 'baseline_not_positive', known)
  if (!(factor > 0) || horizon <= start) return unjudged('no_data', 'no_path', known)
  const requiredIn = (year: number) => from * factor ** ((year - start) / (horizon - start))
  const path = yearsOf([start, horizon]).map((year) => ({ year, required: requiredIn(year) }))
  if (latest === undefined) return { ...unjudged('too_early', 'no_figure_yet'), path }
  const required = requiredIn(latest.year)
  return {
    verdict: verdictOf({
      reached: reaches(latest.value, required),
      settled: latest.year === horizon && final,
    }),
    latest: latest.year,
    value: latest.value,
    required,
    growth: growthAYear(latest.value / from, latest.year - start),
    needed: latest.value > 0 ? growthAYear((factor * from) / latest.value, horizon - latest.year) : null,
    attainedMultiple: latest.value / from,
    path,
  }
}

/** The yearly growth behind a ratio over so many years; null where none exists. */
function growthAYear(ratio: number, years: number): number | null {
  return years <= 0 || ratio < 0 ? null : ratio ** (1 / years) - 1
}

function unjudged(
  verdict: Verdict,
  reason: MultipleReason,
  known: Pick<MultipleResult, 'latest' | 'value'> = { latest: null, value: null },
): MultipleResult {
  return {
    verdict,
    reason,
    ...known,
    required: null,
    growth: null,
    needed: null,
    attainedMultiple: null,
    path: [],
  }
}
