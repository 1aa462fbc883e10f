import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import type { Policy } from '#shared/people/may.ts'
import { Problem } from '#shared/problem.ts'
import { acceptedEncoding, type Bodies, type Body, encoded, makeBody, tagOf } from './bodies.ts'

type Asked<Door extends Endpoint> = { params: ParamsOf<Door>; query: QueryOf<Door> }

/** What a public view is made from: all that its body depends on, as text, and how to make it. */
export type ViewSource<Value> = { key: string; make: () => Promise<Value> }

/**
 * Binds a door for reading what is public: allow, parse, find the body that was already made for the same (D, n),
 * or make it, strip it to the declared reply, and keep it.
 */
export function viewRoute<Door extends Endpoint>(
  app: FastifyInstance,
  bodies: Bodies,
  door: Door,
  allow: Policy,
  source: (asked: Asked<Door>) => Promise<ViewSource<ReplyOf<Door>>> | ViewSource<ReplyOf<Door>>,
): void {
  const { method, path: url, params, query, reply, summary } = door
  app.route({
    method,
    url,
    schema: { summary, params, querystring: query, response: { 200: reply } },
    async handler(request, response) {
      requireAllowed(allow)
      const { key, make } = await source({
        params: request.params as ParamsOf<Door>,
        query: request.query as QueryOf<Door>,
      })
      return await sendBody(bodies, request, response, key, async () => {
        const value = z.parse(reply, await make())
        return makeBody('application/json; charset=utf-8', JSON.stringify(value))
      })
    },
  })
}

export function requireAllowed(allow: Policy): void {
  if (!allow({ role: 'public' })) throw new Problem('forbidden', { key: 'problem.noPage' })
}

/** Sends what a key stands for: 304 where the reader has it, else the kept or newly made bytes. */
export async function sendBody(
  bodies: Bodies,
  request: FastifyRequest,
  response: FastifyReply,
  key: string,
  make: () => Promise<Body>,
): Promise<FastifyReply> {
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  const tag = `"${tagOf(key)}.${encoding}"`
  response.header('etag', tag).header('cache-control', 'public, no-cache').header('vary', 'accept-encoding')
  if (request.headers['if-none-match']?.includes(tag) === true) return await response.code(304).send()
  const body = await bodies.get(key, make)
  if (encoding !== 'identity') response.header('content-encoding', encoding)
  response.headers(body.headers).type(body.type)
  return await response.code(body.status).send(encoded(body, encoding))
}
