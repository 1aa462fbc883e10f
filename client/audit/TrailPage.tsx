import { useRouteContext, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { SignedIn } from '#client/people/SignedIn.tsx'
import { stringifySearch } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { may } from '#shared/people/may.ts'
import { TrailForm } from './TrailForm.tsx'
import { TrailTable } from './TrailTable.tsx'
import { trailSearch } from './trailSearch.ts'
import { useTrail } from './useTrail.ts'
import { VerifyLedger } from './VerifyLedger.tsx'
import './audit.css'

/** All that was recorded, for administrators and auditors. */
export function TrailPage() {
  const { t } = useWords()
  useTitle(t('trail.title'))
  return <SignedIn policy={may.readTrail}>{() => <Trail />}</SignedIn>
}

function Trail() {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const filter = trailSearch(useSearch({ strict: false }))
  const { entries, people, hasNextPage, fetchNextPage } = useTrail(programme, filter)
  const file = (form: 'excel' | 'plain') => `/revisionsspor.csv${stringifySearch({ ...filter, form })}`
  return (
    <>
      <h1>{t('trail.title')}</h1>
      <p>{t('trail.lead')}</p>
      <VerifyLedger programme={programme} />
      <TrailForm key={JSON.stringify(filter)} filter={filter} people={people} />
      <p className="downloads">
        {t('trail.download')} <a href={file('excel')}>{t('page.csvExcel')}</a>
        {' · '}
        <a href={file('plain')}>{t('page.csvPlain')}</a>
      </p>
      {entries.length === 0 ? <p role="status">{t('trail.none')}</p> : <TrailTable entries={entries} />}
      {hasNextPage ? (
        <button type="button" onClick={() => void fetchNextPage()}>
          {t('trail.more')}
        </button>
      ) : null}
    </>
  )
}
