import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '#shared/language.ts'
import { may } from '#shared/people/may.ts'
import type { MomentQuery } from '#shared/programmes/moment.ts'
import { makeBody } from '../bodies.ts'
import { momentQuery, pageLanguage } from '../pages/pages.routes.ts'
import type { View, Views } from '../programmes/views.ts'
import { admitReader, type Front, sendBody } from '../route.ts'
import { atomOf } from './atom.ts'
import { sitemapOf } from './sitemap.ts'

type Shared = Front & { views: Views; programme: string; origin: string }

/** What tells other programs what there is: the feed of what was published, the sitemap, and who may look. */
export function listingsRoutes(app: FastifyInstance, shared: Shared): void {
  const { views, programme, origin, readers } = shared
  const listing = <Value>(
    url: string,
    type: string,
    ask: (query: MomentQuery) => Promise<View<Value>>,
    write: (value: Value, language: Language) => string,
  ) =>
    app.get(url, async (request: FastifyRequest, response) => {
      await admitReader(shared, may.readPublished, request, response)
      const query = request.query as { [name: string]: string }
      const language = pageLanguage(query)
      const view = await ask(momentQuery(query))
      const key = `listing ${url} ${origin} ${language} ${view.key}`
      return await sendBody(shared, request, response, { key, holds: view.holds }, async () =>
        makeBody(type, write(await view.make(), language)),
      )
    })
  listing(
    '/feed.atom',
    'application/atom+xml; charset=utf-8',
    (query) => views.feed(programme, query),
    (feed, language) => atomOf(feed, origin, language),
  )
  listing(
    '/sitemap.xml',
    'application/xml; charset=utf-8',
    () => views.whole(programme, {}),
    (whole) => sitemapOf(whole, origin),
  )
  app.get('/robots.txt', (_, response) =>
    response
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(
        readers === 'public'
          ? `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`
          : 'User-agent: *\nDisallow: /\n',
      ),
  )
}
