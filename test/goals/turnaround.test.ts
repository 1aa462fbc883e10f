import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TurnaroundInput, turnaround } from '#shared/goals/turnaround.ts'
import type { ValuesByYear } from '#shared/goals/verdict.ts'
import { expectAsInCase, judgementCases } from './judgementCases.ts'

type CaseInput = {
  values: ValuesByYear
  reference: [number, number]
  window: [number, number]
  as_of_year: number
  same_basis: boolean
}

/** Both windows on one map: falling to 2013, then the years given from 2014 on. */
function turn(goal: number[], more: Partial<TurnaroundInput> = {}) {
  const before = { '2009': 5, '2010': 4.6, '2011': 4.5, '2012': 4.1, '2013': 4 }
  const values = Object.fromEntries(goal.map((value, index) => [String(2014 + index), value]))
  return turnaround({
    reference: { window: [2009, 2013], values: before },
    goal: { window: [2014, 2020], values },
    sameBasis: true,
    asOfYear: 2022,
    ...more,
  })
}

const rising = [4, 4.2, 4.3, 4.5, 4.6, 4.9, 5]
const falling = rising.map((value) => 9 - value)

describe('a turnaround', () => {
  test.each(judgementCases('turnaround'))('$name', ({ input, expected }) => {
    const { values, reference, window, as_of_year: asOfYear, same_basis: sameBasis } = input as CaseInput
    const result = turnaround({
      reference: { window: reference, values },
      goal: { window, values },
      sameBasis,
      asOfYear,
    })
    expectAsInCase(result, expected)
  })

  test.each([
    ['a clear rise is achieved once the window is over', rising, 2021, 'achieved', 'clear_rise'],
    ['a clear rise is on course while it runs', rising.slice(0, 5), 2019, 'on_course', 'clear_rise'],
    [
      'a clear rise stays on course while the last year is lacking',
      rising.slice(0, 6),
      2021,
      'on_course',
      'clear_rise',
    ],
    ['a clear rise is on course in its last year', rising, 2020, 'on_course', 'clear_rise'],
    ['a clear fall is missed', falling, 2021, 'missed', 'clear_fall'],
    ['a clear fall is behind while it runs', falling.slice(0, 6), 2020, 'behind', 'clear_fall'],
    ['up and down is uncertain', [4, 5, 4, 5, 4, 5, 4], 2021, 'uncertain', 'interval_holds_zero'],
    [
      'a flat line is uncertain',
      [4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1],
      2021,
      'uncertain',
      'interval_holds_zero',
    ],
    ['four years are too early', rising.slice(0, 4), 2018, 'too_early', 'few_years'],
    ['four years are not enough once it is over', rising.slice(0, 4), 2021, 'no_data', 'few_years'],
    ['no years at all', [], 2014, 'too_early', 'few_years'],
  ] as const)('%s', (_, goal, asOfYear, verdict, reason) => {
    expect(turn([...goal], { asOfYear })).toMatchObject({ verdict, reason })
  })

  test('one year that alone decides the sign leaves it uncertain', () => {
    const result = turn([4.02, 4.01, 4, 3.99, 3.98, 4.1, 4.9])
    expect(result.goal.low).toBeGreaterThan(0)
    expect(Math.min(...Object.values(result.leaveOneOut))).toBeGreaterThan(0)
    const decided = turn([4, 4, 4, 4, 4, 4, 5])
    expect(decided.goal.low).toBeGreaterThan(0)
    expect(decided).toMatchObject({ verdict: 'uncertain', reason: 'one_year_decides' })
    expect(decided.leaveOneOut['2020']).toBe(0)
  })

  test('stays open while the last year is provisional', () => {
    expect(turn(rising, { final: false }).verdict).toBe('on_course')
    expect(turn(falling, { final: false }).verdict).toBe('behind')
  })

  test('has nothing to turn where it rose before', () => {
    const reference = { window: [2009, 2013] as const, values: { '2009': 1, '2010': 2, '2011': 2 } }
    expect(turn(rising, { reference })).toMatchObject({ verdict: 'no_data', reason: 'rising_before' })
    const flat = {
      window: [2009, 2013] as const,
      values: { '2009': 0.1, '2010': 0.1, '2012': 0.1, '2013': 0.1 },
    }
    expect(turn(rising, { reference: flat })).toMatchObject({ verdict: 'achieved', reference: { slope: 0 } })
  })

  test('needs three reference years, and has no interval under five', () => {
    const two = { window: [2009, 2013] as const, values: { '2009': 3, '2010': 2 } }
    expect(turn(rising, { reference: two })).toMatchObject({
      verdict: 'no_data',
      reason: 'few_reference_years',
    })
    const four = { window: [2009, 2013] as const, values: { '2009': 3, '2010': 2, '2012': 2, '2013': 1 } }
    expect(turn(rising, { reference: four })).toMatchObject({
      verdict: 'achieved',
      reference: { low: null, high: null },
    })
  })

  test('compares the latest figures of its windows, in money at the size of the market', () => {
    expect(turn(rising, { market: { size: 2e9, scale: 1000 } })).toMatchObject({
      changeBetweenWindows: 1,
      changeYears: [2013, 2020],
      changeReason: null,
      worth: 2e6,
    })
    expect(turn(rising).worth).toBeNull()
  })

  test('computes no difference across a break, and the reference still gives its direction', () => {
    expect(turn(rising, { sameBasis: false, market: { size: 2e9, scale: 1000 } })).toMatchObject({
      verdict: 'achieved',
      changeBetweenWindows: null,
      changeReason: 'break',
      worth: null,
    })
    expect(turn([]).changeReason).toBe('no_figures')
  })

  const figures = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 7, maxLength: 7 })

  test('in the mirror has the mirrored slopes, and the opposite clear word', () => {
    fc.assert(
      fc.property(figures, (goal) => {
        const one = turn(goal)
        const other = turn(goal.map((value) => -value))
        expect(other.goal.slope).toBeCloseTo(-one.goal.slope!, 9)
        expect(other.goal.low).toBeCloseTo(-one.goal.high!, 9)
        const opposite = { clear_rise: 'clear_fall', clear_fall: 'clear_rise' } as Record<string, string>
        expect(other.reason).toBe(opposite[one.reason] ?? one.reason)
      }),
    )
  })

  test('keeps its verdict when the figures change unit or zero point', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(0.5, 4), fc.integer({ min: -64, max: 64 }), (goal, unit, zero) => {
        expect(turn(goal.map((value) => value * unit + zero)).reason).toBe(turn(goal).reason)
      }),
    )
  })
})
