import { useEffect, useRef } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { CopyButton } from '#client/ui/CopyButton.tsx'

/** The recovery codes, shown this once: to copy or print. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // The form that the focus was in has made room for the codes.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('factor.codesTitle')}
      </h2>
      <p>{t('factor.codesText')}</p>
      <ul className="codes" aria-label={t('factor.codesList')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <CopyButton text={codes.join('\n')} />{' '}
        <button type="button" onClick={() => window.print()}>
          {t('factor.print')}
        </button>
      </p>
      <p className="no-print">
        <button type="button" className="main-button" onClick={onKept}>
          {t('factor.kept')}
        </button>
      </p>
    </>
  )
}
