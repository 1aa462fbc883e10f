import type { Limits } from './limits.ts'
import { runLength as lengthOf, type Run, runs, type Sign, signOf } from './runs.ts'

/** The four special-cause rules; the first that hits names the point. */
export const rules = ['outside', 'trend', 'two_of_three', 'shift'] as const
export type Rule = (typeof rules)[number]

export type Side = 'high' | 'low'

/** Per point the side on which a rule flags it, or null. */
export type Flags = (Side | null)[]

/** Do points beyond the limits count in two of three? In the tools of Making Data Count since 2023, not in R. */
export type TwoOfThree = 'mdc2023' | 'r'

/** Beyond a limit, strictly. */
export function outside(values: readonly number[], limits: Limits): Flags {
  return values.map((value) => sideOf(signOutside(value, limits.low, limits.high)))
}

/**
 * So many consecutive points, each strictly above (or below) the one before; an equal neighbour breaks it.
 * All are flagged. At the bottom of a V the direction to the right counts (NHSRplotthedots issues 167 and 171).
 */
export function trend(values: readonly number[], runLength: number): Flags {
  const steps = values.map((value, index) => signOf(value - (values[index - 1] ?? value)))
  const inTrend = flagged(values.length, runs(steps), runLength - 1, 1)
  return values.map((_, index) => {
    if (inTrend[index] !== true) return null
    const left = steps[index] ?? 0
    const right = inTrend[index + 1] === true ? (steps[index + 1] ?? 0) : 0
    return sideOf(right === 0 ? left : right)
  })
}

/**
 * Of three consecutive points on one side of the mean at least two beyond the two-sigma line.
 * Only those two or three are flagged, never the one that is not close.
 */
export function twoOfThree(
  values: readonly number[],
  mean: number,
  limits: Limits,
  variant: TwoOfThree,
): Flags {
  const sides = values.map((value) => signOf(value - mean))
  const close = values.map((value) => {
    if (variant === 'r' && signOutside(value, limits.low, limits.high) !== 0) return false
    return signOutside(value, limits.twoSigmaLow, limits.twoSigmaHigh) !== 0
  })
  return values.map((_, index) => {
    const side = sides[index] ?? 0
    const inWindow = [index - 2, index - 1, index].some((from) => {
      const window = [from, from + 1, from + 2]
      const sameSide = side !== 0 && window.every((at) => sides[at] === side)
      return sameSide && window.filter((at) => close[at]).length >= 2
    })
    return inWindow && close[index] === true ? sideOf(side) : null
  })
}

/** So many consecutive points on one side of the mean; a point on the mean breaks it. All are flagged. */
export function shift(values: readonly number[], mean: number, runLength: number): Flags {
  const sides = values.map((value) => signOf(value - mean))
  const inShift = flagged(values.length, runs(sides), runLength, 0)
  return sides.map((side, index) => (inShift[index] === true ? sideOf(side) : null))
}

/** Marks the places of all non-zero runs of at least `atLeast`, and `before` places in front of each. */
function flagged(length: number, all: Run[], atLeast: number, before: number): boolean[] {
  const marks = new Array<boolean>(length).fill(false)
  for (const run of all) {
    if (run.sign !== 0 && lengthOf(run) >= atLeast) marks.fill(true, run.from - before, run.to + 1)
  }
  return marks
}

function signOutside(value: number, low: number, high: number): Sign {
  if (value > high) return 1
  return value < low ? -1 : 0
}

function sideOf(sign: Sign): Side | null {
  if (sign === 0) return null
  return sign > 0 ? 'high' : 'low'
}
