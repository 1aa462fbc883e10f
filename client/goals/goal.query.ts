import { viewQuery } from '#client/viewQuery.ts'
import type { getGoal } from '#shared/goals/goals.api.ts'

export const goalQuery = (programme: string, goal: string, at: { asOf?: string; n?: string }) =>
  viewQuery<typeof getGoal>(
    { method: 'GET', path: '/api/programmes/:programme/goals/:goal' },
    { params: { programme, goal }, query: at },
  )
