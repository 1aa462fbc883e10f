import { viewQuery } from '#client/viewQuery.ts'
import { getOverview } from '#shared/overview/overview.api.ts'

export const overviewQuery = (programme: string, at: { asOf?: string; n?: string }) =>
  viewQuery(getOverview, { params: { programme }, query: at })
