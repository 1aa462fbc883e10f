import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import type { PeopleWorld } from './peopleWorld.ts'

type Input<Door extends Endpoint> = {
  params?: ParamsOf<Door>
  query?: QueryOf<Door>
  body?: BodyOf<Door>
  /** Under which name the write is sent. */
  key?: string
}

/** What came back: the reply of the door, or the key of what went wrong. */
export type Answer<Reply> = {
  status: number
  reply: Reply
  key: string | undefined
  fields: { [field: string]: string }
  headers: { [name: string]: unknown }
}

/** A browser on a page of ours: it keeps the session's cookie and sends it along. */
export function visitorOf(world: Pick<PeopleWorld, 'app'>, { address = '127.0.0.1', cookie = '' } = {}) {
  let kept = cookie
  return {
    get cookie() {
      return kept
    },
    /** Another browser with the same cookie, which a thief would have. */
    copy: () => visitorOf(world, { address, cookie: kept }),
    async ask<Door extends Endpoint>(door: Door, input: Input<Door> = {}): Promise<Answer<ReplyOf<Door>>> {
      const isReading = door.method === 'GET'
      const answer = await world.app.inject({
        method: door.method,
        url: urlOf(door, input),
        remoteAddress: address,
        headers: {
          'sec-fetch-site': 'same-origin',
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          ...(kept === '' ? {} : { cookie: kept }),
          ...(input.key === undefined ? {} : { 'idempotency-key': input.key }),
        },
        ...(isReading ? {} : { payload: (input.body ?? {}) as object }),
      })
      const set = answer.headers['set-cookie']
      if (set !== undefined) kept = (String(set).split(';')[0] ?? '').replace(/^__Host-session=$/, '')
      const reply = answer.json()
      return {
        status: answer.statusCode,
        reply,
        key: reply.key,
        fields: reply.fields ?? {},
        headers: answer.headers,
      }
    },
  }
}
export type Visitor = ReturnType<typeof visitorOf>

function urlOf<Door extends Endpoint>(door: Door, { params, query }: Input<Door>): string {
  const path = Object.entries((params ?? {}) as { [name: string]: string }).reduce(
    (address, [name, value]) => address.replace(`:${name}`, encodeURIComponent(value)),
    door.path as string,
  )
  return `${path}?${new URLSearchParams((query ?? {}) as { [name: string]: string })}`
}
