import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isComplete } from '#shared/figures/aggregate.ts'
import type { Quality } from '#shared/figures/figure.ts'
import { rollUp, rollUpPlaces } from '#shared/figures/rollUp.ts'
import type { Measure } from '#shared/figures/source.ts'
import { sourceOf } from '#shared/kpis/sourceOf.ts'
import { type FigureLiteral, type KpiLiteral, known, quarters, seriesOf } from '../support/known.ts'

/** The source of the KPI 'own' in a world of one KPI and its supporting ones. */
function sourceIn(own: KpiLiteral, others: { [code: string]: KpiLiteral } = {}) {
  const world = known({ kpis: { own, ...others } })
  const definition = world.definitions.get('own')![0]!
  return sourceOf(world, definition)
}

const four = quarters<FigureLiteral>(2016, [12, 35, 14, 0])

describe('a year from its quarters', () => {
  test.each<[Measure, KpiLiteral, number]>([
    ['flow', { figures: four }, 61],
    ['register', { figures: four }, 61],
    ['stock', { figures: quarters(2016, [58, 63, 66, 74]) }, 74],
  ])('of a %s', (measure, literal, value) => {
    expect(rollUp(sourceIn({ measure, ...literal }), '2016')).toMatchObject({ value, missing: [] })
  })

  test('of a rate is the mean weighted by its weight series, exact to the last digit', () => {
    const own: KpiLiteral = {
      measure: 'rate',
      frequency: 'half-year',
      weight: seriesOf('answers'),
      figures: { '2016-S1': 4.3, '2016-S2': 3.9 },
    }
    const source = sourceIn(own, { answers: { figures: { '2016-S1': 14, '2016-S2': 13 } } })
    expect(rollUp(source, '2016').value).toBe(110.9 / 27)
  })

  test('of a rate without a weight series has no value, though its parts do', () => {
    const source = sourceIn({ measure: 'rate', figures: four })
    expect(rollUp(source, '2016')).toMatchObject({ value: null, known: 4, of: 4 })
    expect(rollUp(source, '2016-Q2').value).toBe(35)
    expect(isComplete(rollUp(source, '2016'))).toBe(false)
  })

  test('of a rate asks nothing of a part that weighs nothing', () => {
    const own: KpiLiteral = {
      measure: 'rate',
      frequency: 'half-year',
      weight: seriesOf('answers'),
      figures: { '2016-S1': { missing: 'not_available' }, '2016-S2': 3.9 },
    }
    const source = sourceIn(own, { answers: { figures: { '2016-S1': 0, '2016-S2': 13 } } })
    expect(rollUp(source, '2016')).toMatchObject({ value: 3.9, known: 2, of: 2 })
  })

  test('of a ratio is summed numerators over summed denominators, and keeps both', () => {
    const source = sourceIn(
      {
        measure: 'ratio',
        formula: { numerator: seriesOf('income'), denominator: seriesOf('cost'), factor: 100 },
      },
      {
        income: { figures: quarters(2016, [240, 290, 230, 310]) },
        cost: { figures: quarters(2016, [540, 560, 410, 520]) },
      },
    )
    const year = rollUp(source, '2016')
    expect(year).toMatchObject({ numerator: 1070, denominator: 2030, value: 107000 / 2030 })
  })

  test('of a ratio names the input that it lacks, and has no value over zero', () => {
    const formula = { numerator: seriesOf('income'), denominator: seriesOf('cost'), factor: 100 }
    const source = sourceIn(
      { measure: 'ratio', formula },
      { income: { figures: quarters(2016, [1, 2, 3]) }, cost: { figures: quarters(2016, [0, 0, 0, 0]) } },
    )
    const year = rollUp(source, '2016')
    expect(year.lacks).toEqual([{ series: 'income/dk/own', period: '2016-Q4' }])
    expect(year.value).toBeNull()
  })

  test.each<['half-year' | 'month', string, number]>([
    ['half-year', '2016-S', 2],
    ['month', '2016-M', 12],
  ])('may also come from parts of a %s', (frequency, stem, parts) => {
    const figures = Object.fromEntries(
      Array.from({ length: parts }, (_, at) => [
        `${stem}${String(at + 1).padStart(frequency === 'month' ? 2 : 1, '0')}`,
        0.1,
      ]),
    )
    expect(rollUp(sourceIn({ frequency, figures }), '2016').value).toBe(parts / 10)
  })

  test('is what was stated for the year where somebody stated it', () => {
    expect(rollUp(sourceIn({ figures: { ...four, '2016': 60 } }), '2016')).toMatchObject({ value: 60, of: 1 })
  })
})

