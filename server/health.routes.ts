import type { FastifyInstance } from 'fastify'
import type { Store } from './database/store.ts'
import { listProgrammeCodes } from './ledger/ledger.queries.ts'

const readyFor = 1_000

/** Live: the process answers, no I/O. Ready: the database answers; asked at most once a second, by one at a time. */
export function healthRoutes(app: FastifyInstance, store: Store): void {
  let checked: { at: number; ready: Promise<boolean> } | undefined
  const ready = (now: number): Promise<boolean> => {
    if (checked === undefined || now - checked.at > readyFor) {
      const answer = listProgrammeCodes(store.read).then(
        () => true,
        () => false,
      )
      checked = { at: now, ready: answer }
    }
    return checked.ready
  }
  app.get('/health/live', { logLevel: 'silent' }, () => ({ status: 'live' }))
  app.get('/health/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const isReady = await ready(performance.now())
    return await reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' })
  })
}
