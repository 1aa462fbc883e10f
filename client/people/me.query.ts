import { queryOptions } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import { getMe, type Me } from '#shared/people/account.api.ts'
import { believeSignedIn } from './signedIn.ts'

/** Who is signed in; null where nobody is, also when the session ended elsewhere. */
export const meQuery = queryOptions<Me | null>({
  queryKey: [getMe.path],
  queryFn: async ({ signal }) => {
    const { me } = await call(getMe, { params: {}, query: {} }, signal)
    believeSignedIn(me !== null)
    return me
  },
  staleTime: 30_000,
})
