import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unknownRest } from '#shared/figures/rest.ts'
import { sum } from '#shared/numbers/decimal.ts'
import { product, quotient, total } from '#shared/numbers/exact.ts'

test.each([
  [[0.7, 0.1], 0.8],
  [[0.1, 0.2, 0.3], 0.6],
  [[], 0],
  [[1e16, 1], 1e16],
  [[1e-9, 2e-9], 3e-9],
  [[-0.3, 0.1, 0.2], 0],
])('%j add up to %d', (numbers, value) => {
  expect(total(numbers)).toBe(value)
})

test('the short way and the long way of adding agree', () => {
  const decimal = fc.tuple(fc.integer(), fc.nat(8)).map(([units, places]) => Number(`${units}e-${places}`))
  fc.assert(fc.property(fc.array(decimal), (numbers) => total(numbers) === sum(numbers)))
})

test('a quotient of decimals is rounded once', () => {
  expect(quotient(28.7, 7)).toBe(4.1)
  expect(quotient(product(4.1, 7), 7)).toBe(4.1)
  expect(quotient(1, 0)).toBeNull()
  expect(quotient(0, 4)).toBe(0)
})

test('what cells leave unexplained of their total is shown as unknown', () => {
  expect(unknownRest(1, [0.7, 0.3])).toBeNull()
  expect(unknownRest(10, [4, 3])).toBe(3)
  expect(unknownRest(10, [4, 7])).toBe(-1)
})
