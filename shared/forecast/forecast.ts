import { type Interval, leastSquares, predictionError, valueAt } from './regression.ts'
import { intervalReach, studentCdf } from './studentT.ts'

export type ForecastInput = {
  /** [year, value] of full, non-overlapping years on one definition, shock years left out. */
  points: readonly (readonly [number, number])[]
  at: number
  /** Width of the prediction interval, 0.8 unless said otherwise. */
  level?: number | undefined
  target?: number | null | undefined
  /** Is the target met from above (true) or from below? */
  rising: boolean
  /** Fit growth instead of a straight line, as for `multiple` goals. */
  logarithmic?: boolean | undefined
  /** Counts cannot be negative: value and band are cut there, the chance is of the uncut model. */
  cutAtZero?: boolean | undefined
}

/**
 * `value` is the line (on logarithms the median), `change` what it adds in a year (on logarithms the share by which it
 * grows), `chance` that the target is met, null without one.
 */
export type Forecast = Interval & { value: number; change: number; chance: number | null }

const leastYears = 5

/**
 * An indication, not a promise: least squares with a Student t prediction interval (n - 2 degrees of freedom).
 * Null below five points, without spread in time, or where a value is not positive on logarithms.
 */
export function forecast({ level = 0.8, target = null, ...input }: ForecastInput): Forecast | null {
  const { points, at, rising, logarithmic = false, cutAtZero = false } = input
  if (points.length < leastYears || (logarithmic && points.some(([, y]) => y <= 0))) return null
  const fit = leastSquares(points.map(([x, y]): [number, number] => [x, logarithmic ? Math.log(y) : y]))
  if (fit === null) return null
  const error = predictionError(fit, at)
  if (error === null) return null
  const freedom = fit.n - 2
  const line = valueAt(fit, at)
  const reach = intervalReach(level, freedom) * error
  const shown = (value: number) => {
    if (logarithmic) return Math.exp(value)
    return cutAtZero ? Math.max(0, value) : value
  }
  const neverBelowZero = logarithmic || cutAtZero
  const chance =
    target === null ? null : chanceOf({ target, rising, logarithmic, neverBelowZero, line, error, freedom })
  const change = logarithmic ? Math.exp(fit.slope) - 1 : fit.slope
  return { value: shown(line), low: shown(line - reach), high: shown(line + reach), change, chance }
}

function chanceOf({
  target,
  rising,
  logarithmic,
  neverBelowZero,
  line,
  error,
  freedom,
}: {
  target: number
  rising: boolean
  logarithmic: boolean
  neverBelowZero: boolean
  line: number
  error: number
  freedom: number
}): number {
  if (neverBelowZero && rising && target <= 0) return 1
  if (neverBelowZero && !rising && (target < 0 || (logarithmic && target === 0))) return 0
  const aim = logarithmic ? Math.log(target) : target
  const ahead = rising ? line - aim : aim - line
  if (error === 0) return ahead >= -1e-12 * Math.max(Math.abs(line), Math.abs(aim)) ? 1 : 0
  return studentCdf(ahead / error, freedom)
}
