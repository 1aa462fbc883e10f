import { describe, expect, test } from 'vitest'
import { changeFrom } from '#shared/reviews/change.ts'
import { nextAfter } from '#shared/reviews/queueByUnit.ts'

describe('what a figure changes', () => {
  test.each([
    [0.3, 0.1, 0.2],
    [1.1, 2.2, -1.1],
    [5, 5, 0],
  ])('%d after %d is %d, exact in decimals', (value, before, change) => {
    expect(changeFrom(value, { period: '2017-Q3', value: before, missing: null })).toBe(change)
  })

  test('is nothing where one of the two is no number', () => {
    expect(changeFrom(null, { period: '2017-Q3', value: 1, missing: null })).toBeNull()
    expect(changeFrom(1, { period: '2017-Q3', value: null, missing: 'delayed' })).toBeNull()
    expect(changeFrom(1, null)).toBeNull()
  })
})

describe('after a decision', () => {
  test.each([
    [[1], 2],
    [[1, 3], 4],
    [[4], 3],
    [[3, 4], 2],
    [[1, 2, 3, 4], undefined],
  ])('on %j of 1, 2, 3, 4 the next is %s', (decided, next) => {
    expect(nextAfter([1, 2, 3, 4], decided)).toBe(next)
  })
})
