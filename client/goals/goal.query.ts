import { viewQuery } from '#client/viewQuery.ts'
import { getGoal } from '#shared/goals/goals.api.ts'

export const goalQuery = (programme: string, goal: string, at: { asOf?: string; n?: string }) =>
  viewQuery(getGoal, { params: { programme, goal }, query: at })
