import { useQuery } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { signOut } from '#shared/people/account.api.ts'
import { meQuery } from './me.query.ts'
import { believeSignedIn } from './signedIn.ts'

/** Whose session it is, and where they can go with it. */
export function AccountMenu() {
  const { t, language } = useWords()
  const { data: me } = useQuery(meQuery)
  if (me == null) return <span className="account" />
  return (
    <details className="account menu">
      <summary>{me.name}</summary>
      <ul>
        <li>
          <button type="button" onClick={() => void leave(language === 'da' ? '/' : `/?lang=${language}`)}>
            {t('account.signOut')}
          </button>
        </li>
      </ul>
    </details>
  )
}

/** The page is opened anew, so that nothing of the session stays in memory. */
async function leave(home: string): Promise<void> {
  await call(signOut, { params: {}, query: {} })
  believeSignedIn(false)
  window.location.assign(home)
}
