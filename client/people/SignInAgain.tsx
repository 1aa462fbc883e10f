import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useRef, useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Problem } from '#shared/problem.ts'
import { ExamplePeople } from './ExamplePeople.tsx'
import { meQuery } from './me.query.ts'
import { SignInForm } from './SignInForm.tsx'
import { believeSignedIn } from './signedIn.ts'

/** Has the same person sign in again in front of the page; refuses where they do not, or where it is another. */
type SignInAgain = () => Promise<void>
const SignInAgainContext = createContext<SignInAgain>(async () => {
  throw new Problem('unauthenticated', { key: 'problem.signInFirst' })
})

export const useSignInAgain = () => use(SignInAgainContext)

type Waiting = { resolve: () => void; reject: (problem: Problem) => void }

/** Keeps a dialog ready for when the session ends while somebody is at work: what they typed stays where it is. */
export function SignInAgain({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const waiting = useRef<Waiting[]>([])
  const whose = useRef<string>(undefined)

  const ask: SignInAgain = () => {
    whose.current ??= queries.getQueryData(meQuery.queryKey)?.id
    setOpen(true)
    return new Promise((resolve, reject) => {
      waiting.current.push({ resolve, reject })
    })
  }
  const settle = (tell: (one: Waiting) => void) => {
    setOpen(false)
    for (const one of waiting.current.splice(0)) tell(one)
  }
  const onDone = async () => {
    believeSignedIn(true)
    const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 })
    const isAnother = whose.current !== undefined && me?.id !== whose.current
    whose.current = undefined
    if (isAnother) settle(({ reject }) => reject(new Problem('forbidden', { key: 'signIn.otherPerson' })))
    else settle(({ resolve }) => resolve())
  }
  const onClose = () =>
    settle(({ reject }) => reject(new Problem('unauthenticated', { key: 'signIn.endedNote' })))

  return (
    <SignInAgainContext value={ask}>
      {children}
      {isOpen ? (
        <Dialog title={t('signIn.endedTitle')} onClose={onClose}>
          <p>{t('signIn.endedText')}</p>
          <SignInForm onDone={onDone} />
          <ExamplePeople onDone={onDone} />
          <button type="button" onClick={onClose}>
            {t('people.cancel')}
          </button>
        </Dialog>
      ) : null}
    </SignInAgainContext>
  )
}
