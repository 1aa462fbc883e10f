import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetChanges } from '#shared/changes/agreedChanges.ts'
import type { Change } from '#shared/changes/change.ts'
import { changesBetween } from '#shared/changes/changes.ts'
import { figureChanges } from '#shared/changes/figureChanges.ts'
import { reportChanges } from '#shared/changes/reportChanges.ts'
import { exampleKnown } from '#test/support/exampleKnown.ts'
import { beginning, daysOf, history } from '#test/support/histories.ts'
import { answer, recordsOf } from '#test/support/historyKnown.ts'
import { known, type WorldLiteral } from '#test/support/known.ts'
import { runs } from '#test/support/runs.ts'

const between = (from: string, to: string) => changesBetween(exampleKnown(from), exampleKnown(to))
const inShort = ({ about, line: { period, from, to, day } }: Change) => [about.code, period, from, to, day]
const ofKind = (changes: Change[], kind: Change['kind']) =>
  changes.filter((change) => change.kind === kind).map(inShort)

describe('the example, from one meeting to the next', () => {
  test('between 20 June 2017 and 22 January 2018 two quarters came, and seven months of two monthly KPIs', () => {
    const changes = between('2017-06-20', '2018-01-22')
    const published = ofKind(changes, 'published')
    expect(published).toHaveLength(56)
    expect(published.filter(([code]) => code === 'adm-enquiries')).toEqual([
      ['adm-enquiries', '2017-M05', null, 22, '2017-07-18'],
      ['adm-enquiries', '2017-M06', null, 12, '2017-08-15'],
      ['adm-enquiries', '2017-M07', null, 16, '2017-09-12'],
      ['adm-enquiries', '2017-M08', null, 13, '2017-10-17'],
      ['adm-enquiries', '2017-M09', null, 10, '2017-11-14'],
      ['adm-enquiries', '2017-M10', null, 20, '2017-12-12'],
      ['adm-enquiries', '2017-M11', null, 14, '2018-01-16'],
    ])
    expect(published.filter(([code]) => code === 'turister')).toEqual([
      ['turister', '2017', null, 262_000, '2017-11-30'],
    ])
    expect(ofKind(changes, 'answered')).toEqual([
      ['copcap-satisfaction', '2017-S1', null, 'not_available', '2017-09-05'],
    ])
    expect(ofKind(changes, 'revised')).toEqual([])
    expect(ofKind(changes, 'verdict')).toEqual([])
  })

  test('a delayed figure came as delayed, and then as a new figure that says what stood before', () => {
    const jobs = (from: string, to: string) =>
      between(from, to)
        .filter(({ about, line }) => about.code === 'copcap-jobs' && line.period === '2017-Q3')
        .map((change) => [change.kind, ...inShort(change)])
    expect(jobs('2017-06-20', '2017-12-01')).toEqual([
      ['answered', 'copcap-jobs', '2017-Q3', null, 'delayed', '2017-11-14'],
    ])
    expect(jobs('2017-12-01', '2018-01-22')).toEqual([
      ['published', 'copcap-jobs', '2017-Q3', 'delayed', 35, '2017-12-19'],
    ])
    expect(jobs('2017-06-20', '2018-01-22')).toEqual([
      ['published', 'copcap-jobs', '2017-Q3', null, 35, '2017-12-19'],
    ])
  })

  test('after 7 March 2017 the companies matched by CLEAN were corrected from 9 to 7', () => {
    expect(ofKind(between('2017-03-07', '2017-06-20'), 'corrected')).toEqual([
      ['clean-matched', '2016-Q4', 9, 7, '2017-05-16'],
    ])
  })

  test('from 16 March 2016 to 20 June 2017 the targets for 2017 were agreed, a band among them', () => {
    const agreed = ofKind(between('2016-03-16', '2017-06-20'), 'agreed')
    expect(agreed).toHaveLength(21)
    expect(new Set(agreed.map(([, period, , , day]) => `${period} ${day}`))).toEqual(
      new Set(['2017 2017-01-02']),
    )
    expect(agreed).toContainEqual(['clean-matched', '2017', null, 30, '2017-01-02'])
    expect(agreed).toContainEqual(['adm-delegations', '2017', null, { low: 20, high: 30 }, '2017-01-02'])
  })

  test('nine reports came late in that time, and the one that was returned came back in time', () => {
    const changes = between('2016-03-16', '2017-06-20')
    const late = ofKind(changes, 'came_late').map(([code, period, , , day]) => `${code} ${period} ${day}`)
    expect(late).toEqual([
      'woco-course 2016-Q4 2017-02-06',
      'clean-matched 2016-Q2 2016-09-07',
      'clean-projects 2016-Q2 2016-09-07',
      'clean-orders 2016-Q2 2016-09-07',
      'clean-partners 2016-Q2 2016-09-07',
      'chc-matched 2017-Q1 2017-05-19',
      'chc-consulted 2017-Q1 2017-05-19',
      'chc-agreements 2017-Q1 2017-05-19',
      'chc-delegations 2017-Q1 2017-05-19',
    ])
    expect(ofKind(changes, 'came_back')).toEqual([['chc-consulted', '2016-Q3', null, null, '2016-11-08']])
  })

  test('by 2022 the verdict on the market share had changed, and the reports for the last quarter were late', () => {
    const changes = between('2017-06-20', '2022-12-31')
    expect(ofKind(changes, 'verdict')).toEqual([
      ['markedsandel', null, 'too_early', 'uncertain', '2021-07-01'],
    ])
    expect(ofKind(changes, 'late')).toContainEqual(['copcap-cases', '2017-Q4', null, null, '2018-02-01'])
    expect(ofKind(changes, 'late')).toHaveLength(25)
  })
})

