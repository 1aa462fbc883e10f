import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import type { SignInOutcome } from '#shared/people/account.api.ts'
import { meQuery } from './me.query.ts'
import { returnTo } from './returnTo.ts'
import { believeSignedIn } from './signedIn.ts'

/** What comes after signing in: the page one came from, or a second factor first. */
export function useSignedIn() {
  const queries = useQueryClient()
  const router = useRouter()
  const navigate = useNavigate()
  const { lang, til } = useSearch({ strict: false })
  return async (outcome: SignInOutcome['outcome']): Promise<void> => {
    believeSignedIn(true)
    await queries.fetchQuery({ ...meQuery, staleTime: 0 })
    if (outcome === 'enrol_needed') await navigate({ to: '/konto/totrin', search: { lang, til } })
    else
      router.history.push(
        returnTo(til ?? (lang === undefined ? '/' : `/?lang=${lang}`), window.location.origin),
      )
  }
}
