import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead, listRecords, listTexts } from '#server/ledger/ledger.queries.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { reviewFact, revisionFact } from '#test/support/facts.ts'
import { recorder } from '#test/support/recorder.ts'
import { openTestStore } from '#test/support/store.ts'

const note = 'Jens Hansen was ill; the figure comes from his colleague.'

async function storeWithTexts() {
  const store = await openTestStore()
  const facts = [
    revisionFact({}, { texts: { note } }),
    reviewFact(1, 'returned', { texts: { reason: 'Please check the unit.' } }),
    revisionFact({ value: 13 }, { texts: { note } }),
  ]
  await store.write((write) => appendFacts(write, 'a', facts, recorder()))
  return store
}

test('free text stands apart: the record holds its digest alone', async () => {
  const store = await storeWithTexts()
  const records = await listRecords(store.read, 'a', {})
  expect(JSON.stringify(records)).not.toContain('Jens')
  expect(Object.keys(records[0]!.texts)).toEqual(['note'])
  expect(await listTexts(store.read, 'a', [1, 2])).toEqual(
    expect.arrayContaining([
      { number: 1, field: 'note', text: note },
      { number: 2, field: 'reason', text: 'Please check the unit.' },
    ]),
  )
})

test('the same words in two records have different digests, so that an erased one cannot be guessed', async () => {
  const store = await storeWithTexts()
  const records = await listRecords(store.read, 'a', {})
  expect(records[0]!.texts.note).not.toBe(records[2]!.texts.note)
})

test('after an erasure the chain still holds, and says how many texts are gone', async () => {
  const store = await storeWithTexts()
  const before = await findHead(store.read, 'a')
  await store.write(async (write) => {
    const { texts } = write.tables
    await write.delete(texts).where(and(eq(texts.programme, 'a'), eq(texts.number, 1)))
  })
  expect(await listTexts(store.read, 'a', [1])).toEqual([])
  expect(await verifyLedger(store.read, 'a', before)).toEqual({ holds: true, head: before, erasedTexts: 1 })
})
