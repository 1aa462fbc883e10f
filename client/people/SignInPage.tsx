import { useQuery } from '@tanstack/react-query'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { ExamplePeople } from './ExamplePeople.tsx'
import { meQuery } from './me.query.ts'
import { SignInForm } from './SignInForm.tsx'
import { isBelievedSignedIn } from './signedIn.ts'
import { useSignedIn } from './useSignedIn.ts'

export function SignInPage() {
  const { t } = useWords()
  const onDone = useSignedIn()
  const { data: me } = useQuery({ ...meQuery, enabled: isBelievedSignedIn() })
  useTitle(t('signIn.title'))
  return (
    <div className="narrow">
      <h1>{t('signIn.title')}</h1>
      {me == null ? null : (
        <p>
          {t('signIn.already', { name: me.name })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => void onDone(me.enrolNeeded ? 'enrol_needed' : 'signed_in')}
          >
            {t('signIn.goOn')}
          </button>
        </p>
      )}
      <SignInForm onDone={onDone} />
      <p className="hint">{t('signIn.noAccount')}</p>
      <ExamplePeople onDone={onDone} />
    </div>
  )
}
