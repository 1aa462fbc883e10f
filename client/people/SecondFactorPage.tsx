import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { beginSecondFactor, confirmSecondFactor, type Me } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import { meQuery } from './me.query.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { returnTo } from './returnTo.ts'
import { SignedIn } from './SignedIn.tsx'
import { useAct } from './useAct.ts'

const QrCode = lazy(async () => ({ default: (await import('./QrCode.tsx')).QrCode }))

type Step =
  | { name: 'begin' }
  | { name: 'confirm'; secret: string; uri: string }
  | { name: 'codes'; codes: string[] }

/** An authenticator is connected: begun, confirmed by a code from it, and its recovery codes kept. */
export function SecondFactorPage() {
  const { t } = useWords()
  useTitle(t('factor.title'))
  return (
    <div className="narrow">
      <SignedIn policy={may.seeOwnAccount}>{(me) => <Steps me={me} />}</SignedIn>
    </div>
  )
}

function Steps({ me }: { me: Me }) {
  const { t } = useWords()
  const { til, lang } = useSearch({ strict: false })
  const queries = useQueryClient()
  const router = useRouter()
  const [step, setStep] = useState<Step>({ name: 'begin' })
  const account = lang === undefined ? '/konto' : `/konto?lang=${lang}`
  const onConfirmed = async (codes: string[]) => {
    setStep({ name: 'codes', codes })
    await queries.fetchQuery({ ...meQuery, staleTime: 0 })
  }
  return (
    <>
      <h1>{t('factor.title')}</h1>
      {step.name === 'begin' ? (
        <Begin me={me} onBegun={(begun) => setStep({ name: 'confirm', ...begun })} />
      ) : step.name === 'confirm' ? (
        <Confirm {...step} onConfirmed={onConfirmed} />
      ) : (
        <RecoveryCodes
          codes={step.codes}
          onKept={() => router.history.push(returnTo(til ?? account, window.location.origin))}
        />
      )}
    </>
  )
}

function Begin({ me, onBegun }: { me: Me; onBegun: (begun: { secret: string; uri: string }) => void }) {
  const { t } = useWords()
  const act = useAct()
  const deed = useDeed()
  const begin = async (typed: (name: string) => string) => {
    const body = me.secondFactor ? { password: typed('password') } : {}
    onBegun(await act(beginSecondFactor, { params: {}, query: {}, body }))
  }
  if (!me.hasPassword) return <p>{t('own.isExample')}</p>
  return (
    <>
      {me.enrolNeeded ? <p>{t('factor.why')}</p> : null}
      <p>{t(me.secondFactor ? 'factor.replaces' : 'factor.needs')}</p>
      <DeedForm deed={deed} submit={t('factor.begin')} onSubmit={begin}>
        {me.secondFactor ? (
          <Field
            label={t('password.current')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        ) : null}
      </DeedForm>
    </>
  )
}

type Begun = { secret: string; uri: string; onConfirmed: (codes: string[]) => Promise<void> }

function Confirm({ secret, uri, onConfirmed }: Begun) {
  const { t } = useWords()
  const act = useAct()
  const deed = useDeed()
  const confirm = async (typed: (name: string) => string) => {
    const body = { code: typed('code').replaceAll(/\s/g, '') }
    const { recoveryCodes } = await act(confirmSecondFactor, { params: {}, query: {}, body })
    await onConfirmed(recoveryCodes)
  }
  return (
    <>
      <h2>{t('factor.scan')}</h2>
      <Suspense fallback={<div className="qr" />}>
        <QrCode text={uri} label={t('factor.qr')} />
      </Suspense>
      <p>
        {t('factor.secret')} <code className="secret">{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <h2>{t('factor.type')}</h2>
      <DeedForm deed={deed} submit={t('factor.confirm')} onSubmit={confirm}>
        <Field
          label={t('signIn.code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
        />
      </DeedForm>
    </>
  )
}
