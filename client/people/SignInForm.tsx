import { useState } from 'react'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { type SignInOutcome, signIn } from '#shared/people/account.api.ts'

type Outcome = SignInOutcome['outcome']
type Step = 'password' | 'code' | 'recoveryCode'

/** E-mail and password; then a code where a second factor is there. */
export function SignInForm({ onDone }: { onDone: (outcome: Outcome) => Promise<void> }) {
  const { t } = useWords()
  const deed = useDeed()
  const [step, setStep] = useState<Step>('password')
  const send = async (typed: (name: string) => string) => {
    const second = step === 'password' ? {} : { [step]: typed(step) }
    const body = { email: typed('email'), password: typed('password'), ...second }
    const { outcome } = await call(signIn, { params: {}, query: {}, body })
    if (outcome === 'code_needed') setStep('code')
    else await onDone(outcome)
  }
  return (
    <DeedForm deed={deed} submit={t('signIn.submit')} onSubmit={send} name={t('signIn.title')}>
      <div hidden={step !== 'password'}>
        <Field label={t('signIn.email')} name="email" type="email" autoComplete="username" required />
        <Field
          label={t('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </div>
      {step === 'password' ? null : <Second step={step} onStep={setStep} />}
    </DeedForm>
  )
}

function Second({ step, onStep }: { step: Exclude<Step, 'password'>; onStep: (step: Step) => void }) {
  const { t } = useWords()
  const other = step === 'code' ? 'recoveryCode' : 'code'
  return (
    <>
      <Field
        key={step}
        label={t(`signIn.${step}`)}
        hint={t(step === 'code' ? 'signIn.codeHint' : 'signIn.recoveryHint')}
        name={step}
        inputMode={step === 'code' ? 'numeric' : 'text'}
        autoComplete={step === 'code' ? 'one-time-code' : 'off'}
        autoFocus
        required
      />
      <p className="choices-row">
        <button type="button" className="link" onClick={() => onStep(other)}>
          {t(step === 'code' ? 'signIn.useRecovery' : 'signIn.useCode')}
        </button>
        <button type="button" className="link" onClick={() => onStep('password')}>
          {t('signIn.startOver')}
        </button>
      </p>
    </>
  )
}
