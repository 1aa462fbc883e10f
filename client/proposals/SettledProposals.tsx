import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import type { SettledProposal } from '#shared/proposals/proposals.api.ts'

/** What became of the last changes. */
export function SettledProposals({ settled }: { settled: readonly SettledProposal[] }) {
  const { t, said, language } = useWords()
  if (settled.length === 0) return null
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">{t('proposals.settled')}</h2>
      <ul>
        {settled.map(({ number, subject, step, by, recordedAt, reason }) => (
          <li key={number}>
            {said(subject)}:{' '}
            {t(`proposals.settled.${step}`, {
              name: by ?? t('proposals.erased'),
              at: instantText(recordedAt, language),
            })}
            {reason === null ? null : <p className="words">{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
