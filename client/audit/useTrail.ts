import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { call } from '#client/call.ts'
import { listTrail, TrailFilter } from '#shared/audit/audit.api.ts'
import { Problem } from '#shared/problem.ts'
import type { TrailSearch } from './trailSearch.ts'

const newest: string | undefined = undefined

/** The trail under a filter, as far as it was asked for. */
export function useTrail(programme: string, filter: TrailSearch) {
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: [listTrail.path, programme, filter],
    queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) => {
      const before = pageParam === undefined ? {} : { before: pageParam }
      return call(listTrail, { params: { programme }, query: { ...asked(filter), ...before } }, signal)
    },
    initialPageParam: newest,
    getNextPageParam: ({ entries, hasMore }) => (hasMore ? String(entries.at(-1)?.number) : undefined),
    staleTime: 0,
    retry: false,
  })
  return {
    entries: data.pages.flatMap(({ entries }) => entries),
    people: data.pages[0]?.people ?? [],
    hasNextPage,
    fetchNextPage,
  }
}

/** The filter as the door takes it; an address that says nothing sensible is told so. */
function asked(filter: TrailSearch): TrailFilter {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined)
  const read = z.safeParse(TrailFilter, Object.fromEntries(said))
  if (!read.success) throw new Problem('invalid', { key: 'trail.noSuchFilter' })
  return read.data
}
