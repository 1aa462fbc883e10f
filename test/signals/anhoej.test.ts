import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anhoej, anhoejLimits } from '#shared/signals/anhoej.ts'
import { tableOf } from './spcCases.ts'

describe('the run chart of Anhøj', () => {
  test.each(tableOf('anhoej-limits'))('has the limits of the table for $n useful points', (row) => {
    expect(anhoejLimits(Number(row.n))).toEqual({
      longestRunMax: Number(row.longest_run_max),
      crossingsMin: Number(row.crossings_min),
    })
  })

  test('keeps its limits for long series, where 2 to the power of -n is no number any more', () => {
    expect(anhoejLimits(2000)).toEqual({ longestRunMax: 14, crossingsMin: 963 })
  })

  test('says nothing below ten useful points', () => {
    expect(anhoejLimits(9)).toBeNull()
    expect(anhoej([1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({ useful: 8, signal: false, reason: 'too_few' })
    expect(anhoej([])).toMatchObject({ median: null, useful: 0, crossings: 0, longestRun: 0 })
  })

  test('leaves points on the median out of runs and crossings', () => {
    const { median, useful, longestRun, crossings } = anhoej([1, 5, 1, 5, 9, 5, 9])
    expect({ median, useful, longestRun, crossings }).toEqual({
      median: 5,
      useful: 4,
      longestRun: 2,
      crossings: 1,
    })
  })

  test('signals a step by the long run and by the few crossings', () => {
    const chart = anhoej([1, 2, 1, 2, 1, 2, 1, 8, 9, 8, 9, 8, 9, 8])
    expect(chart).toMatchObject({
      longestRun: 7,
      longestRunMax: 7,
      crossings: 1,
      crossingsMin: 4,
      signal: true,
    })
    expect(chart).not.toHaveProperty('reason')
  })

  test.each([
    ['a run just as long as chance allows is none', [8, 1, 1, 1, 1, 1, 1, 1, 1, 8], false],
    ['just as few crossings as chance allows are none', [2, 3, 2, 3, 2, 3, 3, 3, 3], false],
    ['one crossing fewer is one', [3, 3, 3, 3, 3, 3, 3, 3], true],
  ])('a signal: %s', (_, lengths, signal) => {
    const values = lengths.flatMap((length, index) => new Array<number>(length).fill(index % 2))
    const { longestRunMax, crossingsMin, ...chart } = anhoej(values)
    expect({ longestRunMax, crossingsMin, useful: chart.useful }).toEqual({
      longestRunMax: 8,
      crossingsMin: 8,
      useful: 24,
    })
    expect(chart.signal).toBe(signal)
  })

  test('is silent on a series that goes up and down', () => {
    expect(anhoej([1, 9, 8, 2, 1, 9, 3, 8, 1, 9, 2, 2, 8, 9]).signal).toBe(false)
  })

  test('sees the same in the mirror and in another unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 50 }), (values) => {
        const { median: _, ...one } = anhoej(values)
        const { median: __, ...other } = anhoej(values.map((value) => 7 - 4 * value))
        expect(other).toEqual(one)
      }),
    )
  })
})
