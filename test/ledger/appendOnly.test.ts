import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Store, Write } from '#server/database/store.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { listRecords, listTexts } from '#server/ledger/ledger.queries.ts'
import { revisionFact } from '#test/support/facts.ts'
import { dropTriggers, openRaw } from '#test/support/raw.ts'
import { recorder } from '#test/support/recorder.ts'
import { engine, newPlace, type Place } from '#test/support/store.ts'

const changes = [
  ["update ledger set content = '{}' where number = 1", 'ledger_keeps_content'],
  ['delete from ledger where number = 1', 'ledger_keeps_rows'],
  ['delete from ledger', 'ledger_keeps_rows'],
  ["update texts set text = 'other'", 'texts_keep_content'],
  ...(engine === 'sqlite'
    ? [['insert or replace into ledger select * from ledger', 'ledger_keeps_numbers']]
    : [['truncate ledger', 'ledger_keeps_all']]),
] as [string, string][]

async function placeWithFacts(): Promise<{ place: Place; store: Store }> {
  const place = await newPlace()
  const store = await place.open()
  const facts = [revisionFact({}, { texts: { note: 'A note' } }), revisionFact({ value: 13 })]
  await store.write((write) => appendFacts(write, 'a', facts, recorder()))
  return { place, store }
}

describe('the ledger refuses, whoever asks,', () => {
  test.each(changes)('%s', async (sql, trigger) => {
    const { place } = await placeWithFacts()
    const raw = await openRaw(place)
    await expect(raw.run(sql)).rejects.toThrow(trigger)
  })

  test.each(changes)(
    '%s, also when the triggers were lost and the server started again',
    async (sql, trigger) => {
      const { place, store } = await placeWithFacts()
      const raw = await openRaw(place)
      await dropTriggers(place, raw)
      await store.close()
      await place.open()
      await expect(raw.run(sql)).rejects.toThrow(trigger)
    },
  )
})

test('a write that changes or deletes what is recorded fails and leaves all as it was', async () => {
  const { store } = await placeWithFacts()
  const { ledger, texts } = store.read.tables
  const works: ((write: Write) => Promise<unknown>)[] = [
    async (write) => await write.delete(ledger),
    async (write) => await write.update(ledger).set({ by: 'x' }).where(eq(ledger.number, 1)),
    async (write) => await write.update(texts).set({ text: '' }),
  ]
  for (const work of works) await expect(store.write(work)).rejects.toThrow()
  expect((await listRecords(store.read, 'a', {})).map(({ by }) => by)).toEqual(['person-1', 'person-1'])
  expect(await listTexts(store.read, 'a', [1])).toMatchObject([{ text: 'A note' }])
})
