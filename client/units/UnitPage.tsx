import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouteContext, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { Below } from '#client/Below.tsx'
import { useWords } from '#client/dictionaries.ts'
import { type KpiGroup, KpiTable } from '#client/kpis/KpiTable.tsx'
import { isBelievedSignedIn, onBelief } from '#client/people/signedIn.ts'
import { Citation } from '#client/programmes/Citation.tsx'
import { MomentBanner } from '#client/programmes/MomentBanner.tsx'
import { PeriodWords } from '#client/programmes/PeriodWords.tsx'
import { keepCommon, momentOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Downloads } from '#client/ui/Downloads.tsx'
import type { UnitView } from '#shared/units/units.api.ts'
import { Contracts } from './Contracts.tsx'
import { RecordTable } from './RecordTable.tsx'
import { unitQuery } from './unit.query.ts'

const CouncilWords = lazy(async () => ({ default: (await import('./CouncilWords.tsx')).CouncilWords }))

/** A unit: what was agreed with it, how its KPIs stand, and how it has reported. */
export function UnitPage() {
  const { t, said, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { unit: code } = useParams({ from: '/operatoer/$unit' })
  const at = momentOf(useSearch({ from: '__root__' }))
  const { data: view } = useSuspenseQuery(unitQuery(programme, code, at))
  const isBelieved = useSyncExternalStore(onBelief, isBelievedSignedIn, () => false)
  const name = view.unit.name[language]
  const headline = view.headline.map((sentence) => said(sentence)).join(' ')
  useTitle(`${name} – ${view.programme.name[language]}`, headline)
  return (
    <>
      <MomentBanner moment={view.moment} programme={view.programme} />
      <p className="crumb">
        <Link to="/" search={keepCommon}>
          {t('page.toOverview')}
        </Link>
      </p>
      <header className="page-head">
        <p className="kicker">{t(`unit.kind.${view.unit.kind}`)}</p>
        <h1>{name}</h1>
        <p>{headline}</p>
      </header>
      <Contracts contracts={view.contracts} />
      <OwnKpis view={view} />
      <Below>
        <PeriodWords id="said" title={t('said.title')} words={view.words} />
        {isBelieved ? (
          <Suspense fallback={null}>
            <CouncilWords unit={code} at={at} />
          </Suspense>
        ) : null}
        <RecordTable record={view.record} />
        <Downloads path={`/operatoer/${view.unit.code}`} />
        <Citation path={`/operatoer/${view.unit.code}`} title={view.unit.name} view={view} />
      </Below>
    </>
  )
}

function OwnKpis({ view: { kpis, tracks } }: { view: UnitView }) {
  const { t } = useWords()
  if (kpis.length === 0) return null
  const placed = tracks.map(
    ({ code, name }): KpiGroup => ({
      code,
      kicker: '',
      heading: t('overview.track', { code, name }),
      rows: kpis.filter(({ track }) => track === code),
    }),
  )
  const others = kpis.filter(({ track }) => !tracks.some(({ code }) => code === track))
  const rest: KpiGroup = { code: 'others', kicker: '', heading: t('overview.others'), rows: others }
  return (
    <section className="kpis" aria-labelledby="kpis">
      <h2 id="kpis">{t('unit.kpis')}</h2>
      <KpiTable
        name={t('unit.kpis')}
        groups={[...placed, rest].filter(({ rows }) => rows.length > 0)}
        withSignal={kpis.some(({ signal }) => signal.state !== 'too_few')}
      />
    </section>
  )
}
