import { describe, expect, test } from 'vitest'
import { type Flags, shift, trend, twoOfThree } from '#shared/signals/rules.ts'

/** Which points are flagged, counted from 1. */
function flagged(flags: Flags): number[] {
  return flags.flatMap((side, index) => (side === null ? [] : [index + 1]))
}

describe('a trend', () => {
  test.each([
    ['of seven rising points flags all seven', [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]],
    ['is broken by an equal neighbour', [1, 2, 3, 3, 4, 5, 6], []],
    ['needs seven points', [1, 2, 3, 4, 5, 6], []],
    ['flags only its own points', [2, 1, 2, 3, 4, 5, 6, 7, 3], [2, 3, 4, 5, 6, 7, 8]],
  ])('%s', (_, values, expected) => {
    expect(flagged(trend(values, 7))).toEqual(expected)
  })

  test('is read to the right at the bottom of a V', () => {
    const flags = trend([7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7], 7)
    expect(flags.map((side) => side?.[0]).join('')).toBe('llllllhhhhhhh')
  })

  test('of six counts where a scorecard says six', () => {
    expect(flagged(trend([1, 2, 3, 4, 5, 6], 6))).toHaveLength(6)
  })
})

describe('a shift', () => {
  test.each([
    ['needs seven points on one side', [1, 1, 1, 1, 1, 1, -1], []],
    ['flags all its points and not the one after', [1, 1, 1, 1, 1, 1, 1, 1, -1], [1, 2, 3, 4, 5, 6, 7, 8]],
    ['is broken by a point on the mean', [1, 1, 1, 0, 1, 1, 1, 1], []],
  ])('%s', (_, values, expected) => {
    expect(flagged(shift(values, 0, 7))).toEqual(expected)
  })
})

describe('two of three', () => {
  const limits = { low: -3, high: 3, twoSigmaLow: -2, twoSigmaHigh: 2 }
  const points = (close: number[], sides: number[]) =>
    close.map((isClose, at) => sides[at]! * (isClose + 1.5))
  const above = [1, 1, 1, 1, 1, 1, 1]

  test.each([
    ['flags the two close points, not the one between', [0, 0, 1, 0, 1, 0, 0], above, [3, 5]],
    ['needs both within three', [1, 0, 0, 1], above, []],
    ['needs all three on one side', [1, 0, 1], [1, -1, 1], []],
    ['needs three points', [1, 1], above, []],
  ])('%s', (_, close, sides, expected) => {
    expect(flagged(twoOfThree(points(close, sides), 0, limits, 'mdc2023'))).toEqual(expected)
  })

  test('counts points beyond the limits as Making Data Count does since 2023, and not as R does', () => {
    expect(flagged(twoOfThree([2.5, 1, 3.5], 0, limits, 'mdc2023'))).toEqual([1, 3])
    expect(flagged(twoOfThree([2.5, 1, 3.5], 0, limits, 'r'))).toEqual([])
  })
})
