import { useWords } from '#client/dictionaries.ts'

type Props = {
  /** Null where none of what is drawn was published for what it is about. */
  updated: string | null
  /** Whether that day is assumed. */
  assumed: boolean
  sources: readonly string[]
  /** When the next figure is owed, as a sentence; without it nobody owes one, and that is said; null for milestones. */
  next?: string | null | undefined
}

/** When the last of what is drawn became public, where it comes from, and what is owed next. */
export function Provenance({ updated, assumed, sources, next }: Props) {
  const { t, said } = useWords()
  const from = { count: sources.length, sources: sources.join('; ') }
  return (
    <p className="quiet">
      {updated === null
        ? t('page.neverUpdated')
        : said({ key: assumed ? 'page.updatedAbout' : 'page.updated', values: { day: { day: updated } } })}
      {sources.length === 0 ? '' : ` · ${t('page.sources', from)}`}
      {next === null ? '' : ` · ${next ?? t('page.nextOpen')}`}
    </p>
  )
}
