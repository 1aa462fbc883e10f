import fastify from 'fastify'
import { answerQuestions } from './answers.ts'

/** What a bare Fastify route costs: the same addresses, bytes and content-encoding, no plugin and no thought. */
export type Bare = { path: string; type: string; encoding: string; tag: string; body: string }

answerQuestions(async (answers: Bare[]): Promise<number> => {
  const app = fastify({ logger: false })
  for (const { path, type, encoding, tag, body } of answers) {
    const bytes = Buffer.from(body, 'base64')
    app.get(path, (request, reply) => {
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      return reply.header('content-encoding', encoding).type(type).send(bytes)
    })
  }
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
})
