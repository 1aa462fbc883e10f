import { expect, test } from 'vitest'
import type { Revision } from '#shared/figures/figure.ts'
import { newsOf } from '#shared/live/news.ts'
import type { AgreedFact } from '#shared/programmes/agreedAt.ts'
import { text } from '#test/support/facts.ts'

const names = new Map([
  ['cases', text('Cases')],
  ['jobs', text('Jobs')],
])
const span = { after: 10, number: 20, now: 1_000 }
const told = (...kpis: string[]) => kpis.map((code) => ({ code, name: names.get(code) }))

function revision(fields: Partial<Revision>): Revision {
  return {
    ...{ number: 12, series: 'cases/dk/own', period: '2017', value: 3, missing: null, until: null },
    ...{ quality: 'final', kind: 'first', submittedAt: 500, published: { at: 600, number: 13 } },
    ...{ certainty: 'stated', recordedAt: 500, source: null, vintage: null, example: false, noted: false },
    ...fields,
  }
}
const of = (revisions: Revision[], facts: AgreedFact[] = []) => newsOf({ revisions, facts }, span, names)

test('a figure published is told by its KPI, a revision apart from it', () => {
  const news = of([revision({}), revision({ number: 14, series: 'jobs/dk/own', kind: 'correction' })])
  expect(news).toMatchObject({
    number: 20,
    published: { count: 1, kpis: told('cases') },
    revised: { count: 1, kpis: told('jobs') },
    reported: 0,
  })
})

test('of a figure submitted it is told that a report came in, and neither which nor what', () => {
  const news = of([revision({ published: null })])
  const nothing = { count: 0, kpis: [] }
  expect(news).toEqual({ number: 20, published: nothing, revised: nothing, agreed: nothing, reported: 1 })
})

test('a figure that was told as submitted and is published now is a new figure', () => {
  expect(of([revision({ number: 5 })])).toMatchObject({ published: { count: 1 }, reported: 0 })
})

test('what was told before, comes later or is not public yet is left out', () => {
  const news = of([
    revision({ number: 2, published: { at: 600, number: 9 } }),
    revision({ number: 14, published: { at: 600, number: 21 }, submittedAt: 1_001 }),
    revision({ number: 15, published: { at: 1_001, number: 16 }, submittedAt: 1_001 }),
  ])
  expect(news).toMatchObject({ published: { count: 0 }, reported: 0 })
})

test('two figures of one KPI are counted twice and name it once', () => {
  const news = of([revision({}), revision({ number: 15, period: '2018' })])
  expect(news.published).toEqual({ count: 2, kpis: told('cases') })
})

test('what was agreed is told with the KPI that it concerns, where it concerns one', () => {
  const fact = { kind: 'target', key: 'jobs 2018', number: 12, at: 600 } as const
  const facts: AgreedFact[] = [
    { ...fact, certainty: 'stated', recordedAt: 600, content: {} },
    {
      ...fact,
      kind: 'meeting',
      key: '2018-03-01',
      number: 13,
      certainty: 'stated',
      recordedAt: 600,
      content: {},
    },
  ]
  expect(of([], facts).agreed).toEqual({ count: 2, kpis: told('jobs') })
})
