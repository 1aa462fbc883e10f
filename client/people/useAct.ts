import { call, type Input } from '#client/call.ts'
import type { Endpoint, ReplyOf } from '#shared/endpoint.ts'
import { Problem } from '#shared/problem.ts'
import { useSignInAgain } from './SignInAgain.tsx'

/** Acts at a door. Where the session has ended meanwhile, one signs in again in front of the page, and it goes on. */
export function useAct() {
  const signInAgain = useSignInAgain()
  return async <Door extends Endpoint>(door: Door, input: Input<Door>): Promise<ReplyOf<Door>> => {
    try {
      return await call(door, input)
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'unauthenticated') throw error
      await signInAgain()
      return await call(door, input)
    }
  }
}
