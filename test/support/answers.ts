import type { Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import type { Sentence } from '#shared/say.ts'
import type { World } from './world.ts'

/** The address of a door of the API. */
export function addressOf<Door extends Endpoint>(
  door: Door,
  params: ParamsOf<Door>,
  query: QueryOf<Door>,
): string {
  const path = Object.entries(params as { [name: string]: string }).reduce(
    (address, [name, value]) => address.replace(`:${name}`, encodeURIComponent(value)),
    door.path as string,
  )
  const search = new URLSearchParams(query as { [name: string]: string }).toString()
  return search === '' ? path : `${path}?${search}`
}

/** What a door answers. */
export async function answerOf<Door extends Endpoint>(
  world: Pick<World, 'ask'>,
  door: Door,
  params: ParamsOf<Door>,
  query: QueryOf<Door>,
): Promise<ReplyOf<Door>> {
  const answer = await world.ask(addressOf(door, params, query))
  if (answer.statusCode !== 200) throw new Error(`${door.path} answered ${answer.statusCode}: ${answer.body}`)
  return answer.json()
}

/** The keys and plain values of a sentence and of the sentences within it, for comparing what is claimed. */
export function claims(sentence: Sentence): { [key: string]: unknown } {
  const values = Object.entries(sentence.values ?? {})
  const within = values.flatMap(([, value]) =>
    typeof value === 'object' && 'key' in value ? Object.entries(claims(value)) : [],
  )
  const plain = Object.fromEntries(
    values.filter(([, value]) => typeof value !== 'object' || !('key' in value)),
  )
  return { [sentence.key]: plain, ...Object.fromEntries(within) }
}
