import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { changePassword, listOwnSessions } from '#shared/people/account.api.ts'
import { PasswordField } from './PasswordField.tsx'
import { useAct } from './useAct.ts'

/** Another password for oneself; one's other sessions end with it. */
export function ChangePassword() {
  const { t } = useWords()
  const act = useAct()
  const deed = useDeed()
  const queries = useQueryClient()
  const [isChanged, setChanged] = useState(false)
  const change = async (typed: (name: string) => string, form: HTMLFormElement) => {
    setChanged(false)
    const body = { current: typed('current'), password: typed('password') }
    await act(changePassword, { params: {}, query: {}, body })
    form.reset()
    setChanged(true)
    await queries.invalidateQueries({ queryKey: [listOwnSessions.path] })
  }
  return (
    <section className="narrow">
      <h2>{t('password.change')}</h2>
      <DeedForm deed={deed} submit={t('password.change')} onSubmit={change} name={t('password.change')}>
        <Field
          label={t('password.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <PasswordField fault={deed.problem?.fields.password} />
      </DeedForm>
      <p role="status">{isChanged ? t('password.changed') : ''}</p>
    </section>
  )
}
