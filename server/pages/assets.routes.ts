import { join } from 'node:path'
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { builtFolder } from '../folders.ts'

/** Headers that say something of a document or a worker; a script, a style or a font would bring them again for nothing. */
const ofDocuments = [
  'content-security-policy',
  'x-frame-options',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
]

/**
 * The built client: names carry their content's hash, bytes were compressed by the build. What stands beside the pages has
 * a route for each file; the many others have one for all, as making routes takes time at each start.
 */
export async function assetRoutes(app: FastifyInstance): Promise<void> {
  const root = join(builtFolder, 'client')
  const assets = 'assets'
  await app.register(fastifyStatic, { ...asBuilt, root, wildcard: false, globIgnore: [`${assets}/**`] })
  await app.register(fastifyStatic, {
    ...asBuilt,
    root: join(root, assets),
    prefix: `/${assets}/`,
    decorateReply: false,
  })
}

const asBuilt = {
  preCompressed: true,
  index: false,
  cacheControl: false,
  setHeaders(response, path) {
    const isHashed = path.includes('/assets/')
    response.header(
      'cache-control',
      isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    )
    for (const name of isHashed ? ofDocuments : []) response.removeHeader(name)
  },
} satisfies Partial<FastifyStaticOptions>
