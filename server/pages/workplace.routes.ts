import type { FastifyInstance } from 'fastify'
import { makeBody } from '../bodies.ts'
import { sendBody } from '../route.ts'
import { addressOf, type PageParts, pageLanguage, siteKey, siteOf } from './pages.routes.ts'

/** What everybody may open, also where nobody can sign in. */
const open = ['/kaeden']

/** The pages of those who work here, as `client/app/workplace.tsx` draws them. */
const addresses = [
  '/log-ind',
  '/invitation',
  '/foerste-administrator',
  '/konto',
  '/konto/totrin',
  '/brugere',
  '/indberetning',
  '/kvittering/:number',
  '/godkendelse',
  '/manglende',
  '/aendringer',
  '/revisionsspor',
]

/**
 * Each is sent empty: header, footer, and that the page is being fetched. Nothing of anybody's is in it, so it is the
 * same for all and needs no permission; what the page then asks for does.
 */
export function workplaceRoutes(app: FastifyInstance, shared: PageParts): void {
  const site = siteKey(shared)
  for (const url of shared.offersSignIn ? [...open, ...addresses] : open) {
    app.get(url, async (request, response) => {
      const timeline = await shared.views.timeline(shared.programme)
      const language = pageLanguage(request.query as { [name: string]: string })
      const key = ['workplace', site, language, addressOf(request), timeline.key].join(' ')
      return await sendBody(shared, request, response, { key, holds: timeline.holds }, async () => {
        const around = siteOf(shared, await timeline.make())
        const page = { url: addressOf(request), language, site: around, answers: [] }
        const html = await shared.prerender.page(page)
        return makeBody('text/html; charset=utf-8', html, undefined, { 'x-robots-tag': 'noindex' })
      })
    })
  }
}
