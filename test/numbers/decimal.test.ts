import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimalsOf,
  movePoint,
  multiply,
  plainText,
  roundEstimate,
  roundHalfAway,
  sum,
} from '#shared/numbers/decimal.ts'
import { subtract } from '#shared/numbers/exact.ts'

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })
const anyAmount = fc.record({
  units: fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
  decimals: fc.nat(8),
})

test.each([
  [[0.7, 0.1], 0.8],
  [[0.1, 0.2], 0.3],
  [[], 0],
  [[-0.1, 0.1], 0],
  [[1e21, 1, -1e21], 1],
  [[1e-7, 2e-7], 3e-7],
  [[1e300, 1e-300, -1e300], 1e-300],
  [Array.from({ length: 10 }, () => 0.1), 1],
])('the sum of %j is %d', (numbers, expected) => {
  expect(sum(numbers)).toBe(expected)
})

test('differences and products are exact too', () => {
  expect(subtract(0.8, 0.7)).toBe(0.1)
  expect(subtract(0, 0)).toBe(0)
  expect(multiply(1.1, 3)).toBe(3.3)
  expect(movePoint(0.29, 2)).toBe(29)
  expect(movePoint(1e21, -21)).toBe(1)
})

test.each([
  [0.7, 1],
  [12, 0],
  [-1.25, 2],
  [1e21, 0],
  [1e-7, 7],
  [1.5e-7, 8],
  [0, 0],
])('%d has %i decimals', (x, decimals) => {
  expect(decimalsOf(x)).toBe(decimals)
})

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [2.4999, 0, 2],
  [0.05, 1, 0.1],
  [-0.04, 1, 0],
  [1234.5, -2, 1200],
  [1250, -2, 1300],
  [1.5e-7, 7, 2e-7],
  [1e21, 2, 1e21],
  [12.5, 3, 12.5],
])('%d rounded to %i decimals is %d', (x, decimals, expected) => {
  expect(roundHalfAway(x, decimals)).toBe(expected)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d cannot be summed or rounded', (x) => {
  expect(() => sum([1, x])).toThrow()
  expect(() => roundHalfAway(x, 1)).toThrow()
})

test.each([
  [464067.4, 464000],
  [-607089, -607000],
  [0.0012345, 0.00123],
  [9.996, 10],
  [22, 22],
  [0, 0],
])('the estimate %d is written as %d', (x, expected) => {
  expect(roundEstimate(x)).toBe(expected)
})

test.each([
  [1e21, undefined, '1000000000000000000000'],
  [1e-7, undefined, '0.0000001'],
  [-0, undefined, '0'],
  [-0.04, 1, '0.0'],
  [1.5, 3, '1.500'],
  [-1234.5, 0, '-1235'],
])('%d with %s decimals is the text %s', (x, decimals, text) => {
  expect(plainText(x, decimals)).toBe(text)
})

describe('for every number', () => {
  test('a sum equals that of the integers behind it', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 20 }), (amounts) => {
        const scaled = amounts.map(({ units, decimals }) => BigInt(units) * 10n ** BigInt(8 - decimals))
        const exact = scaled.reduce((total, units) => total + units, 0n)
        const numbers = amounts.map(({ units, decimals }) => Number(`${units}e-${decimals}`))
        expect(sum(numbers)).toBe(Number(`${exact}e-8`))
      }),
    )
  })

  test('the order of a sum does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 8 }), (xs) => {
        expect(sum([...xs].reverse())).toBe(sum(xs))
      }),
    )
  })

  test('rounding is symmetric, idempotent and off by half a step at most', () => {
    const bounded = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(bounded, fc.nat(6), (x, decimals) => {
        const rounded = roundHalfAway(x, decimals)
        expect(roundHalfAway(-x, decimals)).toBe(rounded === 0 ? 0 : -rounded)
        expect(roundHalfAway(rounded, decimals)).toBe(rounded)
        expect(Math.abs(subtract(rounded, x))).toBeLessThanOrEqual(0.5 / 10 ** decimals)
      }),
    )
  })

  test('the plain text is the number', () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        expect(Number(plainText(x))).toBe(x === 0 ? 0 : x)
      }),
    )
  })
})
