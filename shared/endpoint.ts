import * as z from 'zod/mini'

/**
 * A door, said once: the server binds it to a handler, the client calls it, OpenAPI is made from it. `params`,
 * `query` and `body` are what comes in, `reply` the one thing that comes out.
 */
export type Endpoint<
  Params extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/api/${string}`
  summary: string
  params: Params
  query: Query
  body: Body
  reply: Reply
}

const none = z.optional(z.unknown())

/** A door for reading. */
export function reading<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(
  door: Pick<
    Endpoint<Params, Query, z.ZodMiniType, Reply>,
    'path' | 'summary' | 'params' | 'query' | 'reply'
  >,
): Endpoint<Params, Query, typeof none, Reply> {
  return { method: 'GET', body: none, ...door }
}

/** A door for acting: what it takes is a JSON body, unknown fields refused. */
export function acting<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(door: Endpoint<Params, Query, Body, Reply>): Endpoint<Params, Query, Body, Reply> {
  return door
}

export type ParamsOf<Door extends Endpoint> = z.infer<Door['params']>
export type QueryOf<Door extends Endpoint> = z.infer<Door['query']>
export type BodyOf<Door extends Endpoint> = z.infer<Door['body']>
export type ReplyOf<Door extends Endpoint> = z.infer<Door['reply']>
