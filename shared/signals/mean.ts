/**
 * The mean, corrected by the mean of what the first pass left over (as R does), so that a value equal to
 * the mean of its decimals has side zero: (0.1 + 0.2 + 0.3) / 3 is 0.2. NaN for no values.
 */
export function mean(values: readonly number[]): number {
  const first = sum(values) / values.length
  return first + sum(values.map((value) => value - first)) / values.length
}

/** The plain sum in the given order. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
