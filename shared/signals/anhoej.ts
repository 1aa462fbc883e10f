import { runLength, runs, type Sign, signOf } from './runs.ts'

/** What a run chart shows. The two limits are null, and the reason given, below ten useful points. */
export type Anhoej = {
  median: number | null
  /** Points that are not on the median; those on it neither break nor extend a run. */
  useful: number
  longestRun: number
  longestRunMax: number | null
  crossings: number
  crossingsMin: number | null
  signal: boolean
  reason?: 'too_few'
}

/**
 * Anhøj's two rules for a run chart: a run longer than round(log2 u) + 3, or fewer crossings of the median than
 * the lower 5 % point of Binomial(u - 1, 1/2). Source: Anhøj & Olesen 2014 (PLoS ONE 9(11) e113825); no trend rule.
 */
export function anhoej(values: readonly number[]): Anhoej {
  const centre = medianOf(values)
  const signs = values
    .map((value) => signOf(value - (centre ?? value)))
    .filter((sign): sign is -1 | 1 => sign !== 0)
  const all = runs(signs)
  const measured = {
    median: centre,
    useful: signs.length,
    longestRun: Math.max(0, ...all.map(runLength)),
    crossings: crossingsOf(signs),
  }
  const limits = anhoejLimits(signs.length)
  if (limits === null) {
    return { ...measured, longestRunMax: null, crossingsMin: null, signal: false, reason: 'too_few' }
  }
  const signal = measured.longestRun > limits.longestRunMax || measured.crossings < limits.crossingsMin
  return { ...measured, ...limits, signal }
}

/** Longest run and fewest crossings that chance explains among `useful` points; null below ten. */
export function anhoejLimits(useful: number): { longestRunMax: number; crossingsMin: number } | null {
  if (useful < 10) return null
  return {
    longestRunMax: Math.round(Math.log2(useful)) + 3,
    crossingsMin: binomialQuantile(useful - 1, 0.05),
  }
}

/** The smallest k with P(X <= k) >= p for X ~ Binomial(trials, 1/2); in logarithms, as 2^-trials underflows. */
function binomialQuantile(trials: number, p: number): number {
  let logOfTerm = -trials * Math.LN2
  let cumulated = Math.exp(logOfTerm)
  let k = 0
  while (cumulated < p && k < trials) {
    k += 1
    logOfTerm += Math.log((trials - k + 1) / k)
    cumulated += Math.exp(logOfTerm)
  }
  return k
}

function crossingsOf(signs: readonly Sign[]): number {
  return Math.max(0, runs(signs).length - 1)
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
