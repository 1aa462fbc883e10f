import { viewQuery } from '#client/viewQuery.ts'
import { type ChangesQuery, getChanges } from '#shared/changes/changes.api.ts'

export const changesQuery = (programme: string, query: ChangesQuery) =>
  viewQuery(getChanges, { params: { programme }, query })
