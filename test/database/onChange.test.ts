import { expect, test, vi } from 'vitest'
import type { Store } from '#server/database/store.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead } from '#server/ledger/ledger.queries.ts'
import { programmeFact } from '#test/support/facts.ts'
import { openRaw } from '#test/support/raw.ts'
import { recorder } from '#test/support/recorder.ts'
import { engine, newPlace, openTestStore } from '#test/support/store.ts'

function grow(store: Store, ...programmes: string[]): Promise<void> {
  return store.write(async (write) => {
    for (const programme of programmes) await appendFacts(write, programme, [programmeFact()], recorder())
  })
}

function hearingOf(store: Store): string[][] {
  const heard: string[][] = []
  store.onChange((programmes) => heard.push(programmes))
  return heard
}

test('when a write is stored, listeners have heard which programmes changed, once', async () => {
  const store = await openTestStore()
  const heard = hearingOf(store)
  await grow(store, 'a', 'b', 'a')
  expect(heard).toEqual([['a', 'b']])
  await grow(store, 'b')
  await grow(store, 'c')
  expect(heard).toEqual([['a', 'b'], ['b'], ['c']])
})

test('a write that failed, or that changed no ledger, is not announced', async () => {
  const store = await openTestStore()
  const heard = hearingOf(store)
  const failing = store.write(async (write) => {
    await appendFacts(write, 'a', [programmeFact()], recorder())
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await store.write(async (write) => void (await write.delete(write.tables.drafts)))
  expect(heard).toEqual([])
})

test('a listener hears of what can be read already, and may write itself', async () => {
  const store = await openTestStore()
  const followed = new Promise<number | undefined>((resolve, reject) => {
    store.onChange((programmes) => {
      if (!programmes.includes('a')) return
      grow(store, 'b')
        .then(async () => resolve((await findHead(store.read, 'a'))?.number))
        .catch(reject)
    })
  })
  await grow(store, 'a')
  expect(await followed).toBe(1)
  expect((await findHead(store.read, 'b'))!.number).toBe(1)
})

test('a listener that fails is warned about, and takes nothing from the writes and the other listeners', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  const store = await openTestStore()
  store.onChange(() => {
    throw new Error('the listener is broken')
  })
  const heard = hearingOf(store)
  await Promise.all([grow(store, 'a'), grow(store, 'b'), grow(store, 'c')])
  expect(heard.sort()).toEqual([['a'], ['b'], ['c']])
  expect(warn).toHaveBeenCalledTimes(3)
  warn.mockRestore()
})

test.runIf(engine === 'postgres')('a second server hears of a change, and the first not twice', async () => {
  const place = await newPlace()
  const [here, there] = [await place.open(), await place.open()]
  const [heardHere, heardThere] = [hearingOf(here), hearingOf(there)]
  await grow(here, 'a', 'b')
  await grow(there, 'c')
  await vi.waitFor(() => expect(heardHere).toEqual([['a', 'b'], ['c']]), { timeout: 30_000 })
  await vi.waitFor(() => expect(heardThere).toHaveLength(2), { timeout: 30_000 })
  expect(heardThere).toEqual(expect.arrayContaining([['a', 'b'], ['c']]))
})

test.runIf(engine === 'postgres')(
  'a server whose line was cut hears again, and takes all for changed',
  async () => {
    const place = await newPlace()
    const [here, there] = [await place.open(), await place.open()]
    const raw = await openRaw(place)
    await grow(here, 'a')
    const heard = hearingOf(there)
    await raw.run(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()",
    )
    await vi.waitFor(() => expect(heard).toContainEqual(['a']), { timeout: 30_000 })
    await grow(here, 'b')
    await vi.waitFor(() => expect(heard.flat()).toContain('b'), { timeout: 30_000 })
  },
)
