import { expect, test } from 'vitest'
import { type Job, turns } from '#server/database/turns.ts'

const job: Job = { run: async () => {}, fail: () => {}, done: () => {} }

test('writes that arrive in one round of the event loop share a commit, however deep each had to wait for it', async () => {
  const batches: number[] = []
  const queue = turns(async (batch) => void batches.push(batch.length))
  for (const waits of [0, 1, 10]) {
    for (let waited = 0; waited < waits; waited += 1) await undefined
    queue.add(job)
  }
  await queue.idle()
  expect(batches).toEqual([3])
})

test('at most 64 writes share a commit', async () => {
  const batches: number[] = []
  const queue = turns(async (batch) => void batches.push(batch.length))
  for (let n = 0; n < 70; n += 1) queue.add(job)
  await queue.idle()
  expect(batches).toEqual([64, 6])
})
