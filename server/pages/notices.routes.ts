import type { FastifyInstance } from 'fastify'
import { Problem } from '#shared/problem.ts'
import { type PageParts, pageLanguage } from './pages.routes.ts'

/** What stands at addresses that others agreed on: accessibility and security. */
export function noticesRoutes(app: FastifyInstance, { notices, origin }: PageParts): void {
  const { accessibility } = notices
  app.get('/was', (request, response) => {
    const language = pageLanguage(request.query as { [name: string]: string })
    const own = `/tilgaengelighed${language === 'da' ? '' : `?lang=${language}`}`
    return response.header('cache-control', 'no-cache').redirect(accessibility ?? own)
  })
  if (accessibility !== undefined) {
    app.get('/tilgaengelighed', (_, response) => response.redirect(accessibility))
  }
  app.get('/.well-known/security.txt', (_, response) => {
    if (notices.security === undefined) throw new Problem('missing', { key: 'problem.noSecurityContact' })
    const { contact, expires } = notices.security
    return response
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(
        [
          `Contact: ${contact}`,
          `Expires: ${expires}T23:59:59Z`,
          'Preferred-Languages: da, en',
          `Canonical: ${origin}/.well-known/security.txt`,
          '',
        ].join('\n'),
      )
  })
}
