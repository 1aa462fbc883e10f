import { viewQuery } from '#client/viewQuery.ts'
import { getTimeline } from '#shared/overview/overview.api.ts'

export const timelineQuery = (programme: string) =>
  viewQuery(getTimeline, { params: { programme }, query: {} })
