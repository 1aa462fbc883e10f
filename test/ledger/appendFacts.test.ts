import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead, type LedgerRow, listRecords } from '#server/ledger/ledger.queries.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { kpiFact, programmeFact, reviewFact, revisionFact } from '#test/support/facts.ts'
import { instant, recorder } from '#test/support/recorder.ts'
import { openTestStore } from '#test/support/store.ts'

test('facts are numbered from one without gaps, over several recordings and per programme', async () => {
  const store = await openTestStore()
  const first = await store.write((write) =>
    appendFacts(write, 'a', [programmeFact(), kpiFact('x')], recorder()),
  )
  await store.write((write) => appendFacts(write, 'b', [programmeFact()], recorder()))
  const second = await store.write((write) =>
    appendFacts(write, 'a', [kpiFact('y'), kpiFact('z')], recorder()),
  )
  expect([first.first, first.last, second.first, second.last]).toEqual([1, 2, 3, 4])
  expect((await listRecords(store.read, 'a', {})).map(({ number }) => number)).toEqual([1, 2, 3, 4])
  expect((await listRecords(store.read, 'b', {})).map(({ number }) => number)).toEqual([1])
})

test('each record is chained to the one before it, and the last one is the head', async () => {
  const store = await openTestStore()
  const facts = [
    programmeFact(),
    revisionFact({ value: 0.1 }),
    revisionFact({ value: -1e21 }, { texts: { note: 'Å' } }),
  ]
  const { hash } = await store.write((write) => appendFacts(write, 'a', facts, recorder()))
  const records = await listRecords(store.read, 'a', {})
  const recomputed = records.reduce((previous, record) => sha(previous + digestOf(record)), '0'.repeat(64))
  expect(records.map(digestOf)).toEqual(records.map(({ digest }) => digest))
  expect([hash, records[2]!.hash, (await findHead(store.read, 'a'))!.hash]).toEqual(Array(3).fill(recomputed))
  expect((await findHead(store.read, 'a'))!.number).toBe(3)
})

test('a record comes back as it went in', async () => {
  const store = await openTestStore()
  const when = { at: instant('2016-03-27') + 1, certainty: 'no_later_than' as const }
  const content = {
    period: '2016-M05',
    value: 1234567.891,
    source: 'Jiangsu 江苏, “Å”\n\\u0000\u2028',
    example: true,
  }
  const now = instant('2016-10-30') + 999
  await store.write((write) =>
    appendFacts(write, 'a', [revisionFact(content, when)], recorder({ by: 'subject-7', now })),
  )
  const [record] = await listRecords(store.read, 'a', {})
  expect(record).toMatchObject({ kind: 'revision', ...when, recordedAt: now, by: 'subject-7', texts: {} })
  expect(record!.content).toEqual(revisionFact(content).content)
})

test('a revision stands in its table with its publication, whenever that is recorded', async () => {
  const store = await openTestStore()
  const submitted = instant('2017-01-10')
  const published = instant('2017-02-01')
  const together = [
    revisionFact({ value: 0 }, { at: submitted }),
    reviewFact(1, 'published', { at: published }),
  ]
  await store.write((write) => appendFacts(write, 'a', together, recorder()))
  await store.write((write) => appendFacts(write, 'a', [revisionFact({}, { at: submitted })], recorder()))
  await store.write((write) =>
    appendFacts(write, 'a', [reviewFact(3, 'published', { at: published })], recorder()),
  )
  const { revisions, reviews } = store.read.tables
  const rows = await store.read.select().from(revisions).orderBy(revisions.number)
  expect(rows).toMatchObject([
    {
      number: 1,
      value: 0,
      submittedAt: submitted,
      publishedAt: published,
      publishedNumber: 2,
      missing: null,
    },
    { number: 3, value: 12, submittedAt: submitted, publishedAt: published, publishedNumber: 4 },
  ])
  expect(await store.read.select().from(reviews)).toHaveLength(2)
  expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true })
})

