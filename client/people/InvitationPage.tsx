import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { acceptInvitation } from '#shared/people/account.api.ts'
import { PasswordField } from './PasswordField.tsx'
import { useSignedIn } from './useSignedIn.ts'
import { useToken } from './useToken.ts'

/** Where an invitation is accepted. Whoever has a second factor from before signs in with it afterwards. */
export function InvitationPage() {
  const { t } = useWords()
  const { lang } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const token = useToken()
  const deed = useDeed()
  const [isSaved, setSaved] = useState(false)
  const onDone = useSignedIn()
  useTitle(t('invitation.title'))
  const accept = async (typed: (name: string) => string) => {
    const body = { token, password: typed('password') }
    const { outcome } = await call(acceptInvitation, { params: {}, query: {}, body })
    if (outcome === 'code_needed') setSaved(true)
    else await onDone(outcome)
  }
  return (
    <div className="narrow">
      <h1>{t('invitation.title')}</h1>
      {isSaved ? (
        <div role="status">
          <p>{t('invitation.saved')}</p>
          <button type="button" onClick={() => void navigate({ to: '/log-ind', search: { lang } })}>
            {t('signIn.submit')}
          </button>
        </div>
      ) : token === '' ? (
        <p>{t('invitation.noToken')}</p>
      ) : (
        <>
          <p>{t('invitation.text')}</p>
          <DeedForm deed={deed} submit={t('invitation.submit')} onSubmit={accept}>
            <PasswordField fault={deed.problem?.fields.password} />
          </DeedForm>
        </>
      )}
    </div>
  )
}
