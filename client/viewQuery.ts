import { queryOptions } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import type { AddressOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#shared/endpoint.ts'
import { answerKey } from '#shared/pages.ts'

/** The query of a public view. A fixed (D, n) never changes; now does, and a 304 tells cheaply that it did not. */
export function viewQuery<Door extends Endpoint>(
  door: Door | AddressOf<Door>,
  input: { params: ParamsOf<Door>; query: QueryOf<Door> },
) {
  return queryOptions<ReplyOf<Door>>({
    queryKey: answerKey(door.path, input.params as object, input.query as object),
    queryFn: ({ signal }) => call(door, input, signal),
    staleTime: 30_000,
    retry: (count, error) => count < 2 && 'kind' in error && error.kind === 'busy',
  })
}