test('a missing figure keeps its code and its day, and is no number', async () => {
  const store = await openTestStore()
  const missing = revisionFact({ value: null, missing: 'delayed', until: '2017-05-01' })
  await store.write((write) => appendFacts(write, 'a', [missing], recorder()))
  const rows = await store.read.select().from(store.read.tables.revisions)
  expect(rows).toMatchObject([{ value: null, missing: 'delayed', until: '2017-05-01' }])
})

test('a publication is never taken back or moved: a second one of the same revision changes nothing', async () => {
  const store = await openTestStore()
  const days = [instant('2017-02-01'), instant('2017-03-01'), instant('2017-01-15')]
  await store.write((write) => appendFacts(write, 'a', [revisionFact()], recorder()))
  for (const at of days) {
    await store.write((write) => appendFacts(write, 'a', [reviewFact(1, 'published', { at })], recorder()))
  }
  const rows = await store.read.select().from(store.read.tables.revisions)
  expect(rows).toMatchObject([{ publishedAt: days[0], publishedNumber: 2 }])
  expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true })
})

test('a publication of what is not there yet publishes nothing', async () => {
  const store = await openTestStore()
  await store.write((write) => appendFacts(write, 'a', [reviewFact(2)], recorder()))
  await store.write((write) => appendFacts(write, 'a', [revisionFact()], recorder()))
  const rows = await store.read.select().from(store.read.tables.revisions)
  expect(rows).toMatchObject([{ number: 2, publishedAt: null, publishedNumber: null }])
  expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true })
})

test('a fact that would be public after it is recorded is refused, and with it all that came along', async () => {
  const store = await openTestStore()
  const now = instant('2016-05-01')
  const facts = [programmeFact(), kpiFact('x', {}, { at: now }), kpiFact('y', {}, { at: now + 1 })]
  const writing = store.write((write) => appendFacts(write, 'a', facts, recorder({ now })))
  await expect(writing).rejects.toThrow('y would be public before it is recorded')
  expect(await listRecords(store.read, 'a', {})).toEqual([])
  expect(await findHead(store.read, 'a')).toBeUndefined()
})

test('recording nothing leaves no trace of a programme', async () => {
  const store = await openTestStore()
  const heard: string[][] = []
  store.onChange((programmes) => heard.push(programmes))
  const { first, last } = await store.write((write) => appendFacts(write, 'a', [], recorder()))
  expect([first, last, await findHead(store.read, 'a')]).toEqual([1, 0, undefined])
  expect(heard).toEqual([])
})

test('many facts at once are recorded as one', async () => {
  const store = await openTestStore()
  const facts = Array.from({ length: 2501 }, (_, at) =>
    revisionFact({ value: at }, { texts: { note: `${at}` } }),
  )
  await store.write((write) => appendFacts(write, 'a', facts, recorder()))
  expect(await verifyLedger(store.read, 'a')).toMatchObject({
    holds: true,
    head: { number: 2501 },
    erasedTexts: 0,
  })
})

test('text that no machine can digest is refused', async () => {
  const store = await openTestStore()
  const torn = revisionFact({ source: 'half a \ud83d sign' })
  await expect(store.write((write) => appendFacts(write, 'a', [torn], recorder()))).rejects.toThrow(
    'Lone surrogate',
  )
  for (const nul of [
    revisionFact({ source: 'a\u0000b' }),
    revisionFact({}, { texts: { note: '\\\u0000' } }),
  ]) {
    await expect(store.write((write) => appendFacts(write, 'a', [nul], recorder()))).rejects.toThrow('NUL')
  }
  const notANumber = revisionFact({ value: Number.NaN })
  await expect(store.write((write) => appendFacts(write, 'a', [notANumber], recorder()))).rejects.toThrow(
    'NaN',
  )
})

/** The digest from the design's own words, without the code under test. */
function digestOf(record: LedgerRow): string {
  const { digest: _digest, hash: _hash, ...rest } = record
  return sha(JSON.stringify(sorted(rest)))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}

function sha(input: string): string {
  return createHash('sha256').update(input).digest('hex')
}
