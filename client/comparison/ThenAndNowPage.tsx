import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouteContext, useSearch } from '@tanstack/react-router'
import { ChangesList } from '#client/changes/ChangesList.tsx'
import { changesQuery } from '#client/changes/changes.query.ts'
import { useWords } from '#client/dictionaries.ts'
import { overviewQuery } from '#client/overview/overview.query.ts'
import { Citation } from '#client/programmes/Citation.tsx'
import { MomentBanner } from '#client/programmes/MomentBanner.tsx'
import { keepCommon, momentOf, sinceOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Downloads } from '#client/ui/Downloads.tsx'
import type { Overview } from '#shared/overview/overview.api.ts'
import { GoalsThenAndNow } from './GoalsThenAndNow.tsx'
import { KpisThenAndNow } from './KpisThenAndNow.tsx'
import './comparison.css'

/** The programme as known on two days, side by side, with the list of what changed between them. */
export function ThenAndNowPage() {
  const { t, said, language } = useWords()
  const { programme, name } = useRouteContext({ from: '__root__' })
  const search = useSearch({ from: '/dengang' })
  const at = momentOf(search)
  const { data: changes } = useSuspenseQuery(changesQuery(programme, { ...at, ...sinceOf(search) }))
  const { data: now } = useSuspenseQuery(overviewQuery(programme, at))
  const { since } = changes
  const days = since === null ? null : { earlier: { day: since.day }, now: { day: now.moment.day } }
  const title = days === null ? t('comparison.title') : t('comparison.headed', days)
  useTitle(`${title} – ${name[language]}`, now.headline.map((sentence) => said(sentence)).join(' '))
  return (
    <>
      <MomentBanner moment={now.moment} programme={now.programme} />
      <p className="crumb">
        <Link to="/" search={keepCommon}>
          {t('page.toOverview')}
        </Link>
      </p>
      {since === null ? (
        <>
          <h1>{t('comparison.title')}</h1>
          <p>{t('comparison.none')}</p>
        </>
      ) : (
        <Both now={now} earlier={{ ...at, asOf: since.asOf }} />
      )}
      <ChangesList changes={changes} />
      <Downloads path="/dengang" since={search.since} />
      <Citation path="/dengang" title={title} view={now} since={since?.asOf} />
    </>
  )
}

function Both({ now, earlier: at }: { now: Overview; earlier: { asOf: string; n?: string } }) {
  const { t, said } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data: earlier } = useSuspenseQuery(overviewQuery(programme, at))
  const days = { earlier: { day: earlier.moment.day }, now: { day: now.moment.day } }
  return (
    <>
      <h1>{t('comparison.headed', days)}</h1>
      <div className="then-and-now">
        {[earlier, now].map(({ moment, headline }) => (
          <section key={moment.asOf} aria-label={t('comparison.then', { day: { day: moment.day } })}>
            <h2>{t('comparison.then', { day: { day: moment.day } })}</h2>
            <p>{headline.map((sentence) => said(sentence)).join(' ')}</p>
          </section>
        ))}
      </div>
      <GoalsThenAndNow earlier={earlier} now={now} />
      <KpisThenAndNow earlier={earlier} now={now} />
    </>
  )
}
