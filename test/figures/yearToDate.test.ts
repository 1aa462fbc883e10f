import { describe, expect, test } from 'vitest'
import type { Source } from '#shared/figures/source.ts'
import { fromYearToDate, rollingYear, yearToDate } from '#shared/figures/yearToDate.ts'
import { sourceOf } from '#shared/kpis/sourceOf.ts'
import { type KpiLiteral, known, quarters } from '../support/known.ts'

function source(own: KpiLiteral): Source {
  const world = known({ kpis: { own } })
  return sourceOf(world, world.definitions.get('own')![0]!)
}

describe('year to date', () => {
  test('adds up from the start of the year, and says how much of it is there', () => {
    const flow = source({ figures: quarters(2016, [1, 2, 3, 4, 5]) })
    expect(yearToDate(flow, '2016-Q3')).toMatchObject({ value: 6, known: 3, of: 3 })
    expect(yearToDate(flow, '2017-Q2')).toMatchObject({ value: 5, known: 1, of: 2, missing: ['2017-Q2'] })
  })

  test('of a stock is the stock', () => {
    expect(yearToDate(source({ measure: 'stock', figures: quarters(2016, [5, 7]) }), '2016-Q2').value).toBe(7)
  })

  test.each([
    { before: [10, 13], toDate: 34, value: 11, falls: false },
    { before: [], toDate: 10, value: 10, falls: false },
    { before: [0.1, 0.2], toDate: 0.3, value: 0, falls: false },
    { before: [10, 13], toDate: 20, value: -3, falls: true },
    { before: [10, null], toDate: 34, value: null, falls: false },
  ])('$toDate after $before leaves $value for the period itself', ({ before, toDate, value, falls }) => {
    expect(fromYearToDate(before, toDate)).toEqual({ value, falls })
  })
})

describe('a rolling year', () => {
  test('exists only where all of its parts are there', () => {
    const flow = source({ figures: quarters(2015, [1, 2, 3, 4, 5, undefined, 7]) })
    expect(rollingYear(flow, '2016-Q1')?.value).toBe(14)
    expect(rollingYear(flow, '2016-Q3')).toBeNull()
    expect(rollingYear(flow, '2015-Q3')).toBeNull()
  })

  test('of a stock needs the parts between, too', () => {
    const stock = (values: (number | undefined)[]) =>
      source({ measure: 'stock', figures: quarters(2016, values) })
    expect(rollingYear(stock([1, 2, 3, 4]), '2016-Q4')?.value).toBe(4)
    expect(rollingYear(stock([1, undefined, 3, 4]), '2016-Q4')).toBeNull()
  })
})
