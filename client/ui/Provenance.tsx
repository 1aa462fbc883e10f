import { useWords } from '#client/dictionaries.ts'

type Props = { updated: string; sources: readonly string[] }

/** When the last of what is drawn became public, and where it comes from. */
export function Provenance({ updated, sources }: Props) {
  const { t, said } = useWords()
  const from = { count: sources.length, sources: sources.join('; ') }
  return (
    <p className="quiet">
      {said({ key: 'page.updated', values: { day: { day: updated } } })}
      {sources.length === 0 ? '' : ` · ${t('page.sources', from)}`}
    </p>
  )
}
