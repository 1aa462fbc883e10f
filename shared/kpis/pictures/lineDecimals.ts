import type { Definition } from '../../programmes/kpi.ts'

/** Decimals of a computed line: one more than the figures have where they are small, as a mean of 2.4 cases is not 2. */
export function lineDecimals({ decimals }: Pick<Definition, 'decimals'>, height: number): number {
  return Math.abs(height) < 100 ? decimals + 1 : decimals
}
