import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import fastify from 'fastify'

/**
 * The headers that helmet sets, asked for once: for the same options they are always the same, and making them anew
 * for each request cost as much as the rest of a warm read.
 */
export async function securityHeaders(options: FastifyHelmetOptions): Promise<{ [name: string]: string }> {
  const app = fastify()
  await app.register(helmet, options)
  app.get('/bare', { helmet: false }, (_, reply) => reply.send(''))
  app.get('/', (_, reply) => reply.send(''))
  const [bare, full] = [await app.inject('/bare'), await app.inject('/')]
  await app.close()
  return Object.fromEntries(
    Object.entries(full.headers).flatMap(([name, value]) =>
      name in bare.headers ? [] : [[name, String(value)]],
    ),
  )
}
