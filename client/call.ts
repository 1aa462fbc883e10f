import type { AddressOf, BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import { Problem, type ProblemKind } from '#shared/problem.ts'
import type { Sentence } from '#shared/say.ts'
import { canSay } from './dictionaries.ts'

const kinds: { [status: number]: ProblemKind } = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  412: 'stale',
  429: 'too_soon',
  503: 'busy',
}

export type Input<Door extends Endpoint> = {
  params: ParamsOf<Door>
  query: QueryOf<Door>
  body?: BodyOf<Door>
  /** Under which name the write is sent, so that it is done once however often it is sent. */
  key?: string
  /** Whether it may outlive the page. */
  keepalive?: boolean
}

/**
 * Asks a door of the API: the only fetch. Throws a `Problem` as the server says it, with what is wrong field by field,
 * or `busy` without a line and where something else answers, such as the sign-in page of a hotel's network. What the
 * server answers it has checked itself, so readers' pages carry no schemas.
 */
export async function call<Door extends Endpoint>(
  door: Door | AddressOf<Door>,
  input: Input<Door>,
  signal?: AbortSignal,
): Promise<ReplyOf<Door>> {
  const response = await fetch(addressOf(door.path, input), {
    method: door.method,
    signal: signal ?? null,
    keepalive: input.keepalive ?? false,
    ...sent(door, input),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new Problem('busy', { key: 'page.noLine' })
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(response.status, body)
  if (body === undefined) throw new Problem('busy', { key: 'page.noAnswer' })
  return body as ReplyOf<Door>
}

/** What is read needs no body; what acts always has one, as JSON. */
function sent(
  { method }: AddressOf<Endpoint>,
  { body, key }: { body?: unknown; key?: string },
): Pick<RequestInit, 'headers' | 'body'> {
  const headers = { accept: 'application/json', 'accept-language': document.documentElement.lang }
  if (method === 'GET') return { headers }
  const named = key === undefined ? {} : { 'idempotency-key': key }
  return {
    headers: { ...headers, ...named, 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  }
}

function addressOf(path: string, { params, query }: { params: unknown; query: unknown }): string {
  const filled = Object.entries(params as { [name: string]: string }).reduce(
    (address, [name, value]) => address.replace(`:${name}`, encodeURIComponent(value)),
    path,
  )
  const search = new URLSearchParams(query as { [name: string]: string }).toString()
  return search === '' ? filled : `${filled}?${search}`
}

/** A problem as our server says it (RFC 9457). */
type Answer = {
  title: string
  key?: string
  values?: Sentence['values']
  fields?: { [field: string]: string }
  sentences?: { [field: string]: Sentence }
}

/** Anything else comes from what stands between: a proxy's page, a captive portal's. */
function isAnswer(body: unknown): body is Answer {
  return typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string'
}

function problemOf(status: number, body: unknown): Problem {
  const kind = kinds[status] ?? (status >= 500 ? 'busy' : 'invalid')
  if (!isAnswer(body)) return new Problem(kind, { key: 'page.noAnswer' })
  const { title, key, values, fields = {}, sentences = {} } = body
  const sentence = key === undefined ? undefined : { key, ...(values === undefined ? {} : { values }) }
  const said = Object.entries(fields).map(([name, text]) => [name, sayable(sentences[name], text)] as const)
  return new Problem(kind, sayable(sentence, title), Object.fromEntries(said), body)
}

/** The sentence, to be said in whatever language the page is in; as the server said it where its words are not loaded. */
function sayable(sentence: Sentence | undefined, text: string): Sentence {
  return sentence !== undefined && canSay(sentence) ? sentence : { key: 'page.said', values: { text } }
}
