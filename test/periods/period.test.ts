import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween } from '#shared/periods/day.ts'
import {
  coarser,
  comparePeriods,
  finerPeriods,
  firstDay,
  frequencies,
  frequencyOf,
  isPeriod,
  lastDay,
  nextPeriod,
  periodIn,
  periodRange,
  periodsPerYear,
  previousPeriod,
  samePeriodYearBefore,
  shiftPeriod,
  yearOf,
} from '#shared/periods/period.ts'
import { Period } from '#shared/periods/schemas.ts'
import { anyDay, anyPeriod, anyPeriodOf } from './support.ts'

test.each([
  ['2016', 'year', '2016-01-01', '2016-12-31', '2015', '2017'],
  ['2016-S1', 'half-year', '2016-01-01', '2016-06-30', '2015-S2', '2016-S2'],
  ['2016-S2', 'half-year', '2016-07-01', '2016-12-31', '2016-S1', '2017-S1'],
  ['2016-Q1', 'quarter', '2016-01-01', '2016-03-31', '2015-Q4', '2016-Q2'],
  ['2016-Q4', 'quarter', '2016-10-01', '2016-12-31', '2016-Q3', '2017-Q1'],
  ['2016-M02', 'month', '2016-02-01', '2016-02-29', '2016-M01', '2016-M03'],
  ['2016-M12', 'month', '2016-12-01', '2016-12-31', '2016-M11', '2017-M01'],
] as const)(
  '%s is a %s from %s to %s, after %s and before %s',
  (period, frequency, first, last, before, after) => {
    expect(frequencyOf(period)).toBe(frequency)
    expect(yearOf(period)).toBe(2016)
    expect([firstDay(period), lastDay(period)]).toEqual([first, last])
    expect([previousPeriod(period), nextPeriod(period)]).toEqual([before, after])
  },
)

test.each([
  '2016-Q5',
  '2016-Q0',
  '2016-S3',
  '2016-M13',
  '2016-M5',
  '2016-W05',
  '2016Q3',
  '16',
  '0016',
  '2016-q3',
  '',
])('%j is not canonical', (text) => {
  expect(isPeriod(text)).toBe(false)
  expect(Period.safeParse(text).success).toBe(false)
  expect(() => frequencyOf(text)).toThrow()
})

describe('a period and its parts', () => {
  test.each([
    ['2016', 'year', ['2016']],
    ['2016', 'half-year', ['2016-S1', '2016-S2']],
    ['2016-S2', 'quarter', ['2016-Q3', '2016-Q4']],
    ['2016-Q3', 'month', ['2016-M07', '2016-M08', '2016-M09']],
  ] as const)('%s as %ss', (period, frequency, parts) => {
    expect(finerPeriods(period, frequency)).toEqual(parts)
    for (const part of parts) expect(coarser(part, frequencyOf(period))).toBe(period)
  })

  test('a quarter holds no year and a year lies in no quarter', () => {
    expect(() => finerPeriods('2016-Q3', 'year')).toThrow()
    expect(() => coarser('2016', 'quarter')).toThrow()
  })
})

test('a range holds both its ends, and nothing when it runs backwards', () => {
  expect(periodRange('2015-Q3', '2016-Q2')).toEqual(['2015-Q3', '2015-Q4', '2016-Q1', '2016-Q2'])
  expect(periodRange('2016', '2016')).toEqual(['2016'])
  expect(periodRange('2016', '2015')).toEqual([])
  expect(() => periodRange('2015', '2016-Q2')).toThrow()
})

test('periods sort by their first day, the shorter first', () => {
  const mixed = ['2016', '2016-Q2', '2015', '2016-M01', '2016-Q1', '2016-S1']
  expect(mixed.sort(comparePeriods)).toEqual(['2015', '2016-M01', '2016-Q1', '2016-S1', '2016', '2016-Q2'])
})

test('the same period a year before keeps its part of the year', () => {
  expect(samePeriodYearBefore('2016-Q3')).toBe('2015-Q3')
  expect(samePeriodYearBefore('2016')).toBe('2015')
  expect(samePeriodYearBefore('2016-M02')).toBe('2015-M02')
})

describe('for every period', () => {
  test('going forth and back by any number of steps returns to it', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -400, max: 400 }), (period, by) => {
        const shifted = shiftPeriod(period, by)
        expect(isPeriod(shifted)).toBe(true)
        expect(shiftPeriod(shifted, -by)).toBe(period)
        expect(Math.sign(comparePeriods(shifted, period))).toBe(Math.sign(by))
      }),
    )
  })

  test('the next begins on the day after its last', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(daysBetween(lastDay(p), firstDay(nextPeriod(p)))).toBe(1)
      }),
    )
  })

  test('its parts fill it without gaps and lie in it', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...frequencies), (period, frequency) => {
        const ratio = periodsPerYear(frequency) / periodsPerYear(frequencyOf(period))
        fc.pre(ratio >= 1)
        const parts = finerPeriods(period, frequency)
        expect(parts).toHaveLength(ratio)
        expect(firstDay(parts[0]!)).toBe(firstDay(period))
        expect(lastDay(parts.at(-1)!)).toBe(lastDay(period))
        for (const part of parts) expect(coarser(part, frequencyOf(period))).toBe(period)
      }),
    )
  })

  test('within a frequency text order is time order', () => {
    const pair = fc.constantFrom(...frequencies).chain((f) => fc.tuple(anyPeriodOf(f), anyPeriodOf(f)))
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(a < b).toBe(comparePeriods(a, b) < 0)
      }),
    )
  })

  test('a day lies in the one period of a frequency that holds it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...frequencies), (day, frequency) => {
        const period = periodIn(frequency, day)
        expect(firstDay(period) <= day && day <= lastDay(period)).toBe(true)
      }),
    )
  })
})
