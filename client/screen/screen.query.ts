import { viewQuery } from '#client/viewQuery.ts'
import { getScreen } from '#shared/screen/screen.api.ts'

export const screenQuery = (programme: string, at: { asOf?: string; n?: string }) =>
  viewQuery(getScreen, { params: { programme }, query: at })
