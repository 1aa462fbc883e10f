import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import type { Language } from '#shared/language.ts'
import type { Me } from '#shared/people/account.api.ts'
import type { Policy } from '#shared/people/may.ts'
import { meQuery } from './me.query.ts'
import { principalOf } from './principal.ts'
import { useSignInAgain } from './SignInAgain.tsx'

/**
 * A page for whoever a policy lets in. Others are led to the sign-in or told; where a session ends while the page is
 * open, the page stays as it is, with what was typed on it, and says so.
 */
export function SignedIn({ policy, children }: { policy: Policy; children: (me: Me) => ReactNode }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const [kept, keep] = useState(me)
  const { lang } = useSearch({ from: '__root__' })
  const { pathname, searchStr } = useLocation()
  const [til] = useState(`${pathname}${searchStr}`)
  if (me !== null && me !== kept) keep(me)
  if (kept === null) return <Leave to="/log-ind" lang={lang} til={til} />
  if (!policy(principalOf(kept))) {
    return kept.enrolNeeded ? <Leave to="/konto/totrin" lang={lang} til={til} /> : <NoAccess />
  }
  return (
    <Fragment key={kept.id}>
      {me === null ? <Ended /> : null}
      {children(kept)}
    </Fragment>
  )
}

type Way = { to: '/log-ind' | '/konto/totrin'; lang: Language | undefined; til: string }

/** Leads on once: the router's own way does so again whenever it is drawn. */
function Leave({ to, lang, til }: Way) {
  const navigate = useNavigate()
  useEffect(() => {
    void navigate({ to, search: { lang, til }, replace: true })
  }, [navigate, to, lang, til])
  return null
}

function Ended() {
  const { t } = useWords()
  const signInAgain = useSignInAgain()
  return (
    <p className="banner" role="alert">
      {t('signIn.endedNote')}{' '}
      <button type="button" onClick={() => void signInAgain().catch(() => undefined)}>
        {t('signIn.submit')}
      </button>
    </p>
  )
}

function NoAccess() {
  const { t } = useWords()
  useTitle(t('people.noAccess'))
  return (
    <div className="problem">
      <h1>{t('people.noAccess')}</h1>
    </div>
  )
}
