import type { FastifyInstance } from 'fastify'
import { may } from '#shared/people/may.ts'
import { Problem } from '#shared/problem.ts'
import { makeBody } from '../bodies.ts'
import type { Store } from '../database/store.ts'
import { listByNumber } from '../ledger/ledger.queries.ts'
import { momentQuery } from '../pages/pages.routes.ts'
import type { Views } from '../programmes/views.ts'
import { admitReader, type Front, sendBody } from '../route.ts'
import { apart } from './apart.ts'

type Shared = Front & { store: Store; views: Views; programme: string; origin: string }

/** The whole programme in one file. */
export function archiveRoutes(app: FastifyInstance, shared: Shared): void {
  const { store, views, programme, origin } = shared
  app.get('/data.zip', async (request, response) => {
    await admitReader(shared, may.readPublished, request, response)
    const view = await views.whole(programme, momentQuery(request.query as { [name: string]: string }))
    const source = { key: `archive ${origin} ${view.key}`, holds: view.holds }
    return await sendBody(shared, request, response, source, async () => {
      const whole = await view.make()
      const { asOf, number } = whole.moment
      const [last] = await listByNumber(store.read, programme, [number])
      if (last === undefined)
        throw new Problem('missing', { key: 'problem.noProgramme', values: { programme } })
      const bytes = await apart('archive', whole, { number, hash: last.hash }, origin)
      const name = `${programme}-${asOf.replace(':', '')}-${number}.zip`
      return makeBody('application/zip', Buffer.from(bytes), 200, {
        'content-disposition': `attachment; filename="${name}"`,
      })
    })
  })
}
