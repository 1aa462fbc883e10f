import { viewQuery } from '#client/viewQuery.ts'
import type { getTimeline } from '#shared/overview/overview.api.ts'

export const timelineQuery = (programme: string) =>
  viewQuery<typeof getTimeline>(
    { method: 'GET', path: '/api/programmes/:programme/timeline' },
    { params: { programme }, query: {} },
  )
