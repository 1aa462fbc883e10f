import { viewQuery } from '#client/viewQuery.ts'
import type { getOrigin } from '#shared/origin/origin.api.ts'

export const originQuery = (programme: string, number: string, at: { asOf?: string; n?: string }) =>
  viewQuery<typeof getOrigin>(
    { method: 'GET', path: '/api/programmes/:programme/revisions/:number' },
    { params: { programme, number }, query: at },
  )
