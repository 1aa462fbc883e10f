import { viewQuery } from '#client/viewQuery.ts'
import type { getMethod } from '#shared/method/method.api.ts'

export const methodQuery = () =>
  viewQuery<typeof getMethod>({ method: 'GET', path: '/api/method' }, { params: {}, query: {} })
