import { viewQuery } from '#client/viewQuery.ts'
import type { getScreen } from '#shared/screen/screen.api.ts'

export const screenQuery = (programme: string, at: { asOf?: string; n?: string }) =>
  viewQuery<typeof getScreen>(
    { method: 'GET', path: '/api/programmes/:programme/screen' },
    { params: { programme }, query: at },
  )
