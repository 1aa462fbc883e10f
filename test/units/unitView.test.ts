import { describe, expect, test } from 'vitest'
import { recordOf } from '#shared/units/record.ts'
import { kpisOfUnit } from '#shared/units/unitView.ts'
import { known } from '#test/support/known.ts'

const quarterly = { frequency: 'quarter', kpi: { unit: 'clean' } } as const
const contract = { unit: 'clean', from: '2017-01-01', to: '2017-12-31', kpis: ['own', 'fed'] }

describe('the record of a unit', () => {
  const world = known({
    today: '2018-02-10',
    contracts: [contract],
    kpis: {
      own: {
        ...quarterly,
        figures: {
          '2017-Q1': { value: 1, submitted: '2017-04-20', published: '2017-04-25' },
          '2017-Q2': { value: 2, submitted: '2017-09-01', published: '2017-09-05' },
          '2017-Q3': { value: 3, submitted: '2017-10-30', published: null },
        },
      },
      fed: { ...quarterly, kpi: { unit: 'clean', role: 'support' } },
      other: { ...quarterly, kpi: { unit: 'woco' } },
    },
  })
  const [own, fed, ...rest] = recordOf(world, 'clean')

  test('counts what came in time, what came late and what has not come, by KPI', () => {
    expect(own).toMatchObject({ kpi: 'own', onTime: 2, late: 1, missing: 1 })
    expect(own?.reports).toEqual([
      { period: '2017-Q1', state: 'on_time' },
      { period: '2017-Q2', state: 'received_late' },
      { period: '2017-Q3', state: 'in_review' },
      { period: '2017-Q4', state: 'late' },
    ])
  })

  test('says each that did not come in time, the newest first', () => {
    expect(own?.exceptions.map(({ period, state }) => [period, state])).toEqual([
      ['2017-Q4', 'late'],
      ['2017-Q2', 'received_late'],
    ])
  })

  test('holds what only feeds other KPIs, and nothing of another unit', () => {
    expect([fed?.kpi, fed?.missing, rest]).toEqual(['fed', 4, []])
  })
})

test('what falls due after a contract ended early is neither late nor missing', () => {
  const ended = { on: '2017-07-01', reason: { da: 'Opsagt', en: 'Terminated', zh: '已终止' } }
  const world = known({
    today: '2018-02-10',
    contracts: [{ ...contract, ended }],
    kpis: { own: quarterly, fed: quarterly },
  })
  expect(recordOf(world, 'clean')[0]?.reports.map(({ period }) => period)).toEqual(['2017-Q1'])
})

test('a unit that is not there has no page', () => {
  expect(() => kpisOfUnit(known({ kpis: {} }), 'nobody')).toThrow('missing: problem.noUnit')
})
