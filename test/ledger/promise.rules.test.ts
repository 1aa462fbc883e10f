import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Recorded } from '#server/figures/projection.ts'
import { type At, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Known } from '#shared/programmes/known.ts'
import { momentView } from '#shared/programmes/momentView.ts'
import { beginning, daysOf, history } from '#test/support/histories.ts'
import { answer, recordsOf } from '#test/support/historyKnown.ts'
import { runs } from '#test/support/runs.ts'

const life = { numRuns: runs(200) }

describe('the promise', () => {
  test('for a fixed D and n the answer never changes, whatever is recorded later', () => {
    fc.assert(
      fc.property(history, fc.nat(), (recordings, cut) => {
        const records = recordsOf(recordings)
        const then = records.slice(0, 1 + (cut % records.length))
        for (const instant of daysOf(recordings)) {
          const at = { instant, number: then.length }
          expect(answer(records, at)).toEqual(answer(then, at))
        }
      }),
      life,
    )
  })

  test('with n at the head the answer for a past D changes only by what is loaded later as public by D', () => {
    fc.assert(
      fc.property(history, fc.nat(), (recordings, cut) => {
        const records = recordsOf(recordings)
        const then = records.slice(0, 1 + (cut % records.length))
        for (const instant of daysOf(recordings)) {
          const loadedByThen = records.slice(then.length).filter(({ at }) => at <= instant)
          const now = withoutNumber(answer(records, { instant, number: records.length }))
          if (loadedByThen.length > 0) continue
          expect(now).toEqual(withoutNumber(answer(then, { instant, number: then.length })))
        }
      }),
      life,
    )
  })

  test('of several facts for one thing the one that became public last counts, then the one recorded last', () => {
    fc.assert(
      fc.property(history, fc.nat(), (recordings, cut) => {
        const records = recordsOf(recordings)
        for (const instant of daysOf(recordings)) {
          const at = { instant, number: 1 + (cut % records.length) }
          const known = answer(records, at)
          const shown = [...known.figures.values()].flatMap((figures) => [...figures.values()])
          expect(shown.map(({ number }) => number).sort()).toEqual(newestFigures(records, at).sort())
          const agreed = [known.programme, ...known.kpis, ...[...known.definitions.values()].flat()]
          const expected = newestAgreed(records, at, ['programme', 'kpi', 'definition'])
          expect(agreed.map(({ provenance }) => provenance.number).sort()).toEqual(expected.sort())
        }
      }),
      life,
    )
  })

  test('the banner counts rightly how many of the facts shown were loaded after D', () => {
    fc.assert(
      fc.property(history, (recordings) => {
        const records = recordsOf(recordings)
        for (const instant of daysOf(recordings)) {
          const at = { instant, number: records.length }
          const shown = [
            ...newestFigures(records, at),
            ...newestAgreed(records, at, ['programme', 'kpi', 'definition', 'target', 'rebase']),
          ]
          const later = shown.filter((number) => records[number - 1]!.recordedAt > instant)
          expect(banner(records, at)).toMatchObject({ facts: shown.length, loadedLater: later.length })
        }
      }),
      life,
    )
  })

  test('with n as it was at D nothing was loaded later, and the answer is the one given at D', () => {
    fc.assert(
      fc.property(history, (recordings) => {
        const records = recordsOf(recordings)
        for (const instant of daysOf(recordings)) {
          const then = records.filter(({ recordedAt }) => recordedAt <= instant)
          const at = { instant, number: then.length }
          expect(banner(records, at).loadedLater).toBe(0)
          expect(answer(records, at)).toEqual(answer(then, at))
        }
      }),
      life,
    )
  })
})

function banner(records: Recorded[], at: At) {
  const days = { asOf: '2016-01-01', day: '2016-01-01', today: '2016-01-01' }
  const asked = { ...days, ...at, first: beginning, head: records.length, isDefault: false }
  return momentView(answer(records, at), {
    moment: asked,
    numberAtDay: 0,
    notes: new Map(),
    words: [],
    reasons: new Map(),
  })
}

function withoutNumber(known: Known): Known {
  return { ...known, at: { ...known.at, number: 0 } }
}

/** By sorting, as the design words it: of several the greatest (publicAt, number). */
function newestOf(facts: Recorded[]): Recorded | undefined {
  return facts.sort((a, b) => a.at - b.at || a.number - b.number).at(-1)
}

function newestAgreed(records: Recorded[], at: At, kinds: string[]): number[] {
  const visible = records.filter((record) => isVisible(record, at) && kinds.includes(record.kind))
  const things = Map.groupBy(visible, ({ kind, key }: Recorded & { key?: string }) => `${kind} ${key}`)
  return [...things.values()].map((facts) => newestOf(facts)!.number)
}

function newestFigures(records: Recorded[], at: At): number[] {
  const publications = new Map<number, Recorded>()
  for (const record of records) {
    const { revision, step } = record.content as { revision: number; step: string }
    if (record.kind === 'review' && step === 'published' && !publications.has(revision))
      publications.set(revision, record)
  }
  const visible = [...publications.values()].filter(
    (record) => isVisible(record, at) && isVisible(revisionOf(records, record), at),
  )
  const things = Map.groupBy(
    visible,
    (record) => (revisionOf(records, record) as Recorded & { key: string }).key,
  )
  return [...things.values()].map((facts) => revisionOf(records, newestOf(facts)!).number)
}

function revisionOf(records: Recorded[], review: Recorded): Recorded {
  return records[(review.content as { revision: number }).revision - 1]!
}