describe('a report', () => {
  const world = (figure: object): WorldLiteral => ({
    kpis: { own: { figures: { '2017-Q1': figure } } },
    contracts: [{ kpis: ['own'], from: '2017-01-01', to: '2017-03-31' }],
  })
  const told = (figure: object, from: string, to: string) =>
    reportChanges(known({ ...world(figure), today: from }), known({ ...world(figure), today: to })).map(
      ({ kind, line }) => `${kind} ${line.day}`,
    )

  test('that is not there is late from the day after its deadline on, and told once', () => {
    const never = { published: null, submitted: '2019-01-01' }
    expect(told(never, '2017-04-20', '2017-05-01')).toEqual([])
    expect(told(never, '2017-04-20', '2017-05-02')).toEqual(['late 2017-05-02'])
    expect(told(never, '2017-05-02', '2017-06-20')).toEqual([])
  })

  test('that came late says so from the day it came, also before its figure is published', () => {
    const late = { value: 5, submitted: '2017-05-10', published: '2017-06-01' }
    expect(told(late, '2017-04-20', '2017-05-11')).toEqual(['came_late 2017-05-10'])
    expect(told(late, '2017-05-11', '2017-06-20')).toEqual([])
  })

  test('that was returned is told when it comes back within the return days, and not when it comes after them', () => {
    const returned = { value: 5, submitted: '2017-04-28', returned: '2017-05-04' }
    const again = (submitted: string) => ({
      ...world({}),
      kpis: { own: { figures: { '2017-Q1': [returned, { value: 6, submitted, published: null }] } } },
    })
    const toldOf = (submitted: string) =>
      reportChanges(
        known({ ...again(submitted), today: '2017-05-05' }),
        known({ ...again(submitted), today: '2017-06-20' }),
      ).map(({ kind }) => kind)
    expect(toldOf('2017-05-09')).toEqual(['came_back'])
    expect(toldOf('2017-05-20')).toEqual(['came_late'])
  })
})

test('the same target agreed again is no change; another one is, from what to what', () => {
  const agreed = (value: number, agreedOn: string) =>
    known({ kpis: { own: { targets: { '2018': { value, agreed: agreedOn } } } } })
  const [first, again, other] = [agreed(8, '2017-01-02'), agreed(8, '2017-09-01'), agreed(9, '2017-09-01')]
  expect(targetChanges(first, again)).toEqual([])
  expect(targetChanges(first, other).map(inShort)).toEqual([['own', '2018', 8, 9, '2017-09-01']])
})

describe('whatever a programme lives through', () => {
  const life = { numRuns: runs(100) }
  const keysOf = (changes: Change[]) => changes.map(({ about, line }) => `${about.code} ${line.period}`)

  test('nothing is new between two equal moments', () => {
    fc.assert(
      fc.property(history, (recordings) => {
        const records = recordsOf(recordings)
        for (const instant of daysOf(recordings)) {
          const at = { instant, number: records.length }
          expect(changesBetween(answer(records, at), answer(records, at))).toEqual([])
        }
      }),
      life,
    )
  })

  test('a figure that is new at a moment is still new at each later one', () => {
    fc.assert(
      fc.property(history, (recordings) => {
        const records = recordsOf(recordings)
        const moments = daysOf(recordings).sort((a, b) => a - b)
        const at = (instant: number) => answer(records, { instant, number: records.length })
        const since = at(beginning)
        const found = moments.map((instant) => keysOf(figureChanges(since, at(instant))))
        for (const [index, keys] of found.entries()) {
          expect(found[index + 1] ?? keys).toEqual(expect.arrayContaining(keys))
        }
      }),
      life,
    )
  })

  test('a target that is new and is not the old one again is still new later', () => {
    fc.assert(
      fc.property(history, (recordings) => {
        const records = recordsOf(recordings)
        const moments = daysOf(recordings).sort((a, b) => a - b)
        const at = (instant: number) => answer(records, { instant, number: records.length })
        const since = at(beginning)
        const told = moments.map((instant) => targetChanges(since, at(instant)))
        for (const changes of told) {
          for (const { line } of changes) expect(line.from).not.toEqual(line.to)
        }
        const first = told.map((changes) => keysOf(changes.filter(({ line }) => line.from === null)))
        for (const [index, keys] of first.entries()) {
          expect(first[index + 1] ?? keys).toEqual(expect.arrayContaining(keys))
        }
      }),
      life,
    )
  })
})
