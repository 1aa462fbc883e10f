import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Store, Write } from '#server/database/store.ts'
import { DraftContent } from '#shared/reporting/draft.ts'
import { openRaw } from '#test/support/raw.ts'
import { engine, newPlace, openTestStore } from '#test/support/store.ts'

const draftOf = (period: string) => ({
  programme: 'a',
  series: 'cases/DK-84/own',
  period,
  content: DraftContent.parse({ input: '12', convention: 'da' }),
  version: 1,
  by: 'person-1',
  savedAt: 1_460_000_000_000,
})

const save = (period: string) => (write: Write) => write.insert(write.tables.drafts).values(draftOf(period))

async function periodsOf(store: Store): Promise<string[]> {
  const { drafts } = store.read.tables
  return (await store.read.select({ period: drafts.period }).from(drafts)).map(({ period }) => period).sort()
}

describe('a write', () => {
  test('answers with what its work answered, after it was stored', async () => {
    const store = await openTestStore()
    const answer = await store.write(async (write) => {
      await save('2016')(write)
      return (await write.select().from(write.tables.drafts)).length
    })
    expect(answer).toBe(1)
    expect(await periodsOf(store)).toEqual(['2016'])
  })

  test('inside a write is refused, and the outer one fails with it unless it goes on', async () => {
    const store = await openTestStore()
    const nested = store.write(async (write) => {
      await save('2016')(write)
      await store.write(save('2017'))
    })
    await expect(nested).rejects.toThrow('a write inside a write')
    expect(await periodsOf(store)).toEqual([])
  })

  test('after a write is allowed', async () => {
    const store = await openTestStore()
    await store.write(async (write) => void (await save('2016')(write)))
    await store.write(async (write) => void (await save('2017')(write)))
    expect(await periodsOf(store)).toEqual(['2016', '2017'])
  })

  test('that fails leaves nothing, and those beside it are stored', async () => {
    const store = await openTestStore()
    const writes = Array.from({ length: 10 }, (_, at) =>
      store.write(async (write) => {
        await save(`20${10 + at}`)(write)
        if (at % 3 === 1) throw new Error(`changed my mind about ${at}`)
        return at
      }),
    )
    const outcomes = await Promise.allSettled(writes)
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
      outcomes.map((_, at) => at % 3 !== 1),
    )
    expect(outcomes[4]).toMatchObject({ reason: new Error('changed my mind about 4') })
    expect(await periodsOf(store)).toEqual(['2010', '2012', '2013', '2015', '2016', '2018', '2019'])
  })

  test('that breaks a constraint fails, and the next one goes through', async () => {
    const store = await openTestStore()
    await store.write(async (write) => void (await save('2016')(write)))
    await expect(store.write(async (write) => void (await save('2016')(write)))).rejects.toThrow()
    await store.write(async (write) => void (await save('2017')(write)))
    expect(await periodsOf(store)).toEqual(['2016', '2017'])
  })

  test('is either stored and says so, or not stored and says so, though it hid a failed statement', async () => {
    const store = await openTestStore()
    const hiding = store.write(async (write) => {
      await save('2016')(write)
      await save('2016')(write).catch(() => undefined)
      return 'stored'
    })
    const said = await hiding.catch(() => 'not stored')
    expect(await periodsOf(store)).toEqual(said === 'stored' ? ['2016'] : [])
    expect(said).toBe(engine === 'sqlite' ? 'stored' : 'not stored')
  })

  test.each([1, 200])('%i at a time: all are there', async (count) => {
    const store = await openTestStore()
    const numbers = Array.from({ length: count }, (_, at) => at)
    await store.write(
      async (write) =>
        void (await write.insert(write.tables.drafts).values({ ...draftOf('sum'), version: 0 })),
    )
    const seen = await Promise.all(
      numbers.map((at) =>
        store.write(async (write) => {
          const { drafts } = write.tables
          const [sum] = await write.select().from(drafts).where(eq(drafts.period, 'sum'))
          await write.insert(drafts).values(draftOf(String(1000 + at)))
          await write
            .update(drafts)
            .set({ version: sum!.version + 1 })
            .where(eq(drafts.period, 'sum'))
          return sum!.version
        }),
      ),
    )
    expect(seen.sort((a, b) => a - b)).toEqual(numbers)
    expect(await periodsOf(store)).toHaveLength(count + 1)
  })

  test('is seen by readers once it is stored, and not before', async () => {
    const store = await openTestStore()
    await store.write(async (write) => {
      await save('2016')(write)
      expect(await periodsOf(store)).toEqual([])
    })
    expect(await periodsOf(store)).toEqual(['2016'])
  })

  test('to a store that is closed is refused', async () => {
    const store = await openTestStore()
    await store.close()
    await expect(store.write(async (write) => void (await save('2016')(write)))).rejects.toThrow()
    await expect((async () => await periodsOf(store))()).rejects.toThrow()
  })

  test('that was begun before the store closes is stored', async () => {
    const place = await newPlace()
    const store = await place.open()
    const writing = store.write(async (write) => void (await save('2016')(write)))
    await Promise.all([writing, store.close()])
    expect(await periodsOf(await place.open())).toEqual(['2016'])
  })
})

test('reading offers select and nothing else', async () => {
  const { read } = await openTestStore()
  expect(Object.keys(read).sort()).toEqual(['select', 'selectDistinct', 'statements', 'tables'])
})

test.runIf(engine === 'sqlite')(
  'when SQLite gives up a transaction that several writes share, all of them say so and nothing is stored',
  async () => {
    const place = await newPlace()
    const store = await place.open()
    const raw = await openRaw(place)
    await raw.run(`create trigger disk_is_full before insert on drafts when new.period = '2011'
      begin select raise(rollback, 'the disk is full'); end`)
    const writes = ['2010', '2011', '2012'].map((period) =>
      store.write(async (write) => void (await save(period)(write))),
    )
    const outcomes = await Promise.allSettled(writes)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await periodsOf(store)).toEqual([])
    await store.write(async (write) => void (await save('2013')(write)))
    expect(await periodsOf(store)).toEqual(['2013'])
  },
)
