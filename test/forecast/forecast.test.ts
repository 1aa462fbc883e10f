import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceWord } from '#shared/forecast/chance.ts'
import { type ForecastInput, forecast } from '#shared/forecast/forecast.ts'
import { expectAsInCase, judgementCases } from '../goals/judgementCases.ts'

const years = [2012, 2013, 2014, 2015, 2016]
const points = (values: number[]) => values.map((value, index): [number, number] => [2012 + index, value])

describe('a forecast', () => {
  test.each(judgementCases('forecast'))('$name', ({ input, expected }) => {
    expectAsInCase(forecast(input as ForecastInput), expected)
  })

  test('needs five years', () => {
    expect(forecast({ points: points([1, 2, 3, 5]), at: 2020, rising: true })).toBeNull()
    expect(forecast({ points: years.map(() => [2012, 1]), at: 2020, rising: true })).toBeNull()
  })

  test('without a target has no chance', () => {
    expect(forecast({ points: points([1, 2, 3, 5, 4]), at: 2020, rising: true })!.chance).toBeNull()
  })

  test('on logarithms is the growth line, and needs positive figures', () => {
    const growing = {
      points: points([100, 200, 400, 800, 1600]),
      at: 2018,
      rising: true,
      logarithmic: true,
      target: 6000,
    }
    const result = forecast(growing)!
    expect(result.value).toBeCloseTo(6400, 6)
    expect(result.change).toBeCloseTo(1, 10)
    expect(result.chance).toBe(1)
    expect(forecast({ ...growing, points: points([100, 0, 400, 800, 1600]) })).toBeNull()
    expect(forecast({ ...growing, points: points([100, -5, 400, 800, 1600]) })).toBeNull()
    expect(forecast({ ...growing, points: points([120, 190, 410, 790, 1600]), target: 0 })!.chance).toBe(1)
    expect(
      forecast({ ...growing, points: points([120, 190, 410, 790, 1600]), target: 0, rising: false })!.chance,
    ).toBe(0)
  })

  test('of counts is cut at zero', () => {
    const falling = { points: points([50, 38, 31, 18, 11]), at: 2020, rising: false, target: 5 }
    const cut = forecast({ ...falling, cutAtZero: true })!
    const whole = forecast(falling)!
    expect(whole.value).toBeLessThan(0)
    expect(cut).toEqual({ value: 0, low: 0, high: 0, change: whole.change, chance: whole.chance })
    expect(whole.change).toBeCloseTo(-9.8, 10)
    expect(forecast({ ...falling, cutAtZero: true, target: -1 })!.chance).toBe(0)
    expect(forecast({ ...falling, cutAtZero: true, target: 0, rising: true })!.chance).toBe(1)
  })

  test('of an exact line is certain', () => {
    const line = { points: points([1, 1.1, 1.2, 1.3, 1.4]), at: 2020, rising: true }
    expect(forecast({ ...line, target: 1.8 })).toMatchObject({ low: expect.closeTo(1.8, 12), chance: 1 })
    expect(forecast({ ...line, target: 1.81 })!.chance).toBe(0)
    expect(forecast({ points: points([0, 0, 0, 0, 0]), at: 2020, rising: true, target: 1 })).toEqual({
      value: 0,
      low: 0,
      high: 0,
      change: 0,
      chance: 0,
    })
  })

  const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 12 })

  test('in the mirror is the mirrored band with the same chance', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -2000, max: 2000 }), (values, target) => {
        const one = forecast({ points: points(values), at: 2025, rising: true, target })!
        const mirror = points(values.map((value) => -value))
        const other = forecast({ points: mirror, at: 2025, rising: false, target: -target })!
        expect(other.value).toBeCloseTo(-one.value, 6)
        expect(other.low).toBeCloseTo(-one.high, 6)
        expect(other.chance).toBeCloseTo(one.chance!, 6)
      }),
    )
  })

  test('follows the figures into another unit and zero point', () => {
    fc.assert(
      fc.property(
        figures,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -99, max: 99 }),
        (values, unit, zero) => {
          const one = forecast({ points: points(values), at: 2025, rising: true })!
          const other = forecast({
            points: points(values.map((value) => value * unit + zero)),
            at: 2025,
            rising: true,
          })!
          expect(other.value).toBeCloseTo(one.value * unit + zero, 4)
          expect(other.high).toBeCloseTo(one.high * unit + zero, 4)
        },
      ),
    )
  })

  test('is less sure the further it reaches and the surer it shall be', () => {
    const width = (at: number, level: number) => {
      const { low, high } = forecast({ points: points([4, 6, 5, 8, 7]), at, level, rising: true })!
      return high - low
    }
    expect(width(2020, 0.8)).toBeGreaterThan(width(2017, 0.8))
    expect(width(2020, 0.95)).toBeGreaterThan(width(2020, 0.8))
  })

  test.each([
    [0, 'under_10'],
    [0.0999, 'under_10'],
    [0.1, '10_33'],
    [0.3299, '10_33'],
    [0.33, '33_66'],
    [0.66, '33_66'],
    [0.67, '66_90'],
    [0.9, '66_90'],
    [0.901, 'over_90'],
    [1, 'over_90'],
  ])('a chance of %d is called %s', (chance, word) => {
    expect(chanceWord(chance)).toBe(word)
  })
})
