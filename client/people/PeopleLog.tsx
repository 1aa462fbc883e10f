import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import { listPeopleLog, type PeopleEntry } from '#shared/people/people.api.ts'
import { instantText } from './instantText.ts'

const first: string | undefined = undefined

/** What was done about people, the newest first. */
export function PeopleLog() {
  const { t } = useWords()
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: [listPeopleLog.path],
    queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
      call(
        listPeopleLog,
        { params: {}, query: pageParam === undefined ? {} : { before: pageParam } },
        signal,
      ),
    initialPageParam: first,
    getNextPageParam: ({ entries, hasMore }) => (hasMore ? String(entries.at(-1)?.number) : undefined),
  })
  const all = data.pages.flatMap(({ entries }) => entries)
  return (
    <section>
      <h2>{t('log.title')}</h2>
      {all.length === 0 ? <p>{t('log.none')}</p> : <Entries entries={all} />}
      {hasNextPage ? (
        <button type="button" onClick={() => void fetchNextPage()}>
          {t('log.more')}
        </button>
      ) : null}
    </section>
  )
}

function Entries({ entries }: { entries: PeopleEntry[] }) {
  const { t } = useWords()
  return (
    <Scroll name={t('log.title')}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('log.when')}</th>
            <th scope="col">{t('log.who')}</th>
            <th scope="col">{t('log.what')}</th>
            <th scope="col">{t('log.whom')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.number} entry={entry} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Entry({ entry: { at, by, act, whom, role, unit, from, to } }: { entry: PeopleEntry }) {
  const { t, language } = useWords()
  const details = [
    role === null ? '' : t(`people.role.${role}`),
    unit?.name[language] ?? '',
    from === null || to === null ? '' : t('log.days', { from: { day: from }, to: { day: to } }),
  ].filter((one) => one !== '')
  return (
    <tr>
      <td>{instantText(at, language)}</td>
      <td>{by === null ? t('log.console') : (by.name ?? t('log.gone'))}</td>
      <td>
        {t(`people.act.${act}`)}
        {details.length === 0 ? '' : ` (${details.join(', ')})`}
      </td>
      <td>{whom.name ?? t('log.gone')}</td>
    </tr>
  )
}
