import { mean, sum } from '../signals/mean.ts'
import { intervalReach } from './studentT.ts'

export type Interval = { low: number; high: number }

/** A straight line; `residualSd` (n - 2 degrees of freedom) and `slopeError` are null for two points. */
export type Fit = {
  slope: number
  intercept: number
  n: number
  meanX: number
  meanY: number
  sxx: number
  residualSd: number | null
  slopeError: number | null
}

/** A few units in the last place: what rounding alone can leave over, relative to what was summed. */
const rounding = 8 * Number.EPSILON

/**
 * Ordinary least squares through [x, y] points; null for fewer than two or without spread in x.
 * What rounding alone would leave over counts as zero, so that a flat series has no slope and an exact line no noise.
 */
export function leastSquares(points: readonly (readonly [number, number])[]): Fit | null {
  const n = points.length
  const meanX = mean(points.map(([x]) => x))
  const meanY = mean(points.map(([, y]) => y))
  const sxx = sum(points.map(([x]) => (x - meanX) ** 2))
  if (n < 2 || sxx === 0) return null
  const sxy = sum(points.map(([x, y]) => (x - meanX) * (y - meanY)))
  const largest = sum(points.map(([x, y]) => Math.abs((x - meanX) * y)))
  const slope = Math.abs(sxy) <= rounding * largest ? 0 : sxy / sxx
  const residualSd = n < 3 ? null : spreadAround(points, { slope, meanX, meanY })
  const slopeError = residualSd === null ? null : residualSd / Math.sqrt(sxx)
  return { slope, intercept: meanY - slope * meanX, n, meanX, meanY, sxx, residualSd, slopeError }
}

/** The two-sided interval of the slope (Student t, n - 2 degrees of freedom); null for two points. */
export function slopeInterval(fit: Fit, level: number): Interval | null {
  if (fit.slopeError === null) return null
  const reach = intervalReach(level, fit.n - 2) * fit.slopeError
  return { low: fit.slope - reach, high: fit.slope + reach }
}

/** The line's value at x. */
export function valueAt({ slope, meanX, meanY }: Pick<Fit, 'slope' | 'meanX' | 'meanY'>, x: number): number {
  return meanY + slope * (x - meanX)
}

/** The standard error of a new observation at x, with the full extrapolation term; null for two points. */
export function predictionError({ residualSd, n, meanX, sxx }: Fit, x: number): number | null {
  if (residualSd === null) return null
  return residualSd * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / sxx)
}

function spreadAround(
  points: readonly (readonly [number, number])[],
  line: Pick<Fit, 'slope' | 'meanX' | 'meanY'>,
): number {
  const squares = sum(points.map(([x, y]) => (y - valueAt(line, x)) ** 2))
  const noise = sum(points.map(([, y]) => (rounding * y) ** 2))
  return squares <= noise ? 0 : Math.sqrt(squares / (points.length - 2))
}
