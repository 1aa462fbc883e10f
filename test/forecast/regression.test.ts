import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastSquares, slopeInterval } from '#shared/forecast/regression.ts'
import { intervalReach, studentCdf, studentQuantile } from '#shared/forecast/studentT.ts'

describe('a least-squares line', () => {
  test('needs two points that differ in time', () => {
    expect(leastSquares([])).toBeNull()
    expect(leastSquares([[2012, 5]])).toBeNull()
    expect(
      leastSquares([
        [2012, 5],
        [2012, 6],
      ]),
    ).toBeNull()
  })

  test('through two points has no interval', () => {
    const fit = leastSquares([
      [2012, 5],
      [2014, 6],
    ])!
    expect(fit).toMatchObject({ slope: 0.5, n: 2, residualSd: null, slopeError: null })
    expect(slopeInterval(fit, 0.8)).toBeNull()
  })

  test('through Anscombe I is the one of the textbook', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    const fit = leastSquares(x.map((at, index) => [at, y[index]!]))!
    expect(fit.slope).toBeCloseTo(0.500090909, 9)
    expect(fit.intercept).toBeCloseTo(3.000090909, 9)
    expect(fit.residualSd).toBeCloseTo(1.236603, 6)
    expect(fit.slopeError).toBeCloseTo(0.117905501, 8)
  })

  test('through equal figures is flat without noise, whatever binary makes of them', () => {
    const flat = fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 3, max: 20 }))
    fc.assert(
      fc.property(flat, ([value, length]) => {
        const fit = leastSquares(Array.from({ length }, (_, index) => [2000 + index, value]))
        expect(fit).toMatchObject({ slope: 0, residualSd: 0, slopeError: 0 })
      }),
    )
  })

  test('is level where the decimals are, though binary leaves a remainder', () => {
    const fit = leastSquares([0.1, 0.1, 0.6, 0.1, 0.1].map((value, index) => [2009 + index, value]))!
    expect(fit.slope).toBe(0)
  })

  test('stays on the points it goes through', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), (slope, start) => {
        const fit = leastSquares([0, 1, 2, 5, 9].map((step) => [2000 + step, start + slope * step]))!
        expect(fit.slope).toBeCloseTo(slope, 9)
        expect(fit.residualSd).toBeCloseTo(0, 9)
      }),
    )
  })
})

describe("Student's t", () => {
  test.each([
    [0.8, 3, 1.637744],
    [0.8, 5, 1.475884],
    [0.95, 10, 2.228139],
  ])('a %d interval with %d degrees of freedom reaches %d standard errors', (level, freedom, reach) => {
    expect(intervalReach(level, freedom)).toBeCloseTo(reach, 6)
  })

  test('quantile and probability are each other backwards', () => {
    expect(studentCdf(studentQuantile(0.37, 4), 4)).toBeCloseTo(0.37, 9)
    expect(studentCdf(0, 4)).toBe(0.5)
  })
})
