import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neededChange, pathAt, shareDue, shareOf, sharesOf } from '#shared/kpis/path.ts'

describe('the path between two ends', () => {
  const start = { aim: 80, at: 0 }
  const end = { aim: 110, at: 4 }

  test('is straight by count of periods', () => {
    expect([0, 1, 2, 3, 4].map((at) => pathAt(start, end, at, 'straight'))).toEqual([
      80, 87.5, 95, 102.5, 110,
    ])
  })

  test('grows by the same factor where the target says so and both ends are positive', () => {
    expect(pathAt({ aim: 100, at: 0 }, { aim: 400, at: 4 }, 2, 'growth')).toBeCloseTo(200, 9)
    expect(pathAt({ aim: -100, at: 0 }, { aim: 100, at: 4 }, 2, 'growth')).toBe(0)
  })

  test('is the target at its end, also without a start, and nothing elsewhere', () => {
    expect(pathAt(undefined, end, 4, 'straight')).toBe(110)
    expect(pathAt(undefined, end, 3, 'straight')).toBeUndefined()
  })

  test('leads from a number or a band into a band', () => {
    const band = { low: 20, high: 30 }
    expect(pathAt({ aim: 40, at: 0 }, { aim: band, at: 2 }, 1, 'straight')).toEqual({ low: 30, high: 35 })
    expect(pathAt({ aim: { low: 0, high: 10 }, at: 0 }, { aim: band, at: 2 }, 1, 'straight')).toEqual({
      low: 10,
      high: 20,
    })
    expect(pathAt({ aim: band, at: 0 }, { aim: 9, at: 2 }, 1, 'straight')).toBeUndefined()
  })
})

describe('the share of a yearly flow', () => {
  const usable = (years: number[][]) => years.map(sharesOf).filter((shares) => shares !== null)

  test.each<[string, number[][], number, number]>([
    ['equal where there is no past', [], 3, 0.75],
    [
      'the mean of the past shares',
      [
        [1, 0, 2, 1],
        [1, 2, 1, 0],
      ],
      1,
      0.25,
    ],
    [
      'of a year with nothing in it skipped',
      [
        [0, 0, 0, 0],
        [3, 1, 0, 0],
      ],
      1,
      0.75,
    ],
    [
      'of a year with a negative part skipped',
      [
        [-1, 2, 1, 2],
        [3, 1, 0, 0],
      ],
      1,
      0.75,
    ],
    ['all at the end, whatever the past', [[1, 2, 3, 4]], 4, 1],
  ])('is %s', (_, years, done, share) => {
    expect(shareDue(usable(years), done, 4)).toBeCloseTo(share, 12)
  })

  test('never shrinks over the year', () => {
    const year = fc.array(fc.nat(100), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(year, { maxLength: 3 }), (years) => {
        const shares = [0, 1, 2, 3, 4].map((done) => shareDue(usable(years), done, 4))
        expect(shares.every((share, at) => at === 0 || share >= (shares[at - 1] ?? 0) - 1e-12)).toBe(true)
        expect(shares.at(-1)).toBe(1)
      }),
    )
  })

  test('of a band is a band', () => {
    expect(shareOf({ low: 20, high: 30 }, 0.5)).toEqual({ low: 10, high: 15 })
  })
})

test.each<[number, number, number, 'straight' | 'growth', ReturnType<typeof neededChange>]>([
  [4, 6, 1, 'straight', { kind: 'change', perPeriod: 2 }],
  [90, 60, 3, 'straight', { kind: 'change', perPeriod: -10 }],
  [100, 400, 2, 'growth', { kind: 'growth', perPeriod: 1 }],
  [0, 400, 2, 'growth', { kind: 'change', perPeriod: 200 }],
  [4, 6, 0, 'straight', null],
])('from %d to %d in %d periods (%s)', (value, target, left, shape, needed) => {
  expect(neededChange(value, target, left, shape)).toEqual(needed)
  expect(neededChange(value, { low: 1, high: 2 }, left, shape)).toBeNull()
})
