import { Worker } from 'node:worker_threads'
import { Problem } from '#shared/problem.ts'
import type { Order, Outcome, Tasks } from './worker.ts'

type Waiting = { resolve: (done: unknown) => void; reject: (failed: unknown) => void }

/** What works beside the server: built into a file of its own; from the sources, its source. */
const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'

/** Who comes when so many wait is asked to come again: each day asked for is a drawing of its own. */
const mostWaiting = 30

let running: { worker: Worker; waiting: Map<number, Waiting> } | undefined
let last = 0

/**
 * Does something in a thread of its own, which is started when it is first needed: drawing takes half a second at
 * times, and nobody who only reads shall wait for it.
 */
export function apart<Name extends keyof Tasks>(
  name: Name,
  ...given: Parameters<Tasks[Name]>
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  const { worker, waiting } = running ?? start()
  if (waiting.size >= mostWaiting) return Promise.reject(new Problem('busy', { key: 'problem.busy' }))
  const id = ++last
  return new Promise((resolve, reject) => {
    worker.postMessage({ id, name, given } as Order)
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
  })
}

function start() {
  const worker = new Worker(new URL(file, import.meta.url), { execArgv: [] })
  const waiting = new Map<number, Waiting>()
  const started = { worker, waiting }
  worker.on('message', ({ id, ...outcome }: Outcome) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if ('failed' in outcome) one?.reject(outcome.failed)
    else one?.resolve(outcome.done)
  })
  // A thread that broke fails who waits for it; the next who asks starts another.
  worker.on('error', (error) => {
    running = undefined
    for (const { reject } of waiting.values()) reject(error)
  })
  worker.unref()
  running = started
  return started
}
