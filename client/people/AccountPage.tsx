import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import type { Me } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import { enumerated } from '#shared/say.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { NewRecoveryCodes } from './NewRecoveryCodes.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { SignedIn } from './SignedIn.tsx'

/** One's own account: who one is here, where one is signed in, password and second factor. */
export function AccountPage() {
  const { t } = useWords()
  useTitle(t('own.title'))
  return <SignedIn policy={may.changeOwnAccount}>{(me) => <Account me={me} />}</SignedIn>
}

function Account({ me }: { me: Me }) {
  const { t, language } = useWords()
  const [codes, showCodes] = useState<string[]>()
  if (codes !== undefined) {
    return (
      <div className="narrow">
        <h1>{t('own.title')}</h1>
        <RecoveryCodes codes={codes} onKept={() => showCodes(undefined)} />
      </div>
    )
  }
  return (
    <>
      <h1>{t('own.title')}</h1>
      <dl className="facts">
        <Fact name={t('people.name')} value={me.name} />
        <Fact name={t('signIn.email')} value={me.email ?? ''} />
        <Fact name={t('own.role')} value={t(`people.role.${me.role}`)} />
        {me.units.length === 0 ? null : (
          <Fact
            name={t('own.units')}
            value={enumerated(
              me.units.map(({ name }) => name[language]),
              language,
            )}
          />
        )}
      </dl>
      <OwnSessions />
      {me.hasPassword ? (
        <>
          <ChangePassword />
          <SecondFactor me={me} onCodes={showCodes} />
        </>
      ) : (
        <p className="hint">{t('own.isExample')}</p>
      )}
    </>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function SecondFactor({ me, onCodes }: { me: Me; onCodes: (codes: string[]) => void }) {
  const { t } = useWords()
  return (
    <section>
      <h2>{t('factor.title')}</h2>
      <p>{t(me.secondFactor ? 'factor.connected' : 'factor.none')}</p>
      <p>
        <Link to="/konto/totrin" search={keepCommon}>
          {t(me.secondFactor ? 'factor.replace' : 'factor.begin')}
        </Link>
      </p>
      {me.secondFactor ? <NewRecoveryCodes onMade={onCodes} /> : null}
    </section>
  )
}
