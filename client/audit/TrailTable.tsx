import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { TrailEntry } from '#shared/audit/audit.api.ts'
import { useRecorderName } from './useRecorderName.ts'

/** Records, the newest first, each with its content to open. */
export function TrailTable({ entries }: { entries: TrailEntry[] }) {
  const { t } = useWords()
  return (
    <Scroll name={t('trail.title')}>
      <table className="plain trail">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('trail.number')}
            </th>
            <th scope="col">{t('trail.kind')}</th>
            <th scope="col">{t('trail.key')}</th>
            <th scope="col">{t('trail.public')}</th>
            <th scope="col">{t('trail.recorded')}</th>
            <th scope="col">{t('trail.person')}</th>
            <th scope="col">{t('trail.content')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <TrailRow key={entry.number} entry={entry} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function TrailRow({ entry }: { entry: TrailEntry }) {
  const { t, language } = useWords()
  const nameOf = useRecorderName()
  const { number, kind, key, at, recordedAt, by, content, texts, hash } = entry
  return (
    <tr id={`nr-${number}`}>
      <td className="number">{number}</td>
      <td>{t(`fact.${kind}`)}</td>
      <th scope="row">{key}</th>
      <td>{instantText(at, language)}</td>
      <td>{instantText(recordedAt, language)}</td>
      <td>{nameOf(by)}</td>
      <td>
        {Object.entries(texts).map(([field, text]) => (
          <p key={field}>
            <strong>{isNamed(field) ? t(`trail.text.${field}`) : t('trail.text.other', { field })}:</strong>{' '}
            {text ?? t('trail.erased')}
          </p>
        ))}
        <details>
          <summary>{t('trail.content')}</summary>
          <pre>{JSON.stringify(content, null, 2)}</pre>
          <p>
            <code className="hash">{hash}</code>
          </p>
        </details>
      </td>
    </tr>
  )
}

const named = ['note', 'reason', 'words', 'explanation', 'why.da', 'why.en', 'why.zh'] as const

function isNamed(field: string): field is (typeof named)[number] {
  return named.some((one) => one === field)
}
