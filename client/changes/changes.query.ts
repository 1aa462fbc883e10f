import { viewQuery } from '#client/viewQuery.ts'
import type { ChangesQuery, getChanges } from '#shared/changes/changes.api.ts'

export const changesQuery = (programme: string, query: ChangesQuery) =>
  viewQuery<typeof getChanges>(
    { method: 'GET', path: '/api/programmes/:programme/changes' },
    { params: { programme }, query },
  )
