import { expect, test } from 'vitest'
import { appendFacts, type NewFact } from '#server/ledger/appendFacts.ts'
import { lastMoment, readings } from '#server/ledger/readings.ts'
import { kpiFact, programmeFact, revisionFact } from '#test/support/facts.ts'
import { interrupted } from '#test/support/interrupted.ts'
import { instant, recorder } from '#test/support/recorder.ts'
import { openTestStore } from '#test/support/store.ts'

async function started() {
  const store = await openTestStore()
  const record = (...facts: NewFact[]) => store.write((write) => appendFacts(write, 'a', facts, recorder()))
  await record(programmeFact(), kpiFact('x'))
  return { store, record }
}

test('a reading holds the agreed facts, the head and the moments at which something became public', async () => {
  const { store, record } = await started()
  const later = instant('2017-01-01')
  await record(revisionFact({}, { at: later }))
  const reading = await readings(store).newest('a')
  expect(reading.facts.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 programme', '2 kpi'])
  expect([reading.head, reading.moments]).toEqual([3, [instant('2016-01-01'), later]])
})

test('a reading is kept until its ledger grows, and then only added to', async () => {
  const { store, record } = await started()
  const kept = readings(store)
  const first = await kept.newest('a')
  expect(kept.fresh('a')).toBe(first)
  await record(kpiFact('y', {}, { at: instant('2015-01-01') }))
  expect(kept.fresh('a')).toBeUndefined()
  const second = await kept.newest('a')
  expect(second.facts.slice(0, 2)).toEqual(first.facts)
  expect(second.facts[2]).toMatchObject({ number: 3, key: 'y' })
  expect(second.moments).toEqual([instant('2015-01-01'), instant('2016-01-01')])
  expect(kept.fresh('a')).toBe(second)
})

test('another programme that grows leaves a reading fresh', async () => {
  const { store } = await started()
  const kept = readings(store)
  const first = await kept.newest('a')
  await store.write((write) => appendFacts(write, 'b', [programmeFact()], recorder()))
  expect(kept.fresh('a')).toBe(first)
})

test('askers at the same time share one reading', async () => {
  const { store } = await started()
  const kept = readings(store)
  const [one, other] = await Promise.all([kept.newest('a'), kept.newest('a')])
  expect(one).toBe(other)
})

test.each([1, 2, 3])(
  'what is recorded during the first reading (question %i) is not overlooked',
  async (at) => {
    const { store, record } = await started()
    const kept = readings({ ...store, read: interrupted(store.read, at, () => record(kpiFact('y'))) })
    await kept.newest('a')
    expect((await kept.newest('a')).facts.map(({ key }) => key)).toEqual(['effort', 'x', 'y'])
  },
)

test('whoever asks after recording gets what was recorded, though an older reading is still under way', async () => {
  const { store, record } = await started()
  let asked: Promise<{ head: number }> | undefined
  const read = interrupted(store.read, 2, async () => {
    await record(kpiFact('y'))
    asked = kept.newest('a')
    await asked
  })
  const kept = readings({ ...store, read })
  await kept.newest('a')
  expect((await asked!).head).toBe(3)
  expect((await kept.newest('a')).head).toBe(3)
})

test('a reading that failed is tried again', async () => {
  const { store, record } = await started()
  const broken = async () => {
    throw new Error('the disk is gone')
  }
  const kept = readings({ ...store, read: interrupted(store.read, 4, broken) })
  await kept.newest('a')
  await record(kpiFact('y'))
  await expect(kept.newest('a')).rejects.toThrow('the disk is gone')
  expect((await kept.newest('a')).head).toBe(3)
})

test('a programme that is not there is missing, until it is recorded', async () => {
  const { store } = await started()
  const kept = readings(store)
  await expect(kept.newest('b')).rejects.toMatchObject({ kind: 'missing' })
  await store.write((write) => appendFacts(write, 'b', [programmeFact()], recorder()))
  expect((await kept.newest('b')).head).toBe(1)
})

test('the last moment is the newest one up to D', () => {
  const moments = [10, 20, 30]
  const lasts = [9, 10, 19, 20, 30, 99].map((now) => lastMoment(moments, { instant: now, number: 1 }))
  expect(lasts).toEqual([0, 10, 10, 20, 30, 30])
  expect(lastMoment([], { instant: 5, number: 1 })).toBe(0)
})
