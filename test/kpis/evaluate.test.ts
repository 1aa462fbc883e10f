import { describe, expect, test } from 'vitest'
import { evaluate } from '#shared/kpis/evaluate.ts'
import { Problem } from '#shared/problem.ts'
import { type KpiLiteral, known, quarters, seriesOf, type WorldLiteral } from '../support/known.ts'

const contracts = [{ kpis: ['own'] }]
/** The statements about one KPI that a contract names, in a world on 22 January 2018. */
function judged(own: KpiLiteral, world: Partial<WorldLiteral> = {}) {
  const { kpis, ...rest } = world
  return evaluate(known({ contracts, ...rest, kpis: { own, ...kpis } }), 'own')
}

const year2016 = quarters(2016, [1, 2, 3, 4])

describe('level', () => {
  test('is that of the latest target whose due day has passed', () => {
    const own = { figures: quarters(2016, [1, 2, 3, 4, 1, 2, 3]), targets: { '2016': 10, '2017': 12 } }
    expect(judged(own)).toMatchObject({ period: '2016', level: { state: 'reached' }, target: { aim: 10 } })
    expect(judged(own, { today: '2018-01-31' }).period).toBe('2016')
    expect(judged(own, { today: '2018-02-01' })).toMatchObject({
      period: '2017',
      level: { state: 'no_figure' },
    })
  })

  test('never compares an incomplete year with its target, and shows the last known figure beside it', () => {
    const { level } = judged({ figures: quarters(2016, [9, 9, undefined, 9]), targets: { '2016': 10 } })
    expect(level).toMatchObject({
      state: 'no_figure',
      sentence: { key: 'level.sentence.no_figure_partial', values: { count: 3, of: 4 } },
      inputs: {
        attainment: null,
        made: { value: 27, missing: ['2016-Q3'] },
        lastKnown: { period: '2016-Q4' },
      },
    })
  })

  test('says why a figure is missing', () => {
    const figures = { ...year2016, '2016-Q4': { missing: 'not_available' as const } }
    const { level } = judged({ figures, targets: { '2016': 10 } })
    expect(level.notes).toEqual([
      { key: 'missing.note.not_available', values: { periods: { list: [{ period: '2016-Q4' }] } } },
    ])
  })

  test('without a contract is that of the latest target whose value is there', () => {
    const own = { figures: year2016, targets: { '2016': 10, '2017': 12 } }
    expect(judged(own, { contracts: [] })).toMatchObject({ period: '2016', reporting: null })
  })

  test('of a target that would fall due after the programme closed is judged once the value is there', () => {
    const own = { figures: quarters(2016, [1, 2, 3, 4, 5, 6, 7, 8]), targets: { '2016': 10, '2017': 12 } }
    expect(judged(own, { today: '2018-03-01', closesOn: '2017-12-31' }).period).toBe('2017')
    expect(
      judged({ ...own, figures: year2016 }, { today: '2018-03-01', closesOn: '2017-12-31' }).period,
    ).toBe('2016')
  })

  test('says that the figure is provisional', () => {
    const figures = { ...year2016, '2016-Q2': { value: 2, quality: 'provisional' as const } }
    expect(judged({ figures, targets: { '2016': 10 } }).level.sentence.values?.note).toEqual({
      key: 'quality.note.provisional',
    })
  })

  test('is not reached by a forecast', () => {
    const figures = { ...year2016, '2016-Q4': { value: 99, quality: 'forecast' as const } }
    expect(judged({ figures, targets: { '2016': 10 } })).toMatchObject({
      latest: { period: '2016-Q3' },
      level: { state: 'no_figure' },
    })
  })

  test('of a target agreed after the period shows the one that stood then, and that the figures were known', () => {
    const { level } = judged(
      { figures: year2016, targets: { '2016': { value: 10, agreed: '2017-06-01' } } },
      { formerTargets: { own: { '2016': 12 } } },
    )
    expect(level.state).toBe('reached')
    expect(level.inputs).toMatchObject({
      formerTarget: 12,
      choices: { target: { day: '2017-06-01', afterPeriod: true, figuresKnown: true } },
    })
    expect(level.notes.map(({ key }) => key)).toEqual([
      'level.note.agreed_after_former',
      'level.note.figures_known',
    ])
    expect(level.notes[0]?.values).toMatchObject({
      day: { day: '2017-06-01' },
      level: { key: 'level.not_reached' },
    })
  })

  test('measures progress from the year before the first target, on the same series', () => {
    const own = { figures: quarters(2015, [1, 1, 1, 1, 2, 2, 2, 2]), targets: { '2016': 12 } }
    expect(judged(own).level.inputs).toMatchObject({ baseline: { period: '2015', value: 4 }, progress: 0.5 })
    const other = { ...own, targets: { '2016': { value: 12, baseline: '2015-Q1' } } }
    expect(judged(other).level.inputs.baseline).toMatchObject({ period: '2015-Q1', value: 1 })
  })

  test('of a derived KPI waits for the last of its inputs', () => {
    const formula = { numerator: seriesOf('above'), denominator: seriesOf('below'), factor: 100 }
    const kpis = {
      above: { figures: quarters(2016, [1, 1, 1, 1]) },
      below: { figures: quarters(2016, [2, 2, 2, 2]), kpi: { dueMonths: 4 } },
    }
    const own: KpiLiteral = { measure: 'ratio', formula, targets: { '2016': 50 } }
    const on = (today: string) => judged(own, { today, kpis, contracts: [{ kpis: ['above', 'below'] }] })
    expect(on('2017-03-01')).toMatchObject({
      period: null,
      level: { sentence: { key: 'level.sentence.not_due' } },
    })
    expect(on('2017-06-01')).toMatchObject({ period: '2016', level: { state: 'reached' } })
  })
})

