import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { stringifySearch } from '#client/search.ts'
import { isBelievedSignedIn, onBelief } from './signedIn.ts'

const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu.tsx')).AccountMenu }))

/** In the header: the way to sign in, or who is signed in. Whoever only reads loads and asks nothing for it. */
export function Account() {
  const isBelieved = useSyncExternalStore(onBelief, isBelievedSignedIn, () => false)
  if (!isBelieved) return <SignInLink />
  return (
    <Suspense fallback={<span className="account" />}>
      <AccountMenu />
    </Suspense>
  )
}

/** Leads back to the page it was followed from. */
function SignInLink() {
  const { t } = useWords()
  const { pathname } = useLocation()
  const { lang, asOf, n, til, ...rest } = useSearch({ strict: false })
  const here = `${pathname}${stringifySearch({ lang, asOf, n, ...rest })}`
  const isHere = pathname === '/log-ind'
  return (
    <Link to="/log-ind" search={{ lang, til: isHere ? til : here }} className="account">
      {t('account.signIn')}
    </Link>
  )
}
