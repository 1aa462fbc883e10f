/** Well above the rounding of a dozen operations, far below the last published digit. */
const rounding = 1e-12

/**
 * Is `value` at least `required`, to what arithmetic in binary can tell: 0.7 + 0.1 reaches 0.8.
 * `size` is the magnitude that the two were computed from, where it is larger than they are.
 */
export function reaches(
  value: number,
  required: number,
  size = Math.max(Math.abs(value), Math.abs(required)),
): boolean {
  return value - required >= -rounding * size
}
