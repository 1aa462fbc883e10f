import { useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { stringifySearch } from '#client/search.ts'

/** The same view as files, by its own address. */
export function Downloads({ path, since }: { path: string; since?: string | undefined }) {
  const { t } = useWords()
  const { asOf, n, lang } = useSearch({ from: '__root__' })
  const search = (extra: { [name: string]: string } = {}) =>
    stringifySearch({ lang, asOf, n, since, ...extra })
  return (
    <p className="downloads">
      {t('page.download')} <a href={`${path}.csv${search()}`}>{t('page.csvExcel')}</a>
      {' · '}
      <a href={`${path}.csv${search({ form: 'plain' })}`}>{t('page.csvPlain')}</a>
      {' · '}
      <a href={`${path}.xlsx${search()}`}>XLSX</a>
      {' · '}
      <a href={`${path}.json${search()}`}>JSON-stat 2.0</a>
      {' · '}
      <a href={`${path}.svg${search()}`}>SVG</a>
      {' · '}
      <a href={`${path}.png${search()}`}>PNG</a>
      {' · '}
      <a href={`${path}.metadata.json${search()}`}>{t('page.metadata')}</a>
    </p>
  )
}
