import { describe, expect, test } from 'vitest'
import { missingReports } from '#shared/obligations/obligations.ts'
import { reportingOf } from '#shared/obligations/reportingOf.ts'
import type { ReportingState } from '#shared/obligations/reportingState.ts'
import { type FigureLiteral, known, seriesOf, type WorldLiteral } from '../support/known.ts'

/** The only quarter of a contract, 2016-Q3, is due on 31 October 2016. */
const contract = { kpis: ['own'], from: '2016-07-01', to: '2016-09-30', returnDays: 5 }
const at = (today: string, figure: FigureLiteral | FigureLiteral[] = [], world: Partial<WorldLiteral> = {}) =>
  known({ today, contracts: [contract], ...world, kpis: { own: { figures: { '2016-Q3': figure } } } })
const stateAt = (...asked: Parameters<typeof at>) => reportingOf(at(...asked), 'own')?.state

const returned = { value: 34, submitted: '2016-10-31', returned: '2016-11-04' }

describe('the state of an obligation', () => {
  test.each<[string, string, FigureLiteral | FigureLiteral[], ReportingState]>([
    ['has not ended yet', '2016-09-30', [], 'not_due'],
    ['has ended', '2016-10-01', [], 'due'],
    ['is on its due day', '2016-10-31', [], 'due'],
    ['is overdue', '2016-11-01', [], 'late'],
    [
      'came on its due day and waits',
      '2016-11-02',
      { value: 1, submitted: '2016-10-31', published: null },
      'in_review',
    ],
    ['came in time', '2016-11-20', { value: 0, submitted: '2016-10-31', published: '2016-11-15' }, 'on_time'],
    [
      'came a day late',
      '2016-11-20',
      { value: 1, submitted: '2016-11-01', published: '2016-11-15' },
      'received_late',
    ],
    [
      'was answered by a code',
      '2016-11-20',
      { missing: 'not_available', submitted: '2016-10-20' },
      'on_time',
    ],
    ['was returned, within the return days', '2016-11-09', returned, 'due'],
    ['was returned, past them', '2016-11-10', returned, 'late'],
    [
      'was withdrawn after its due day',
      '2016-11-04',
      { value: 1, submitted: '2016-10-31', withdrawn: '2016-11-02' },
      'due',
    ],
    ['was returned and renewed', '2016-11-20', [returned, { value: 11, submitted: '2016-11-09' }], 'on_time'],
    [
      'was renewed after the return days',
      '2016-11-20',
      [returned, { value: 11, submitted: '2016-11-10' }],
      'received_late',
    ],
  ])('that %s (%s)', (_, today, figure, state) => {
    expect(stateAt(today, figure)).toBe(state)
  })

  const delayed = {
    missing: 'delayed' as const,
    until: '2016-12-15',
    submitted: '2016-10-31',
    published: '2016-11-14',
  }
  test.each<[string, FigureLiteral | FigureLiteral[], ReportingState]>([
    ['2016-11-10', delayed, 'in_review'],
    ['2016-12-15', delayed, 'delayed'],
    ['2016-12-16', delayed, 'late'],
    ['2016-12-16', [delayed, { value: 35, submitted: '2016-12-14', published: '2016-12-19' }], 'in_review'],
    ['2016-12-20', [delayed, { value: 35, submitted: '2016-12-14', published: '2016-12-19' }], 'on_time'],
    [
      '2016-12-20',
      [delayed, { value: 35, submitted: '2016-12-16', published: '2016-12-19' }],
      'received_late',
    ],
  ])('that was delayed, on %s', (today, figure, state) => {
    expect(stateAt(today, figure)).toBe(state)
  })

  test('keeps a published figure standing while a revision of it is returned', () => {
    const first = { value: 9, submitted: '2016-10-20', published: '2016-11-15' }
    const revision = { value: 7, submitted: '2017-05-09', returned: '2017-05-10' }
    expect(stateAt('2017-06-01', [first, revision])).toBe('on_time')
  })

  test('lapses with its contract, unless it was answered', () => {
    const ended = { on: '2016-10-15', reason: { da: 'x', en: 'x', zh: 'x' } }
    const world = { contracts: [{ ...contract, ended }] }
    expect(stateAt('2016-12-01', [], world)).toBe('lapsed')
    expect(stateAt('2016-12-01', { value: 1, submitted: '2016-10-10' }, world)).toBe('on_time')
  })
})

describe('the obligation that is told', () => {
  const contracts = [{ kpis: ['own'], from: '2015-01-01', to: '2016-12-31' }]
  const period = (today: string, dueMonths?: number) => {
    const kpi = dueMonths === undefined ? {} : { dueMonths }
    return reportingOf(known({ today, contracts, kpis: { own: { kpi } } }), 'own')?.inputs.period
  }

  test.each([
    ['2014-12-31', '2015-Q1'],
    ['2016-09-30', '2016-Q2'],
    ['2016-10-01', '2016-Q3'],
    ['2016-11-01', '2016-Q3'],
    ['2026-01-01', '2016-Q4'],
  ])('on %s is that of %s', (today, told) => {
    expect(period(today)).toBe(told)
  })

  test('is the first still to fall due where several are open', () => {
    expect(period('2017-01-15', 16)).toBe('2015-Q3')
  })

  test('of a derived KPI is that of the input that reports worst', () => {
    const formula = { numerator: seriesOf('a'), denominator: seriesOf('b'), factor: 1 }
    const kpis = { own: { measure: 'ratio' as const, formula }, a: { figures: { '2016-Q4': 1 } }, b: {} }
    const world = known({ today: '2017-03-01', contracts: [{ kpis: ['a', 'b'], to: '2016-12-31' }], kpis })
    expect(reportingOf(world, 'own')).toMatchObject({ state: 'late', inputs: { kpi: 'b' } })
  })
})

test('missing are all overdue reports without an answer, zero is an answer', () => {
  const figures = { '2016-Q1': 0, '2016-Q3': { value: 1, published: null } }
  const contracts = [{ kpis: ['own', 'other'], from: '2016-01-01', to: '2016-12-31' }]
  const world = known({
    today: '2016-11-01',
    contracts,
    kpis: { own: { figures }, other: { kpi: { role: 'support' } } },
  })
  expect(missingReports(world).map(({ kpi, period, due }) => `${kpi} ${period} ${due}`)).toEqual([
    'other 2016-Q1 2016-05-02',
    'own 2016-Q2 2016-08-22',
    'other 2016-Q2 2016-08-22',
    'other 2016-Q3 2016-10-31',
  ])
})
