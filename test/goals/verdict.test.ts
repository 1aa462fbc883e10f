import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { horizonOverdue, horizonVerdict } from '#shared/goals/horizon.ts'
import { combined, type Verdict, verdicts } from '#shared/goals/verdict.ts'

describe('a goal of several measures', () => {
  test.each<[Verdict[], Verdict]>([
    [['achieved', 'achieved'], 'achieved'],
    [['achieved', 'missed', 'no_data'], 'missed'],
    [['achieved', 'no_data', 'behind'], 'no_data'],
    [['on_course', 'behind', 'uncertain'], 'behind'],
    [['on_course', 'uncertain', 'too_early'], 'uncertain'],
    [['on_course', 'too_early', 'achieved'], 'too_early'],
    [['on_course', 'achieved'], 'on_course'],
    [[], 'no_data'],
  ])('%j is %s', (measures, verdict) => {
    expect(combined(measures)).toBe(verdict)
  })

  test('does not depend on their order, and one alone speaks for itself', () => {
    const several = fc.array(fc.constantFrom(...verdicts), { minLength: 1 })
    fc.assert(fc.property(several, (measures) => combined(measures.toReversed()) === combined(measures)))
    for (const verdict of verdicts) expect(combined([verdict])).toBe(verdict)
  })
})

describe('a horizon whose figure never came', () => {
  test.each([
    ['2021-06-01', undefined, false],
    ['2022-01-30', undefined, false],
    ['2022-01-31', undefined, true],
    ['2022-07-30', 7, false],
    ['2022-07-31', 7, true],
  ] as const)('read on %s, due after %s months: overdue is %s', (today, dueAfterMonths, overdue) => {
    const due = dueAfterMonths === undefined ? {} : { dueAfterMonths }
    expect(horizonOverdue({ horizon: 2020, today, ...due })).toBe(overdue)
  })

  test('cannot be judged, and is never called behind', () => {
    const horizon = { horizon: 2020, today: '2023-01-01' }
    expect(horizonVerdict('behind', { ...horizon, latest: 2018 })).toBe('no_data')
    expect(horizonVerdict('too_early', { ...horizon, latest: null })).toBe('no_data')
    expect(horizonVerdict('missed', { ...horizon, latest: 2020 })).toBe('missed')
    expect(horizonVerdict('behind', { horizon: 2020, today: '2021-01-01', latest: 2018 })).toBe('behind')
  })
})
