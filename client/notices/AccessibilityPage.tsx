import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { Contact } from './Contact.tsx'
import { Part } from './Part.tsx'

/** What can be said of the program's accessibility where its owner's own statement is not named. */
export function AccessibilityPage() {
  const { t, language } = useWords()
  const { name } = useRouteContext({ from: '__root__' })
  useTitle(`${t('access.title')} – ${name[language]}`, t('access.aimText'))
  return (
    <>
      <header className="page-head">
        <h1>{t('access.title')}</h1>
        <p>{t('access.status')}</p>
      </header>
      <Part id="maal" heading="access.aim">
        <p>{t('access.aimText')}</p>
      </Part>
      <Part id="proeve" heading="access.how">
        <p>{t('access.howText')}</p>
      </Part>
      <Part id="fejl" heading="access.wrong">
        <Contact />
        <p>{t('access.supervision')}</p>
      </Part>
    </>
  )
}
