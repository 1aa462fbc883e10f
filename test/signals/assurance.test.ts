import { expect, test } from 'vitest'
import { assurance } from '#shared/signals/assurance.ts'

test.each([
  [1, 3, 4, 'rise', 'consistent_fail'],
  [5, 7, 4, 'rise', 'consistent_pass'],
  [1, 5, 4, 'rise', 'inconsistent'],
  [1, 3, 4, 'fall', 'consistent_pass'],
  [5, 7, 4, 'fall', 'consistent_fail'],
  [1, 5, 4, 'fall', 'inconsistent'],
  [1, 4, 4, 'rise', 'inconsistent'],
  [4, 7, 4, 'rise', 'inconsistent'],
  [1, 4, 4, 'fall', 'inconsistent'],
  [-3, -1, 0, 'rise', 'consistent_fail'],
  [1, 3, 4, 'within', null],
] as const)('limits %d to %d, target %d, better is to %s: %s', (low, high, target, direction, expected) => {
  expect(assurance({ limits: { low, high }, target, direction })).toBe(expected)
})

test.each([
  [100, 100, 'rise', 'consistent_pass'],
  [99, 100, 'rise', 'consistent_fail'],
  [0, 0, 'fall', 'consistent_pass'],
  [1, 0, 'fall', 'consistent_fail'],
] as const)('a constant %d against %d, better is to %s: %s', (value, target, direction, expected) => {
  expect(assurance({ limits: null, target, direction, value })).toBe(expected)
})

test('too few points or no target give no icon', () => {
  expect(assurance({ limits: null, target: 5, direction: 'rise' })).toBeNull()
  expect(assurance({ limits: { low: 1, high: 2 }, target: null, direction: 'rise' })).toBeNull()
})
