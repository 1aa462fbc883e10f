import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import * as door from '#shared/audit/audit.api.ts'
import { may } from '#shared/people/may.ts'
import { Problem } from '#shared/problem.ts'
import type { Desk } from '../acts/desk.ts'
import type { Store } from '../database/store.ts'
import { type CsvForm, csvOf } from '../files/csv.ts'
import type { Readings } from '../ledger/readings.ts'
import { verifyLedger } from '../ledger/verifyLedger.ts'
import { admit, type Callers, type Front, route, viewRoute } from '../route.ts'
import { chainAfter } from './chain.ts'
import { recorders, soughtNumbers, trailEntries } from './trail.ts'
import { trailTable } from './trailTable.ts'

const entriesAtOnce = 100

/** The chain for everybody who reads what is published. */
export function chainRoutes(app: FastifyInstance, front: Front & { store: Store; readings: Readings }): void {
  const { store, readings } = front
  viewRoute(app, front, door.getChain, may.readPublished, async ({ params, query }) => {
    const { programme } = params
    const reading = await readings.newest(programme)
    const { head } = reading
    const after = Number(query.after ?? 0)
    return {
      key: `chain ${programme} ${after} ${head}`,
      holds: () => readings.fresh(programme) === reading,
      make: () => chainAfter(store.read, { programme, after, head }),
    }
  })
}

/** The whole trail, for administrators and auditors: in pages, and as one file. */
export function trailRoutes(app: FastifyInstance, callers: Callers, desk: Desk): void {
  const { read } = desk.store
  const zoneOf = async (programme: string) => (await desk.present(programme)).programme.timeZone
  route(app, callers, door.listTrail, may.readTrail, async ({ params: { programme }, query }) => {
    const { before, ...filter } = query
    const asked = { programme, timeZone: await zoneOf(programme), filter }
    const numbers = await soughtNumbers(read, asked, before === undefined ? undefined : Number(before))
    return {
      entries: await trailEntries(read, programme, numbers.slice(0, entriesAtOnce)),
      hasMore: numbers.length > entriesAtOnce,
      people: await recorders(read, programme),
    }
  })
  route(app, callers, door.verifyTrail, may.readTrail, async ({ params: { programme } }) => {
    await desk.present(programme)
    return await verifyLedger(read, programme)
  })
}

const File = z.extend(door.TrailFilter, {
  form: z.optional(z.enum(['excel', 'plain'])),
  lang: z.optional(z.string()),
})

/** The trail by its address with an ending, under the same filters. */
export function trailFile(app: FastifyInstance, callers: Callers, desk: Desk, programme: string): void {
  app.get('/revisionsspor.csv', async (request, response) => {
    await admit(callers, may.readTrail, request, response)
    const asked = z.safeParse(File, request.query)
    if (!asked.success) throw new Problem('invalid', { key: 'trail.noSuchFilter' })
    const { form = 'excel', lang: _, ...filter } = asked.data
    const { timeZone } = (await desk.present(programme)).programme
    const numbers = await soughtNumbers(desk.store.read, { programme, timeZone, filter })
    const table = trailTable(await trailEntries(desk.store.read, programme, numbers))
    const written: CsvForm = form
    return await response
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="revisionsspor.csv"')
      .send(csvOf(table, written))
  })
}
