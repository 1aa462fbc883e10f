import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Aim, attainment, isReached, progressFrom } from '#shared/kpis/attainment.ts'
import { levelOf } from '#shared/kpis/level.ts'
import type { Direction } from '#shared/programmes/kpi.ts'

const band = { low: 20, high: 30 }

describe('attainment', () => {
  test.each<[number, Aim, Direction, boolean, number | null]>([
    [20, 20, 'rise', true, 1],
    [0, 20, 'rise', false, null],
    [3, 0, 'rise', true, null],
    [-1, -2, 'rise', true, null],
    [4060, 4000, 'fall', false, 4000 / 4060],
    [0, 0, 'fall', true, null],
    [1, 0, 'fall', false, null],
    [20, band, 'within', true, 1],
    [30, band, 'within', true, 1],
    [19, band, 'within', false, 0.9],
    [36, band, 'within', false, 0.4],
    [5, band, 'within', false, 0],
    [-3, { low: -5, high: 5 }, 'within', true, 1],
    [20, { low: 20, high: 20 }, 'within', true, null],
    [21, { low: 20, high: 20 }, 'within', false, null],
  ])('%d against %j (%s)', (value, aim, direction, reached, share) => {
    expect(isReached(value, aim, direction)).toBe(reached)
    const found = attainment(value, aim, direction)
    if (share === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(share, 12)
  })

  const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true })
  test('of a falling KPI mirrors that of a rising one', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => attainment(a, b, 'rise') === attainment(b, a, 'fall')),
    )
  })

  test('is at least 1 exactly where the target is reached', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        fc.constantFrom<Direction>('rise', 'fall'),
        (value, target, direction) => {
          expect(attainment(value, target, direction)! >= 1).toBe(isReached(value, target, direction))
        },
      ),
    )
  })

  test('is never a percentage of nothing or less', () => {
    const any = fc.integer({ min: -9, max: 9 })
    fc.assert(
      fc.property(any, any, fc.constantFrom<Direction>('rise', 'fall'), (value, target, direction) => {
        expect(attainment(value, target, direction) === null).toBe(value <= 0 || target <= 0)
      }),
    )
  })
})

describe('level', () => {
  test.each([
    [null, 5, 'rise', 'no_figure'],
    [0, 5, 'rise', 'not_reached'],
    [0, undefined, 'rise', 'no_target'],
    [null, undefined, 'rise', 'no_target'],
    [4, 5, undefined, 'no_target'],
  ] as const)('of %j against %j (%j) is %4$s', (value, target, direction, level) => {
    expect(levelOf(value, target, direction)).toEqual({ level, attainment: null })
  })
})

test('progress is the way gone from the baseline, in either direction, and none where there is no way', () => {
  expect(progressFrom(50, 60, 90)).toBe(0.25)
  expect(progressFrom(4890, 4060, 4000)).toBeCloseTo(830 / 890, 12)
  expect(progressFrom(50, 40, 90)).toBe(-0.25)
  expect(progressFrom(90, 95, 90)).toBeNull()
  expect(progressFrom(10, 25, band)).toBeNull()
})
