import { describe, expect, test } from 'vitest'
import { evaluate } from '#shared/kpis/evaluate.ts'
import { Evaluation } from '#shared/kpis/evaluation.ts'
import { missingReports } from '#shared/obligations/obligations.ts'
import type { Known } from '#shared/programmes/known.ts'
import { exampleKnown } from '../support/exampleKnown.ts'

/** Whatever is loaded later, these days stay as they were: the promise of (D, n). */
const evaluations = (known: Known) =>
  known.kpis.filter(({ role }) => role === 'kpi').map(({ code }) => evaluate(known, code))
const codes = (known: Known, level: string) =>
  evaluations(known)
    .filter((one) => one.period === '2016' && one.level.state === level)
    .map(({ kpi }) => kpi)

describe('the example on 22 January 2018', () => {
  const known = exampleKnown('2018-01-22')

  test('has twenty targets for 2016, of which eight were reached', () => {
    expect(evaluations(known).filter(({ period }) => period === '2016')).toHaveLength(20)
    expect(codes(known, 'reached').sort()).toEqual([
      'adm-delegations',
      'chc-agreements',
      'chc-consulted',
      'chc-delegations',
      'clean-orders',
      'copcap-talents',
      'woco-nights',
      'woco-seats',
    ])
  })

  test.each([
    ['copcap-cases', 4],
    ['copcap-jobs', 61],
    ['copcap-talents', 20],
    ['copcap-satisfaction', 110.9 / 27],
    ['woco-share', (100 * 62650) / 1579700],
    ['woco-chinaready', 74],
    ['clean-matched', 22],
    ['clean-orders', 30.3],
    ['adm-cover', 107000 / 2030],
    ['adm-hours', 4060],
    ['adm-delegations', 29],
  ])('%s came to %d in 2016', (kpi, value) => {
    expect(evaluate(known, kpi).level.inputs.made?.value).toBe(value)
  })

  test('judges the jobs of 2016 on the definition that was valid when the year began', () => {
    const { level, latest } = evaluate(known, 'copcap-jobs')
    expect(level.inputs.made).toMatchObject({
      series: 'copcap-jobs/DK-84/direct',
      value: 61,
      known: 4,
      of: 4,
    })
    expect(level.inputs.target).toBe(90)
    expect(latest).toMatchObject({ period: '2017-Q3', value: 35 })
  })

  test('holds the jobs of 2017 against the new target on the new series alone', () => {
    const { inputs } = evaluate(known, 'copcap-jobs').pace
    expect(inputs).toMatchObject({ period: '2017-Q3', path: 150, shareFrom: [] })
    expect(inputs.made).toMatchObject({ series: 'copcap-jobs/DK-84/direct-derived', value: 120 })
  })

  test('does not judge the confirmed jobs yet: they fall due sixteen months after the year', () => {
    const { level, period, target } = evaluate(known, 'copcap-jobs-confirmed')
    expect(period).toBeNull()
    expect(level.sentence).toMatchObject({
      key: 'level.sentence.not_due',
      values: { due: { day: '2018-04-30' } },
    })
    expect(target).toMatchObject({ period: '2016', aim: 70 })
  })

  test('waits for the fourth quarter, and nothing is missing', () => {
    expect(evaluate(known, 'copcap-cases').reporting).toMatchObject({
      state: 'due',
      inputs: { period: '2017-Q4', due: '2018-01-31' },
    })
    expect(missingReports(known)).toEqual([])
  })

  test('is plain JSON on the wire', () => {
    for (const evaluation of evaluations(known)) {
      expect(Evaluation.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(evaluation)
    }
  })
})

describe('the example on 7 March 2017', () => {
  const known = exampleKnown('2017-03-07')

  test('still counts 24 matched companies, and the target as reached', () => {
    expect(evaluate(known, 'clean-matched').level).toMatchObject({
      state: 'reached',
      inputs: { made: { value: 24 } },
    })
    expect(codes(known, 'reached')).toHaveLength(9)
  })

  test('knows who was late', () => {
    expect(evaluate(known, 'woco-course').reporting).toMatchObject({
      state: 'received_late',
      inputs: { receivedOn: '2017-02-06', due: '2017-01-31', timely: false },
    })
    expect(evaluate(known, 'woco-share').reporting?.state).toBe('on_time')
  })
})

test.each([
  ['2016-09-01', 'clean-matched', 'late'],
  ['2016-09-10', 'clean-matched', 'in_review'],
  ['2016-11-05', 'chc-consulted', 'due'],
  ['2016-11-20', 'chc-consulted', 'on_time'],
  ['2017-11-05', 'copcap-jobs', 'in_review'],
  ['2017-12-01', 'copcap-jobs', 'delayed'],
  ['2017-12-20', 'copcap-jobs', 'on_time'],
])('on %s the report of %s is %s', (day, kpi, state) => {
  expect(evaluate(exampleKnown(day), kpi).reporting?.state).toBe(state)
})

test('on 1 September 2016 the four figures of CLEAN were missing', () => {
  expect(
    missingReports(exampleKnown('2016-09-01')).map(({ kpi, period, due }) => [kpi, period, due]),
  ).toEqual(
    ['clean-matched', 'clean-projects', 'clean-orders', 'clean-partners'].map((kpi) => [
      kpi,
      '2016-Q2',
      '2016-08-22',
    ]),
  )
})
