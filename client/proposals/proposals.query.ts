import { viewQuery } from '#client/viewQuery.ts'
import { getAgreed, listProposals } from '#shared/proposals/proposals.api.ts'

/** What waits and what became of it, as it is now. */
export const proposalsQuery = (programme: string) => ({
  ...viewQuery(listProposals, { params: { programme }, query: {} }),
  staleTime: 0,
})

/** What is agreed now. */
export const agreedQuery = (programme: string) => ({
  ...viewQuery(getAgreed, { params: { programme }, query: {} }),
  staleTime: 0,
})
