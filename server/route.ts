import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import type { Policy } from '#shared/people/may.ts'
import { type Principal, publicPrincipal } from '#shared/people/person.ts'
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

export function requireAllowed(allow: Policy, principal: Principal = publicPrincipal): void {
  if (allow(principal)) return
  const kind = principal.role === 'public' ? 'unauthenticated' : 'forbidden'
  throw new Problem(kind, { key: kind === 'forbidden' ? 'problem.notYours' : 'problem.signInFirst' })
}

/** Who asks, and the session cookie of the answer. */
export type Caller = {
  principal: Principal
  /** Where the request came from, for delays after failed attempts. */
  address: string
  keepSession(token: string): void
  endSession(): void
}

export type Handled<Door extends Endpoint> = Asked<Door> & {
  body: BodyOf<Door>
  request: FastifyRequest
  caller: Caller
}

/** Finds out who asks; the people room's, so that no other room reads a cookie. */
export type Callers = (request: FastifyRequest, response: FastifyReply) => Promise<Caller>

/**
 * Binds any other door: who asks, allow, parse, handle, reply. What depends on the asker is kept by nobody. A write
 * comes from our own pages, as JSON.
 */
export function route<Door extends Endpoint>(
  app: FastifyInstance,
  callers: Callers,
  door: Door,
  allow: Policy,
  handle: (asked: Handled<Door>) => Promise<ReplyOf<Door>>,
): void {
  const { method, path: url, params, query, body, reply, summary } = door
  const schema = { summary, params, querystring: query, response: { 200: reply } }
  app.route({
    method,
    url,
    schema: method === 'GET' ? schema : { ...schema, body },
    async onRequest(request) {
      if (method !== 'GET') requireOwnPage(request)
    },
    async preValidation(request, response) {
      requireAllowed(allow, (await callers(request, response)).principal)
    },
    async handler(request, response) {
      const caller = await callers(request, response)
      response.header('cache-control', 'no-store')
      return await handle({
        params: request.params as ParamsOf<Door>,
        query: request.query as QueryOf<Door>,
        body: request.body as BodyOf<Door>,
        request,
        caller,
      })
    },
  })
}

/** A cookie travels with any request a browser makes; what changes something must come from a page of ours. */
function requireOwnPage({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site']
  const origin = headers.origin === undefined ? undefined : URL.parse(headers.origin)?.host
  const isOwn = site === undefined ? origin === undefined || origin === headers.host : site === 'same-origin'
  if (!isOwn) throw new Problem('forbidden', { key: 'problem.otherSite' })
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
