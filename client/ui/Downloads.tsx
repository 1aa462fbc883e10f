import { useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { stringifySearch } from '#client/search.ts'

/** The same view as files, by its own address. */
export function Downloads({ path, hasDataset = true }: { path: string; hasDataset?: boolean }) {
  const { t } = useWords()
  const { asOf, n, lang } = useSearch({ from: '__root__' })
  const search = (extra: { [name: string]: string } = {}) => stringifySearch({ lang, asOf, n, ...extra })
  return (
    <p className="downloads">
      {t('page.download')} <a href={`${path}.csv${search()}`}>{t('page.csvExcel')}</a>
      {' · '}
      <a href={`${path}.csv${search({ form: 'plain' })}`}>{t('page.csvPlain')}</a>
      {' · '}
      <a href={`${path}.xlsx${search()}`}>XLSX</a>
      {' · '}
      {hasDataset ? (
        <>
          <a href={`${path}.json${search()}`}>JSON-stat 2.0</a>
          {' · '}
        </>
      ) : null}
      <a href={`${path}.svg${search()}`}>SVG</a>
      {' · '}
      <a href={`${path}.metadata.json${search()}`}>{t('page.metadata')}</a>
    </p>
  )
}
