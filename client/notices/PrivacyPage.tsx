import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { Contact } from './Contact.tsx'
import { Part } from './Part.tsx'

/** What is known of people: of readers nothing, of those who work here what their work needs. */
export function PrivacyPage() {
  const { t, language } = useWords()
  const { name, owner, signIn } = useRouteContext({ from: '__root__' })
  useTitle(`${t('privacy.title')} – ${name[language]}`, t('privacy.readersText'))
  return (
    <>
      <header className="page-head">
        <h1>{t('privacy.title')}</h1>
      </header>
      <Part id="laesere" heading="privacy.readers">
        <p>{t('privacy.readersText')}</p>
        <p>{t('privacy.screenText')}</p>
        <p>{t('privacy.operator')}</p>
      </Part>
      {signIn ? (
        <Part id="konti" heading="privacy.work">
          <p>{t('privacy.workText')}</p>
          <p>{t('privacy.attempts')}</p>
        </Part>
      ) : null}
      <Part id="sletning" heading="privacy.erase">
        <p>{t('privacy.eraseText')}</p>
        <p>{t('privacy.rights', { owner })}</p>
        <Contact />
      </Part>
    </>
  )
}
