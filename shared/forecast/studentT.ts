import t from '@stdlib/stats-base-dists-t'

/** The value that a Student t of `freedom` degrees stays below with probability `p`; NaN outside 0..1. */
export function studentQuantile(p: number, freedom: number): number {
  return t.quantile(p, freedom)
}

/** The probability that a Student t of `freedom` degrees is at most `value`. */
export function studentCdf(value: number, freedom: number): number {
  return t.cdf(value, freedom)
}

/** How many standard errors a two-sided interval of `level` (0.8 = 80 %) reaches to each side. */
export function intervalReach(level: number, freedom: number): number {
  return studentQuantile((1 + level) / 2, freedom)
}
