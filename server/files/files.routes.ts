import type { FastifyInstance } from 'fastify'
import { may } from '#shared/people/may.ts'
import { momentQuery, type PageParts, pageLanguage } from '../pages/pages.routes.ts'
import { sinceQuery } from '../pages/questions.ts'
import { admitReader, sendBody } from '../route.ts'
import { kindsOf } from './kinds.ts'
import { shelvesOf } from './shelves.ts'

type Query = { [name: string]: string | undefined }

/** Every view by its address with an ending: the same facts, rendered as a file. */
export function filesRoutes(app: FastifyInstance, shared: PageParts): void {
  const { views, programme } = shared
  for (const shelf of shelvesOf(views, programme)) {
    for (const kind of kindsOf(shelf)) {
      app.get(`${shelf.path}${kind.ending}`, async (request, response) => {
        await admitReader(shared, may.readPublished, request, response)
        const query = request.query as Query
        const { code = '' } = request.params as { code?: string }
        const file = await kind.open({
          shelf,
          code,
          query: { ...momentQuery(query), ...sinceQuery(query) },
          language: pageLanguage(query),
          form: query.form === 'plain' ? 'plain' : 'excel',
          server: shared,
        })
        return await sendBody(shared, request, response, file, file.make)
      })
    }
  }
}
