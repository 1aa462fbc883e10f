import { Outlet, useRouteContext } from '@tanstack/react-router'
import { Suspense, useSyncExternalStore } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { SignInAgain } from './SignInAgain.tsx'
import './people.css'

/** What stands around the pages of those who work here: nothing of theirs is on the server's page, so they wait. */
export function Workplace() {
  const isLive = useSyncExternalStore(unchanging, yes, no)
  if (!isLive) return <Waiting />
  return (
    <SignInAgain>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </SignInAgain>
  )
}

const unchanging = () => () => undefined
const yes = () => true
const no = () => false

function Waiting() {
  const { t, language } = useWords()
  const { name } = useRouteContext({ from: '__root__' })
  useTitle(name[language])
  return (
    <>
      <p className="quiet" role="status">
        {t('workplace.waiting')}
      </p>
      <noscript>
        <p>{t('workplace.noScript')}</p>
      </noscript>
    </>
  )
}
