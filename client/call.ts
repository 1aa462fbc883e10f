import * as z from 'zod/mini'
import type { Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import { Problem, type ProblemKind } from '#shared/problem.ts'

z.config({ jitless: true })

const kinds: { [status: number]: ProblemKind } = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  412: 'stale',
  503: 'busy',
}

/** Asks a door of the API: the only fetch. Throws a `Problem` as the server says it, or `busy` without a line. */
export async function call<Door extends Endpoint>(
  door: Door,
  input: { params: ParamsOf<Door>; query: QueryOf<Door> },
  signal: AbortSignal,
): Promise<ReplyOf<Door>> {
  const response = await fetch(addressOf(door.path, input), {
    signal,
    headers: { accept: 'application/json', 'accept-language': document.documentElement.lang },
  }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new Problem('busy', { key: 'page.noLine' })
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(response.status, body)
  return z.parse(door.reply, body) as ReplyOf<Door>
}

function addressOf(path: string, { params, query }: { params: unknown; query: unknown }): string {
  const filled = Object.entries(params as { [name: string]: string }).reduce(
    (address, [name, value]) => address.replace(`:${name}`, encodeURIComponent(value)),
    path,
  )
  const search = new URLSearchParams(query as { [name: string]: string }).toString()
  return search === '' ? filled : `${filled}?${search}`
}

const Answer = z.object({ title: z.string() })

function problemOf(status: number, body: unknown): Problem {
  const answer = z.safeParse(Answer, body)
  const kind = kinds[status] ?? 'invalid'
  if (!answer.success) return new Problem(kind, { key: 'page.noAnswer' })
  return new Problem(kind, { key: 'page.said', values: { text: answer.data.title } })
}
