import fc from 'fast-check'
import type { NewFact } from '#server/ledger/appendFacts.ts'
import {
  definitionFact,
  kpiFact,
  programmeFact,
  rebaseFact,
  reviewFact,
  revisionFact,
  seriesFact,
  seriesOf,
  targetFact,
} from './facts.ts'
import { instant } from './recorder.ts'

/** Facts recorded together at `now`. */
export type Recording = { now: number; facts: NewFact[] }

/** The series that histories are about. */
export const historySeries = ['x', 'y'].map(seriesOf)

/** The first moment of every history; nothing is public before it. */
export const beginning = instant('2016-01-01')

const day = 86_400_000

const act = fc.record({
  kind: fc.constantFrom(
    'kpi',
    'definition',
    'series',
    'target',
    'rebase',
    'revision',
    'revision',
    'review',
    'review',
    'review',
  ),
  kpi: fc.constantFrom('x', 'y'),
  period: fc.constantFrom('2016', '2017'),
  value: fc.constantFrom(0, 1, 2.5, -3, null),
  which: fc.nat({ max: 50 }),
  step: fc.constantFrom('published', 'published', 'published', 'returned', 'withdrawn'),
  /** How long before it is recorded it is said to have been public; mostly not at all. */
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 400 }) }),
})
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

const recording = fc.record({
  days: fc.nat({ max: 60 }),
  acts: fc.array(act, { minLength: 1, maxLength: 4 }),
})

/**
 * A random life of a programme: things agreed and agreed anew, figures submitted, corrected, returned, withdrawn and
 * published (also twice), some of it loaded long after it was public. The clock never goes back, but may stand.
 */
export const history: fc.Arbitrary<Recording[]> = fc
  .array(recording, { minLength: 1, maxLength: 12 })
  .map((recordings) => {
    let now = beginning
    const revisions: number[] = []
    let number = 1
    const first: Recording = { now, facts: [programmeFact({}, { at: beginning })] }
    const rest = recordings.map(({ days, acts }): Recording => {
      now += days * day
      const facts = acts.map((one) => {
        const at = Math.max(beginning, now - one.late * day)
        number += 1
        const fact = factOf(one, at, revisions)
        if (fact.kind === 'revision') revisions.push(number)
        return fact
      })
      return { now, facts }
    })
    return [first, ...rest]
  })

function factOf({ kind, kpi, period, value, which, step }: Act, at: number, revisions: number[]): NewFact {
  const when = { at, certainty: 'assumed' as const }
  const revision = revisions[which % Math.max(1, revisions.length)]
  if (kind === 'kpi') return kpiFact(kpi, { order: which }, when)
  if (kind === 'definition')
    return definitionFact(kpi, { decimals: which, validFrom: `${period}-01-01` }, when)
  if (kind === 'series') return seriesFact(kpi, {}, when)
  if (kind === 'target') return targetFact(kpi, period, which, when)
  if (kind === 'rebase') return rebaseFact(kpi, period, which % 2 === 1, when)
  if (kind === 'review' && revision !== undefined) return reviewFact(revision, step as 'published', when)
  const missing = value === null ? { missing: 'delayed' as const } : {}
  return revisionFact({ series: seriesOf(kpi), period, value, ...missing }, when)
}

/** Moments worth asking about: each at which something became public, the millisecond before, and the days between. */
export function daysOf(recordings: Recording[]): number[] {
  const moments = recordings.flatMap(({ now, facts }) => [now, ...facts.map(({ at }) => at)])
  return [...new Set(moments.flatMap((moment) => [moment - 1, moment, moment + 10 * day]))].filter(
    (moment) => moment >= beginning,
  )
}
