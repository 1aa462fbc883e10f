import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { useWords, type Words } from '#client/dictionaries.ts'
import { timelineQuery } from '#client/programmes/timeline.query.ts'
import { isNews, livePath } from '#shared/live/address.ts'
import type { News, Told } from '#shared/live/live.api.ts'
import { listen } from './listen.ts'

const mostNames = 3

/** Hears what becomes public, refreshes an open page in place, and says in one quiet line what is new. */
export function LiveLine() {
  const words = useWords()
  const queries = useQueryClient()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data: timeline } = useSuspenseQuery(timelineQuery(programme))
  const { asOf, n } = useSearch({ from: '__root__' })
  const [news, setNews] = useState<News>()
  const day = (asOf ?? timeline.opensOn).slice(0, 10)
  // In an example what is done becomes public on its clock's day: a page of that day or later is of the present.
  const present = timeline.isExample ? timeline.opensOn : timeline.today
  const isFixed = n !== undefined || day < present
  const hear = useEffectEvent((heard: News) => {
    if (!isNews(heard)) return
    if (!isFixed) void queries.invalidateQueries({ predicate: ({ queryKey }) => isAt(queryKey[2], asOf) })
    setNews(heard)
  })
  const head = useEffectEvent(() => timeline.head)
  useEffect(() => listen(livePath.replace(':programme', programme), head(), hear), [programme])
  return (
    <div role="status">
      {news === undefined ? null : (
        <p className="live">
          <span>
            {sentences(news, words).join(' ')}
            {isFixed ? ` ${words.said({ key: 'live.fixed', values: { day: { day } } })}` : ''}
          </span>{' '}
          <button type="button" onClick={() => setNews(undefined)}>
            {words.t('live.dismiss')}
          </button>
        </p>
      )}
    </div>
  )
}

/** Whether a question is about the page's own day, at the newest number: the answer for another or a fixed one stays. */
function isAt(query: unknown, asOf: string | undefined): boolean {
  if (typeof query !== 'object' || query === null || 'n' in query) return false
  return !('asOf' in query) || query.asOf === asOf
}

function sentences({ published, revised, agreed, reported }: News, { t, language }: Words): string[] {
  const named = (key: 'live.published' | 'live.revised', { count, kpis }: Told) => {
    const names = kpis.slice(0, mostNames).map(({ name }) => name[language])
    const rest = kpis.length - names.length
    const more = rest > 0 ? [{ key: 'live.more', values: { count: rest } }] : []
    return count === 0 ? [] : [t(key, { count, what: { list: [...names, ...more] } })]
  }
  return [
    ...named('live.published', published),
    ...named('live.revised', revised),
    ...(agreed.count === 0 ? [] : [t('live.agreed')]),
    ...(reported === 0 ? [] : [t('live.reported', { count: reported })]),
  ]
}
