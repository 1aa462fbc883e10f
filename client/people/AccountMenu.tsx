import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { signOut } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import { meQuery } from './me.query.ts'
import { principalOf } from './principal.ts'
import { believeSignedIn } from './signedIn.ts'

/** Whose session it is, and where they can go with it. */
export function AccountMenu() {
  const { t, language } = useWords()
  const { pathname } = useLocation()
  const { data: me } = useQuery(meQuery)
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (menu.current !== null && pathname !== '') menu.current.open = false
  }, [pathname])
  if (me == null) return <span className="account" />
  return (
    <details className="account" ref={menu}>
      <summary>{me.name}</summary>
      <ul>
        <li>
          <Link to={me.enrolNeeded ? '/konto/totrin' : '/konto'} search={keepCommon}>
            {t('account.own')}
          </Link>
        </li>
        {may.report(principalOf(me)) ? (
          <li>
            <Link to="/indberetning" search={keepCommon}>
              {t('account.reporting')}
            </Link>
          </li>
        ) : null}
        {may.review(principalOf(me)) ? (
          <li>
            <Link to="/godkendelse" search={keepCommon}>
              {t('account.queue')}
            </Link>
          </li>
        ) : null}
        {may.agree(principalOf(me)) ? (
          <li>
            <Link to="/aendringer" search={keepCommon}>
              {t('account.proposals')}
            </Link>
          </li>
        ) : null}
        {may.readTrail(principalOf(me)) ? (
          <>
            <li>
              <Link to="/manglende" search={keepCommon}>
                {t('account.owed')}
              </Link>
            </li>
            <li>
              <Link to="/revisionsspor" search={keepCommon}>
                {t('account.trail')}
              </Link>
            </li>
            <li>
              <Link to="/brugere" search={keepCommon}>
                {t('account.people')}
              </Link>
            </li>
          </>
        ) : null}
        <li>
          <button type="button" onClick={() => void leave(language === 'da' ? '/' : `/?lang=${language}`)}>
            {t('account.signOut')}
          </button>
        </li>
      </ul>
    </details>
  )
}

/** The page is opened anew, so that nothing of the session stays in memory; also where the session was over already. */
async function leave(home: string): Promise<void> {
  await call(signOut, { params: {}, query: {} }).catch(() => undefined)
  believeSignedIn(false)
  window.location.assign(home)
}
