import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'

/** Where to write; that nobody said so is said as well. */
export function Contact() {
  const { t } = useWords()
  const { contact, owner } = useRouteContext({ from: '__root__' })
  if (contact === null) return <p>{t('contact.none', { owner })}</p>
  return (
    <p>
      {t('contact.text')} <a href={contact}>{contact.replace(/^mailto:/, '')}</a>
    </p>
  )
}
