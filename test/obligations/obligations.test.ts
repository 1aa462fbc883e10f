import { describe, expect, test } from 'vitest'
import { dueDay } from '#shared/obligations/deadline.ts'
import { obligations } from '#shared/obligations/obligations.ts'
import { type KpiLiteral, known, seriesOf, type WorldLiteral } from '../support/known.ts'

function owed(contracts: WorldLiteral['contracts'], own: KpiLiteral = {}, world: Partial<WorldLiteral> = {}) {
  return obligations(
    known({ ...world, kpis: { own }, ...(contracts === undefined ? {} : { contracts }) }),
    'own',
  )
}
const year = { kpis: ['own'], from: '2016-01-01', to: '2016-12-31' }

describe('a due day', () => {
  test.each([
    ['2016-Q1', {}, undefined, '2016-05-02'],
    ['2017-Q2', {}, undefined, '2017-08-21'],
    ['2017-Q3', {}, undefined, '2017-10-31'],
    ['2016-Q4', {}, undefined, '2017-01-31'],
    ['2016', {}, undefined, '2017-01-31'],
    ['2016-S1', {}, undefined, '2016-08-22'],
    ['2017-M01', {}, undefined, '2017-02-28'],
    ['2017-M06', {}, undefined, '2017-07-31'],
    ['2017-M06', { '06': '08-20' }, undefined, '2017-08-21'],
    ['2016-Q4', { '12': '03-01' }, undefined, '2017-03-01'],
    ['2016', {}, 16, '2018-04-30'],
    ['2016-Q2', {}, 1, '2016-08-01'],
    ['2016', { '12': '03-01' }, 16, '2018-04-30'],
  ])('of %s with the calendar %j and months %j is %s', (period, calendar, months, due) => {
    expect(dueDay(period, calendar, months)).toBe(due)
  })
})

describe('what is owed', () => {
  test('are the periods whose last day the contract holds', () => {
    expect(owed([year]).map(({ period }) => period)).toEqual(['2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4'])
    const odd = { ...year, from: '2016-02-15', to: '2016-11-30' }
    expect(owed([odd]).map(({ period }) => period)).toEqual(['2016-Q1', '2016-Q2', '2016-Q3'])
  })

  test('names unit, contract and the last instant of the due day on the clocks of the programme', () => {
    const [first] = owed([{ ...year, code: 'deal', unit: 'clean' }])
    expect(first).toMatchObject({ kpi: 'own', unit: 'clean', contract: 'deal', lapsed: false })
    expect(new Date(first!.dueAt).toISOString()).toBe('2016-05-02T21:59:59.999Z')
  })

  test('in a period of two contracts is owed under the one that began last', () => {
    const next = { ...year, code: 'next', from: '2016-07-01', to: '2017-12-31' }
    const contracts = owed([{ ...year, code: 'first' }, next]).map(({ contract }) => contract)
    expect(contracts).toEqual(['first', 'first', 'next', 'next', 'next', 'next', 'next', 'next'])
  })

  test('lapses where the contract ended before it fell due', () => {
    const ended = { on: '2016-09-30', reason: { da: 'x', en: 'x', zh: 'x' } }
    expect(owed([{ ...year, ended }]).map(({ lapsed }) => lapsed)).toEqual([false, false, true, true])
  })

  test('ends when the programme closes', () => {
    expect(owed([year], {}, { closesOn: '2016-12-31' }).map(({ period }) => period)).toEqual([
      '2016-Q1',
      '2016-Q2',
      '2016-Q3',
    ])
  })

  test('is nothing for a derived KPI, and nothing without a contract or a definition', () => {
    const formula = { numerator: seriesOf('a'), denominator: seriesOf('b'), factor: 1 }
    expect(owed([year], { measure: 'ratio', formula })).toEqual([])
    expect(owed([])).toEqual([])
    expect(owed([year], { definitions: [] })).toEqual([])
  })

  test('follows the frequency of the definition of the time', () => {
    const definitions = [
      { frequency: 'quarter' as const },
      { validFrom: '2016-07-01', frequency: 'half-year' as const },
    ]
    expect(owed([year], { definitions }).map(({ period }) => period)).toEqual([
      '2016-Q1',
      '2016-Q2',
      '2016-S2',
    ])
  })
})