describe('a change of definition', () => {
  const own: KpiLiteral = {
    definitions: [{ series: 'own/dk/old' }, { validFrom: '2016-07-01', series: 'own/dk/new' }],
    series: {
      'own/dk/old': quarters(2016, [12, 35, 14, 0]),
      'own/dk/new': { '2016-Q3': 22, '2016-Q4': 0, ...quarters(2017, [61, 24]) },
    },
    targets: { '2016': 90, '2017': 200 },
  }

  test('is never summed across: the year is that of the definition on its first day', () => {
    expect(judged(own).level.inputs.made).toMatchObject({ value: 61, series: 'own/dk/old' })
  })

  test('leaves the year without a value where the former series was not continued', () => {
    const { 'own/dk/new': next } = own.series!
    const series = { 'own/dk/old': quarters(2016, [12, 35]), 'own/dk/new': next! }
    expect(judged({ ...own, series }).level).toMatchObject({
      state: 'no_figure',
      inputs: { made: { known: 2, of: 4 } },
    })
  })

  test('gives the new target no baseline and no season from the former series', () => {
    const { pace, level, signal } = judged(own)
    expect(pace.inputs).toMatchObject({ shareFrom: [], path: 100, made: { value: 85 } })
    expect(level.inputs.baseline).toBeNull()
    expect(signal.inputs).toMatchObject({ series: 'own/dk/new', points: 4 })
  })
})