describe('an incomplete aggregate', () => {
  test('counts its parts, names the missing ones and is never complete', () => {
    const year = rollUp(sourceIn({ figures: quarters(2016, [12, undefined, 14, 0]) }), '2016')
    expect(year).toMatchObject({ value: 26, known: 3, of: 4, missing: ['2016-Q2'] })
    expect(isComplete(year)).toBe(false)
  })

  test('of a stock lacks only its last part', () => {
    const source = sourceIn({ measure: 'stock', figures: quarters(2016, [58, 63, 66]) })
    expect(rollUp(source, '2016')).toMatchObject({ value: null, known: 0, of: 1, missing: ['2016-Q4'] })
    expect(rollUp(sourceIn({ measure: 'stock', figures: { '2016-Q4': 74 } }), '2016').value).toBe(74)
  })

  test.each(['forecast', 'bound'] as const)('a %s is no part of it', (quality) => {
    const year = rollUp(sourceIn({ figures: { ...four, '2016-Q4': { value: 9, quality } } }), '2016')
    expect(year).toMatchObject({ value: 61, known: 3, missing: ['2016-Q4'] })
  })

  test('takes a missing code for what it is, and zero for a number', () => {
    const year = rollUp(
      sourceIn({ figures: quarters<FigureLiteral>(2016, [0, 0, { missing: 'not_available' }, 0]) }),
      '2016',
    )
    expect(year).toMatchObject({ value: 0, known: 3, missing: ['2016-Q3'] })
  })
})

describe('what an aggregate is worth', () => {
  test.each<[Quality[], Quality]>([
    [['final', 'final', 'final', 'final'], 'final'],
    [['final', 'provisional', 'final', 'final'], 'provisional'],
    [['estimated', 'provisional', 'final', 'final'], 'estimated'],
    [['final', 'estimated', 'derived', 'provisional'], 'derived'],
  ])('of %j is %s', (qualities, worst) => {
    const figures = quarters(
      2016,
      qualities.map((quality) => ({ value: 1, quality })),
    )
    expect(rollUp(sourceIn({ figures }), '2016').quality).toBe(worst)
  })

  test('is example data where any part is, and public when its last part is', () => {
    const figures = { ...four, '2016-Q3': { value: 14, example: true, published: '2017-05-16' } }
    const year = rollUp(sourceIn({ figures }), '2016')
    expect(year.example).toBe(true)
    expect(new Date(year.publicAt!).toISOString()).toBe('2017-05-16T21:59:59.999Z')
  })
})

describe('several units or places', () => {
  const figure = (value: number) => ({
    value,
    quality: 'final' as const,
    example: false,
    published: { at: 1, number: 1 },
  })

  test.each<[Measure, number]>([
    ['flow', 5],
    ['stock', 5],
    ['register', 5],
  ])('add up for a %s', (measure, value) => {
    const parts = [
      { name: 'a', figure: figure(2) },
      { name: 'b', figure: figure(3) },
    ]
    expect(rollUpPlaces(measure, parts).value).toBe(value)
  })

  test('weigh a rate and divide sums for a ratio', () => {
    const rate = [
      { name: 'a', figure: figure(4), weight: figure(1) },
      { name: 'b', figure: figure(2), weight: figure(3) },
    ]
    expect(rollUpPlaces('rate', rate).value).toBe(2.5)
    const ratio = [
      { name: 'a', numerator: figure(1), denominator: figure(2) },
      { name: 'b', numerator: figure(2), denominator: figure(2) },
    ]
    expect(rollUpPlaces('ratio', ratio, 100).value).toBe(75)
    expect(rollUpPlaces('ratio', [...ratio, { name: 'c', numerator: figure(1) }], 100)).toMatchObject({
      known: 2,
      of: 3,
      missing: ['c'],
    })
  })
})

test('parts add up to the same in any order, and exactly', () => {
  const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((units) => units / 10)
  fc.assert(
    fc.property(fc.array(tenths, { minLength: 4, maxLength: 4 }), fc.nat(23), (values, turn) => {
      const [a = 0, b = 0, c = 0, d = 0] = values
      const turned = [...values.slice(turn % 4), ...values.slice(0, turn % 4)]
      const year = rollUp(sourceIn({ figures: quarters(2016, values) }), '2016').value
      expect(year).toBe(rollUp(sourceIn({ figures: quarters(2016, turned) }), '2016').value)
      expect(year! * 10).toBe(Math.round((a + b + c + d) * 10))
    }),
    { numRuns: 50 },
  )
})

test('a weighted mean lies between its parts', () => {
  const part = fc.record({
    value: fc.integer({ min: -50, max: 50 }),
    weight: fc.integer({ min: 1, max: 99 }),
  })
  const stated = (value: number) => ({
    value,
    quality: 'final' as const,
    example: false,
    published: { at: 1, number: 1 },
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const { value } = rollUpPlaces(
        'rate',
        parts.map((one, at) => ({ name: String(at), figure: stated(one.value), weight: stated(one.weight) })),
      )
      expect(value).toBeGreaterThanOrEqual(Math.min(...parts.map((one) => one.value)) - 1e-9)
      expect(value).toBeLessThanOrEqual(Math.max(...parts.map((one) => one.value)) + 1e-9)
    }),
  )
})
