import { keepPreviousData, QueryClient } from '@tanstack/react-query'
import type { Answered } from '#shared/pages.ts'

/** The cache of answers, filled with those that the page came with. While the day moves, the old page stays. */
export function makeQueries(answers: readonly Answered[]): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { placeholderData: keepPreviousData, networkMode: 'always' } },
  })
  for (const { key, value } of answers) queries.setQueryData(key, value)
  return queries
}
