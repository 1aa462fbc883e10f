import { viewQuery } from '#client/viewQuery.ts'
import type { getOverview } from '#shared/overview/overview.api.ts'

export const overviewQuery = (programme: string, at: { asOf?: string; n?: string }) =>
  viewQuery<typeof getOverview>(
    { method: 'GET', path: '/api/programmes/:programme/overview' },
    { params: { programme }, query: at },
  )
