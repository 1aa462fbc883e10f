import { mean } from './mean.ts'

/** Process limits and two-sigma lines, unclipped: they may pass 0 or 100 %, only the drawing is cut. */
export type Limits = { low: number; high: number; twoSigmaLow: number; twoSigmaHigh: number }

/** The centre of one baseline group; `amr` is null for a single point. */
export type Centre = {
  mean: number
  amr: number | null
  limits: Limits | null
  reason?: 'constant' | 'too_few'
}

/** 3 / d2 with d2 = 1.128 rounded, the constant that the NHS tools use exactly. */
const limitFactor = 2.66

/** Upper limit of a moving range: D4 for two observations. */
const screenFactor = 3.267

/**
 * Mean, average moving range and limits of one group of at least one value.
 * `fixAfter` (at least 12) takes them from the first points only; `screenOutliers` drops large moving ranges
 * once, never points. A constant or single value has no limits. Source: NHSRplotthedots 0.2.2, design/spc.md 1.
 */
export function centreOf(
  values: readonly number[],
  {
    fixAfter,
    screenOutliers = false,
  }: { fixAfter?: number | undefined; screenOutliers?: boolean | undefined },
): Centre {
  if (fixAfter !== undefined && fixAfter < 12)
    throw new RangeError('limits are fixed after 12 points or more')
  const basis = values.slice(0, fixAfter)
  const centre = mean(basis)
  if (basis.length < 2) return { mean: centre, amr: null, limits: null, reason: 'too_few' }
  const amr = averageMovingRange(basis, screenOutliers)
  if (amr === 0) return { mean: centre, amr, limits: null, reason: 'constant' }
  return { mean: centre, amr, limits: limitsAround(centre, amr) }
}

function limitsAround(centre: number, amr: number): Limits {
  const reach = limitFactor * amr
  const twoSigma = ((2 * limitFactor) / 3) * amr
  return {
    low: centre - reach,
    high: centre + reach,
    twoSigmaLow: centre - twoSigma,
    twoSigmaHigh: centre + twoSigma,
  }
}

function averageMovingRange(values: readonly number[], screenOutliers: boolean): number {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? Number.NaN)))
  const amr = mean(ranges)
  if (!screenOutliers || amr === 0) return amr
  return mean(ranges.filter((range) => range < screenFactor * amr))
}
