import * as z from 'zod/mini'

/**
 * A door, said once: the server binds it to a handler, the client calls it, OpenAPI is made from it. `params`,
 * `query` and `body` are what comes in, `reply` the one thing that comes out.
 */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/api/${string}`
  summary: string
  params: z.ZodMiniType
  query: z.ZodMiniType
  body: z.ZodMiniType
  reply: z.ZodMiniType
}

const none = z.optional(z.unknown())

/** A door for reading. */
export function reading<const Door extends Omit<Endpoint, 'method' | 'body'>>(
  door: Door,
): Door & { method: 'GET'; body: typeof none } {
  return { method: 'GET', body: none, ...door }
}

/** A door for acting: what it takes is a JSON body, unknown fields refused. */
export function acting<const Door extends Endpoint>(door: Door): Door {
  return door
}

/** Where a door is: all that whoever knocks has to carry. */
export type AddressOf<Door extends Endpoint> = Pick<Door, 'method' | 'path'>

export type ParamsOf<Door extends Endpoint> = z.infer<Door['params']>
export type QueryOf<Door extends Endpoint> = z.infer<Door['query']>
export type BodyOf<Door extends Endpoint> = z.infer<Door['body']>
export type ReplyOf<Door extends Endpoint> = z.infer<Door['reply']>
