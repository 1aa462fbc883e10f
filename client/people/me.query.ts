import { queryOptions } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import type { getMe, Me } from '#shared/people/account.api.ts'
import { believeSignedIn } from './signedIn.ts'

const door = { method: 'GET', path: '/api/me' } as const

/** Who is signed in; null where nobody is, also when the session ended elsewhere. */
export const meQuery = queryOptions<Me | null>({
  queryKey: [door.path],
  queryFn: async ({ signal }) => {
    const { me } = await call<typeof getMe>(door, { params: {}, query: {} }, signal)
    believeSignedIn(me !== null)
    return me
  },
  staleTime: 30_000,
})
