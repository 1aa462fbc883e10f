import { useEffect, useRef } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { CopyButton } from '#client/ui/CopyButton.tsx'
import type { Invitation } from '#shared/people/people.api.ts'
import { instantText } from './instantText.ts'

type Made = { name: string; invitation: Invitation; onDone: () => void }

/** The link to hand over, shown this once. */
export function InvitationLink({ name, invitation: { link, expiresAt }, onDone }: Made) {
  const { t, language } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="handover">
      <h3 ref={heading} tabIndex={-1}>
        {t('users.link', { name })}
      </h3>
      <p>{t('users.linkText', { until: instantText(expiresAt, language) })}</p>
      <p>
        <code className="secret">{link}</code>
      </p>
      <p>
        <CopyButton text={link} />{' '}
        <button type="button" onClick={onDone}>
          {t('users.linkDone')}
        </button>
      </p>
    </section>
  )
}
