import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'

const inside = new AsyncLocalStorage<true>()

/** Refuses a write inside a write: it would wait for itself. */
export function guardNesting<Result>(work: () => Promise<Result>): Promise<Result> {
  if (inside.getStore() === true) throw new Error('a write inside a write')
  return inside.run(true, work)
}

/** Runs what follows a write without being part of it. */
export function outside(work: () => void): void {
  inside.exit(work)
}

export type Job = { run: () => Promise<void>; fail: (error: unknown) => void; done: () => void }

/**
 * Jobs take turns in batches of at most 64, so that a durable commit is paid once for all of them. A batch begins when
 * every request that has arrived was read: what one needs from the same file is there at once, so a batch that began with
 * the first of them would be over before the second.
 */
export function turns(runBatch: (batch: Job[]) => Promise<void>) {
  const waiting: Job[] = []
  let running: Promise<void> | undefined

  async function drain(): Promise<void> {
    try {
      while (waiting.length > 0) await runBatch(waiting.splice(0, 64))
    } finally {
      running = undefined
    }
  }

  return {
    add(job: Job): void {
      waiting.push(job)
      running ??= setImmediate().then(drain)
    },
    async idle(): Promise<void> {
      await running
    },
  }
}
