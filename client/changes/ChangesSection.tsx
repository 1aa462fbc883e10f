import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouteContext, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon, momentOf, sinceOf } from '#client/search.ts'
import { ChangesList } from './ChangesList.tsx'
import { changesQuery } from './changes.query.ts'

/** What is new since a meeting, and the way to the two moments side by side. */
export function ChangesSection() {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const search = useSearch({ from: '/' })
  const { data } = useSuspenseQuery(changesQuery(programme, { ...momentOf(search), ...sinceOf(search) }))
  return (
    <>
      <ChangesList changes={data} />
      {data.since === null ? null : (
        <p>
          <Link to="/dengang" search={(before) => ({ ...keepCommon(before), since: search.since })}>
            {t('comparison.lead')}
          </Link>
        </p>
      )}
    </>
  )
}
