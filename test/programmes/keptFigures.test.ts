import { expect, test } from 'vitest'
import { keptFigures } from '#server/figures/keptFigures.ts'
import { appendFacts, type NewFact } from '#server/ledger/appendFacts.ts'
import {
  definitionFact,
  kpiFact,
  programmeFact,
  reviewFact,
  revisionFact,
  seriesFact,
  seriesOf,
} from '#test/support/facts.ts'
import { interrupted } from '#test/support/interrupted.ts'
import { instant, recorder } from '#test/support/recorder.ts'
import { openTestStore } from '#test/support/store.ts'

const series = [seriesOf('cases')]
const base = [programmeFact(), kpiFact('cases'), definitionFact('cases'), seriesFact('cases')]
const now = instant('2018-01-01')

async function world() {
  const store = await openTestStore()
  const record = (facts: NewFact[]) =>
    store.write((write) => appendFacts(write, 'effort', facts, recorder({ now })))
  await record([...base, revisionFact(), reviewFact(5)])
  return { store, record, at: (number: number) => ({ instant: now, number }) }
}

test('what is recorded after figures were kept is there for the next reader, and not for a reader of before', async () => {
  const { store, record, at } = await world()
  const kept = keptFigures(store.read)
  const before = await kept.at('effort', series, at(6))
  await record([revisionFact({ value: 13, kind: 'revision' }), revisionFact({ period: '2017', value: 14 })])
  await record([reviewFact(7), reviewFact(8, 'returned')])
  const after = await kept.at('effort', series, at(10))
  const { revisions, reviews } = after
  expect(revisions.get(seriesOf('cases'))).toMatchObject([
    { number: 5, value: 12, published: { number: 6 } },
    { number: 7, value: 13, published: { number: 9 } },
    { number: 8, value: 14, published: null },
  ])
  expect(reviews.get(8)).toMatchObject([{ number: 10, step: 'returned' }])
  expect(await kept.at('effort', series, at(6))).toEqual(before)
  expect(await keptFigures(store.read).at('effort', series, at(10))).toEqual(after)
})

test('a publication between two readers is not lost, wherever it comes between their questions', async () => {
  for (const nth of [1, 2, 3, 4]) {
    const { store, record, at } = await world()
    await record([revisionFact({ value: 13, kind: 'revision' })])
    const read = interrupted(store.read, nth, async () => {
      await record([reviewFact(7)])
      await kept.at('effort', series, at(8))
    })
    const kept = keptFigures(read)
    await kept.at('effort', series, at(7))
    const { revisions } = await kept.at('effort', series, at(8))
    expect(revisions.get(seriesOf('cases'))?.at(-1)).toMatchObject({ number: 7, published: { number: 8 } })
  }
})
