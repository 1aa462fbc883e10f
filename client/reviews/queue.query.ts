import { viewQuery } from '#client/viewQuery.ts'
import { getQueue } from '#shared/reviews/reviews.api.ts'

/** What waits for a decision, as it is now. */
export const queueQuery = (programme: string) => ({
  ...viewQuery(getQueue, { params: { programme }, query: {} }),
  staleTime: 0,
})
