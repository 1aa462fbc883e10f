import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { makeFirstAdministrator } from '#shared/people/account.api.ts'
import { PasswordField } from './PasswordField.tsx'
import { chosenLanguage, PersonFields } from './PersonFields.tsx'
import { useSignedIn } from './useSignedIn.ts'
import { useToken } from './useToken.ts'

/** Where whoever has the token of the server's console makes the first account. */
export function FirstAdministratorPage() {
  const { t } = useWords()
  const token = useToken()
  const deed = useDeed()
  const onDone = useSignedIn()
  useTitle(t('first.title'))
  const make = async (typed: (name: string) => string) => {
    const body = {
      token,
      name: typed('name'),
      email: typed('email'),
      password: typed('password'),
      language: chosenLanguage(typed('language')),
    }
    const { outcome } = await call(makeFirstAdministrator, { params: {}, query: {}, body })
    await onDone(outcome)
  }
  return (
    <div className="narrow">
      <h1>{t('first.title')}</h1>
      <p>{t('first.text')}</p>
      <DeedForm deed={deed} submit={t('first.submit')} onSubmit={make}>
        <PersonFields problem={deed.problem} isOneself />
        <PasswordField fault={deed.problem?.fields.password} />
      </DeedForm>
    </div>
  )
}
