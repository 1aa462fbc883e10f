import { viewQuery } from '#client/viewQuery.ts'
import { getMethod } from '#shared/method/method.api.ts'

export const methodQuery = () => viewQuery(getMethod, { params: {}, query: {} })
