import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { makeRecoveryCodes } from '#shared/people/account.api.ts'
import { useAct } from './useAct.ts'

/** New recovery codes in the place of the old ones, for whoever gives the password. */
export function NewRecoveryCodes({ onMade }: { onMade: (codes: string[]) => void }) {
  const { t } = useWords()
  const act = useAct()
  const deed = useDeed()
  const make = async (typed: (name: string) => string) => {
    const body = { password: typed('password') }
    const { recoveryCodes } = await act(makeRecoveryCodes, { params: {}, query: {}, body })
    onMade(recoveryCodes)
  }
  return (
    <section className="narrow">
      <h3>{t('factor.newCodes')}</h3>
      <p>{t('factor.newCodesText')}</p>
      <DeedForm deed={deed} submit={t('factor.newCodesSubmit')} onSubmit={make} name={t('factor.newCodes')}>
        <Field
          label={t('password.current')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </DeedForm>
    </section>
  )
}
