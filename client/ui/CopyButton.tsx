import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { Key } from '#shared/words.ts'

/** Copies a text; says so, also where the browser refuses. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<Key>()
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copy.copied'),
      () => setOutcome('copy.failed'),
    )
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {t('copy.copy')}
      </button>{' '}
      <span role="status">{outcome === undefined ? '' : t(outcome)}</span>
    </>
  )
}
