import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '#server/database/store.ts'
import { type KeptFigures, keptFigures } from '#server/figures/keptFigures.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead, findNumberAt } from '#server/ledger/ledger.queries.ts'
import { readings } from '#server/ledger/readings.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { knownAt } from '#server/programmes/knownAt.ts'
import type { At } from '#shared/figures/asKnownAt.ts'
import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Known } from '#shared/programmes/known.ts'
import { daysOf, history, historySeries, type Recording } from '#test/support/histories.ts'
import { recorder } from '#test/support/recorder.ts'
import { runs } from '#test/support/runs.ts'
import { openTestStore } from '#test/support/store.ts'

let lives = 0

test('what the store answers for a fixed D and n never changes, whatever is recorded later', async () => {
  const store = await openTestStore()
  const kept = readings(store)
  const figures = keptFigures(store.read)
  const ask = async (programme: string, at: At, from: KeptFigures = figures): Promise<Known> => {
    const { facts } = await kept.newest(programme)
    return await knownAt(from, agreedAt(facts, at)!, historySeries)
  }
  const life = fc.asyncProperty(history, async (recordings) => {
    lives += 1
    const programme = `life-${lives}`
    const given: { at: At; known: Known }[] = []
    const days = someOf(daysOf(recordings))
    for (const recording of recordings) {
      await record(store, programme, recording)
      const number = (await findHead(store.read, programme))!.number
      for (const instant of days)
        given.push({ at: { instant, number }, known: await ask(programme, { instant, number }) })
    }
    for (const { at, known } of given) {
      expect(await ask(programme, at)).toEqual(known)
      expect(await ask(programme, at, keptFigures(store.read))).toEqual(known)
    }
    expect(await verifyLedger(store.read, programme)).toMatchObject({ holds: true, erasedTexts: 0 })
    for (const instant of days) {
      const byThen = recordings.filter(({ now }) => now <= instant).flatMap(({ facts }) => facts)
      expect(await findNumberAt(store.read, programme, instant)).toBe(byThen.length)
    }
  })
  await fc.assert(life, { numRuns: runs(12) })
})

/** Ledger, tables and answers hold for a history recorded at once as for one recorded piece by piece. */
test('it does not matter for the answers whether facts were recorded together or one by one', async () => {
  const store = await openTestStore()
  const kept = readings(store)
  const life = fc.asyncProperty(history, async (recordings) => {
    lives += 1
    const [together, apart] = [`together-${lives}`, `apart-${lives}`]
    const facts = recordings.flatMap((recording) => recording.facts)
    const now = recordings.at(-1)!.now
    await record(store, together, { now, facts })
    for (const fact of facts) await record(store, apart, { now, facts: [fact] })
    for (const instant of someOf(daysOf(recordings))) {
      const at = { instant, number: facts.length }
      const [one, other] = [await kept.newest(together), await kept.newest(apart)]
      const known = await knownAt(keptFigures(store.read), agreedAt(one.facts, at)!, historySeries)
      const knownApart = await knownAt(keptFigures(store.read), agreedAt(other.facts, at)!, historySeries)
      expect(knownApart).toEqual(known)
    }
    expect(await verifyLedger(store.read, apart)).toMatchObject({ holds: true })
  })
  await fc.assert(life, { numRuns: runs(6) })
})

function record(store: Store, programme: string, { now, facts }: Recording): Promise<unknown> {
  return store.write((write) => appendFacts(write, programme, facts, recorder({ now })))
}

function someOf(days: number[]): number[] {
  return days.filter((_, at) => at % Math.ceil(days.length / 6) === 0)
}
