import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import type { Policy, Readers } from '#shared/people/may.ts'
import { type Principal, publicPrincipal } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import { acceptedEncoding, type Bodies, type Body, encoded, makeBody, tagOf } from './bodies.ts'
import type { ReadyAnswers } from './ready.ts'

type Asked<Door extends Endpoint> = { params: ParamsOf<Door>; query: QueryOf<Door> }

/** What a body depends on, as text, and whether the same question would still be answered by it. */
export type Source = { key: string; holds: () => boolean }

/** What a public view is made from, and how. */
export type ViewSource<Value> = Source & { make: () => Promise<Value> }

/** What published bodies are sent from: those already made, and who may have them. */
export type Front = { bodies: Bodies; ready: ReadyAnswers; readers: Readers; callers: Callers }

/**
 * Binds a door for reading what is public: allow, parse, find the body that was already made for the same (D, n),
 * or make it and keep it. A view holds what its door declares and nothing else.
 */
export function viewRoute<Door extends Endpoint>(
  app: FastifyInstance,
  front: Front,
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
      await admitReader(front, allow, request, response)
      const view = await source({
        params: request.params as ParamsOf<Door>,
        query: request.query as QueryOf<Door>,
      })
      return await sendBody(front, request, response, view, async () => {
        return makeBody('application/json; charset=utf-8', JSON.stringify(await view.make()))
      })
    },
  })
}

/** Lets a reader in. Who it is, is asked only where the readership is closed: public readers cost nothing. */
export async function admitReader(
  { readers, callers }: Front,
  allow: Policy,
  request: FastifyRequest,
  response: FastifyReply,
): Promise<void> {
  if (readers === 'public') return requireAllowed(allow, publicPrincipal)
  requireAllowed(allow, (await callers(request, response)).principal, readers)
}

function requireAllowed(allow: Policy, principal: Principal, readers?: Readers): void {
  if (allow(principal, readers)) return
  const kind = principal.role === 'public' ? 'unauthenticated' : 'forbidden'
  throw new Problem(kind, { key: kind === 'forbidden' ? 'problem.notYours' : 'problem.signInFirst' })
}

/** Lets in whoever a policy allows, for what is sent otherwise than as the reply of a door. */
export async function admit(
  callers: Callers,
  allow: Policy,
  request: FastifyRequest,
  response: FastifyReply,
): Promise<void> {
  requireAllowed(allow, (await callers(request, response)).principal)
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

/** Who was let in: the handler acts for the very one that was allowed, whatever happens to the session meanwhile. */
const allowed = new WeakMap<FastifyRequest, Caller>()

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
      const caller = await callers(request, response)
      requireAllowed(allow, caller.principal)
      allowed.set(request, caller)
    },
    async handler(request, response) {
      const caller = allowed.get(request) ?? (await callers(request, response))
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

/**
 * A cookie travels with any request a browser makes; what changes something must come from a page of ours. Browsers say
 * where a request comes from by one header or the other; `Origin: null` is a page that hides it.
 */
function requireOwnPage({ headers }: FastifyRequest): void {
  const { origin, host, cookie } = headers
  const site = headers['sec-fetch-site']
  const isOwn =
    site !== undefined
      ? site === 'same-origin'
      : origin !== undefined
        ? URL.parse(origin)?.host === host
        : cookie === undefined
  if (!isOwn) throw new Problem('forbidden', { key: 'problem.otherSite' })
}

/** Sends what a key stands for: 304 where the reader has it, else the kept or newly made bytes. */
export async function sendBody(
  { bodies, ready, readers }: Front,
  request: FastifyRequest,
  response: FastifyReply,
  { key, holds }: Source,
  make: () => Promise<Body>,
): Promise<FastifyReply> {
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  const tag = `"${tagOf(key)}.${encoding}"`
  const isPublic = readers === 'public'
  response
    .header('etag', tag)
    .header('cache-control', isPublic ? 'public, no-cache' : 'private, no-cache')
    .header('vary', isPublic ? 'accept-encoding' : 'accept-encoding, cookie')
  if (request.headers['if-none-match']?.includes(tag) === true) return await response.code(304).send()
  const body = await bodies.get(key, make)
  if (encoding !== 'identity') response.header('content-encoding', encoding)
  response.headers(body.headers).type(body.type)
  const bytes = encoded(body, encoding)
  if (isPublic) {
    const headers = response.getHeaders() as { [name: string]: string }
    ready.keep(request, { holds, tag, status: body.status, headers, bytes })
  }
  return await response.code(body.status).send(bytes)
}