describe('pace', () => {
  const season = quarters(2014, [10, 20, 40, 30, 10, 20, 40, 30, 10, 20, 40, 30, 12, 18])

  test('of a flow is the year to date against the season of the three years before', () => {
    const { pace } = judged({ figures: season, targets: { '2017': 110 } })
    expect(pace).toMatchObject({
      state: 'slightly_behind',
      inputs: {
        period: '2017-Q2',
        made: { value: 30 },
        shareFrom: ['2016', '2015', '2014'],
        needed: { left: 2 },
      },
    })
    expect(pace.inputs.path).toBeCloseTo(33, 9)
    expect(judged({ figures: season, targets: { '2017': 99 } }).pace.state).toBe('ahead_or_on')
  })

  test('leaves years with a gap or a shock out of the season', () => {
    const events = [{ kind: 'shock' as const, from: '2016-02-01', to: '2016-03-31', kpis: ['own'] }]
    const { '2015-Q2': _, ...gap } = season
    const shares = (world: Partial<WorldLiteral>, figures = season) =>
      judged({ figures, targets: { '2017': 120 } }, world).pace.inputs.shareFrom
    expect(shares({ events })).toEqual(['2015', '2014'])
    expect(shares({}, gap as typeof season)).toEqual(['2016', '2014'])
    expect(shares({ events: [{ kind: 'shock', from: '2016-01-01', kpis: ['other'] }] })).toHaveLength(3)
  })

  test('stops before a gap in the running year', () => {
    const figures = { ...season, '2017-Q4': 30 }
    const later = judged({ figures, targets: { '2017': 120 } }, { today: '2018-03-01' })
    expect(later.pace.inputs.period).toBe('2017-Q2')
    expect(judged({ figures: { '2017-Q2': 5 }, targets: { '2017': 120 } }).pace).toMatchObject({
      state: 'no_path',
      inputs: { reason: 'gap' },
    })
  })

  test('of a stock runs straight from one year-end target to the next', () => {
    const figures = quarters(2015, [38, 41, 47, 52, 58, 63, 66, 74, 79, 91])
    const own: KpiLiteral = { measure: 'stock', figures, targets: { '2016': 80, '2017': 110 } }
    expect(judged(own).pace).toMatchObject({
      state: 'slightly_behind',
      inputs: {
        path: 95,
        start: { kind: 'target', period: '2016', aim: 80 },
        needed: { perPeriod: 9.5, left: 2 },
      },
    })
    const first = judged({ ...own, targets: { '2017': 110 } })
    expect(first.pace.inputs).toMatchObject({
      start: { kind: 'baseline', period: '2016', aim: 74 },
      path: 92,
    })
  })

  test('of a stock between targets runs towards the next one, that of a flow has no path there', () => {
    const figures = quarters(2016, [10, 20, 30, 40, 45])
    const targets = { '2016': 40, '2018': 80 }
    expect(judged({ measure: 'stock', figures, targets }).pace.inputs).toMatchObject({
      path: 45,
      target: { period: '2018' },
    })
    expect(judged({ figures, targets }).pace.inputs.reason).toBe('no_target')
  })

  test('of a percentage is judged in points', () => {
    const formula = { numerator: seriesOf('above'), denominator: seriesOf('below'), factor: 100 }
    const kpis = {
      above: { figures: quarters(2016, [74, 74, 74, 74]) },
      below: { figures: quarters(2016, [100, 100, 100, 100]) },
    }
    const unit = { text: { da: '%', en: '%', zh: '%' }, symbol: 'percent' as const, scale: 1 }
    const { pace } = judged({ measure: 'ratio', unit, formula, targets: { '2016': 75 } }, { kpis })
    expect(pace).toMatchObject({ state: 'slightly_behind', inputs: { points: true, short: 1 } })
  })

  test('of a small count says how many are missing', () => {
    const { pace } = judged({ count: true, figures: quarters(2017, [1, 1, 1]), targets: { '2017': 4.8 } })
    expect(pace).toMatchObject({
      state: 'too_small',
      sentence: { key: 'pace.sentence.too_small', values: { count: 1.8 } },
    })
  })

  test('is judged by the thresholds in force on the last day of the period', () => {
    const own = { figures: quarters(2017, [10, 10]), targets: { '2017': 48 } }
    const threshold = { validFrom: '2017-07-01', slightly: 0.8 }
    expect(judged(own, { thresholds: [threshold] }).pace).toMatchObject({
      state: 'behind',
      inputs: { choices: { threshold: null } },
    })
    expect(judged(own, { thresholds: [{ ...threshold, validFrom: '2017-06-30' }] }).pace.state).toBe(
      'slightly_behind',
    )
  })

  test.each<[string, KpiLiteral]>([
    ['no_figure', { targets: { '2017': 5 } }],
    ['no_target', { figures: year2016 }],
    ['no_start', { measure: 'stock', figures: { '2017-Q1': 4 }, targets: { '2017': 5 } }],
    [
      'no_width',
      { direction: 'within', figures: quarters(2017, [1]), targets: { '2017': { low: 5, high: 5 } } },
    ],
  ])('has no path: %s', (reason, own) => {
    expect(judged(own).pace).toMatchObject({ state: 'no_path', inputs: { reason } })
  })
})

describe('signal', () => {
  test('is spoken of from thirteen points on', () => {
    const steady = Array.from({ length: 12 }, (_, at) => 10 + (at % 3))
    expect(judged({ figures: quarters(2014, steady) }).signal.state).toBe('too_few')
    expect(judged({ figures: quarters(2014, [...steady, 11]) }).signal.state).toBe('none')
    expect(judged({ figures: quarters(2014, [...steady, 40]) }).signal.state).toBe('better')
    expect(judged({ direction: 'fall', figures: quarters(2014, [...steady, 40]) }).signal.state).toBe('worse')
  })
})

describe('a KPI', () => {
  test('with nothing but a name is judged as having nothing', () => {
    expect(judged({}, { contracts: [] })).toMatchObject({
      latest: null,
      period: null,
      target: null,
      level: { state: 'no_target' },
      pace: { state: 'no_path' },
      signal: { state: 'too_few' },
      reporting: null,
      example: false,
    })
  })

  test('whose definition is not public yet can be asked for', () => {
    const { level, definition } = judged({ definitions: [], figures: year2016, targets: { '2016': 10 } })
    expect([level.state, definition]).toEqual(['no_target', null])
  })

  test('that nobody knows is a problem that says so', () => {
    expect(() => evaluate(known({ kpis: {} }), 'own')).toThrow(Problem)
  })

  test('with example figures is an example', () => {
    const figures = { ...year2016, '2016-Q1': { value: 1, example: true } }
    expect(judged({ figures, targets: { '2016': 10 } }).example).toBe(true)
  })
})
