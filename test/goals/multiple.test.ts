import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MultipleInput, multiple } from '#shared/goals/multiple.ts'
import { expectAsInCase, judgementCases } from './judgementCases.ts'

const tourists = { baseline: [2012, 100], horizon: 2020, factor: 4 } as const

describe('a promised multiple', () => {
  test.each(judgementCases('multiple'))('$name', ({ input, expected }) => {
    expectAsInCase(multiple(input as MultipleInput), expected)
  })

  test.each([
    ['no figure after the baseline is too early', {}, 'too_early'],
    ['the path reached exactly is on course', { '2016': 200 }, 'on_course'],
    ['a figure under the path is behind', { '2016': 199.9 }, 'behind'],
    ['the horizon not reached is missed', { '2016': 400, '2020': 399 }, 'missed'],
    ['a figure after the horizon changes nothing', { '2016': 199, '2021': 900 }, 'behind'],
    ['a figure before the baseline changes nothing', { '2011': 900 }, 'too_early'],
    ['a zero is a figure', { '2016': 0 }, 'behind'],
  ])('%s', (_, values, verdict) => {
    expect(multiple({ ...tourists, values }).verdict).toBe(verdict)
  })

  test('stays open while the horizon is provisional, whether reached or not', () => {
    expect(multiple({ ...tourists, values: { '2020': 399 }, final: false }).verdict).toBe('behind')
    expect(multiple({ ...tourists, values: { '2020': 401 }, final: false }).verdict).toBe('on_course')
    expect(multiple({ ...tourists, values: { '2019': 401 }, final: false }).verdict).toBe('on_course')
  })

  test.each([
    ['unknown', null, 'no_baseline'],
    ['zero', [2012, 0], 'baseline_not_positive'],
    ['negative', [2012, -5], 'baseline_not_positive'],
    ['of the horizon itself', [2020, 5], 'no_path'],
  ] as const)('cannot be judged where the baseline is %s', (_, baseline, reason) => {
    const result = multiple({ ...tourists, baseline, values: { '2016': 5 } })
    expect(result).toMatchObject({ verdict: 'no_data', reason, growth: null, path: [] })
  })

  test('has no growth needed from nothing and none over a fall below zero', () => {
    expect(multiple({ ...tourists, values: { '2016': 0 } })).toMatchObject({ growth: -1, needed: null })
    expect(multiple({ ...tourists, values: { '2016': -3 } })).toMatchObject({ growth: null, needed: null })
  })

  test('is reached at the horizon by decimals that binary writes a little short', () => {
    expect(
      multiple({ baseline: [2014, 0.1], horizon: 2020, factor: 3, values: { '2020': 0.3 } }).verdict,
    ).toBe('achieved')
    expect(
      multiple({ baseline: [2014, 1], horizon: 2017, factor: 1000, values: { '2015': 10 } }).verdict,
    ).toBe('on_course')
  })

  const promise = fc.record({
    start: fc.integer({ min: 1990, max: 2020 }),
    years: fc.integer({ min: 1, max: 20 }),
    from: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
    factor: fc.double({ min: 1.01, max: 20, noNaN: true }),
  })

  test('asks for more every year, from the baseline to the promise', () => {
    fc.assert(
      fc.property(promise, ({ start, years, from, factor }) => {
        const { path } = multiple({ baseline: [start, from], horizon: start + years, factor, values: {} })
        expect(path.map(({ year }) => year)).toEqual(
          Array.from({ length: years + 1 }, (_, index) => start + index),
        )
        expect(path[0]!.required).toBe(from)
        expect(path.at(-1)!.required).toBe(from * factor)
        for (const [index, { required }] of path.entries()) {
          if (index > 0) expect(required).toBeGreaterThan(path[index - 1]!.required)
        }
      }),
    )
  })

  test('judges every figure on the path as on course, and the same in every unit', () => {
    fc.assert(
      fc.property(
        promise,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        ({ start, years, from, factor }, unit) => {
          const horizon = start + years
          const { path } = multiple({ baseline: [start, from], horizon, factor, values: {} })
          for (const { year, required } of path.slice(1)) {
            const values = { [year]: required * unit }
            const { verdict } = multiple({ baseline: [start, from * unit], horizon, factor, values })
            expect(verdict).toBe(year === horizon ? 'achieved' : 'on_course')
          }
        },
      ),
    )
  })
})
