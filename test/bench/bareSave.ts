import { join } from 'node:path'
import Database from 'better-sqlite3'
import fastify from 'fastify'
import { answerQuestions } from './answers.ts'

/** What a bare save costs: one Fastify POST, one prepared insert, and a disk that is waited for. */
answerQuestions(async (folder: string): Promise<number> => {
  const database = new Database(join(folder, 'bare.sqlite'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table saves (id integer primary key, body text not null)')
  const insert = database.prepare('insert into saves (body) values (?)')
  const app = fastify({ logger: false })
  app.post('/', (request, reply) => {
    insert.run(JSON.stringify(request.body))
    return reply.send({ done: true })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
})
