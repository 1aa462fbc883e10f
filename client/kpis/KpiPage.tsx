import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouteContext, useSearch } from '@tanstack/react-router'
import { briefly, unitText } from '#client/amount.ts'
import { Below } from '#client/Below.tsx'
import { useWords } from '#client/dictionaries.ts'
import { FiguresTable } from '#client/figures/FiguresTable.tsx'
import { SameThings } from '#client/figures/SameThings.tsx'
import { Citation } from '#client/programmes/Citation.tsx'
import { EventList } from '#client/programmes/EventList.tsx'
import { MomentBanner } from '#client/programmes/MomentBanner.tsx'
import { PeriodWords } from '#client/programmes/PeriodWords.tsx'
import { keepCommon, momentOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Downloads } from '#client/ui/Downloads.tsx'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { type PictureName, pictureAsked, pictures } from '#shared/kpis/pictures/pictureNames.ts'
import { KpiPictureView } from './KpiPictureView.tsx'
import { TargetText } from './KpiTable.tsx'
import { kpiQuery } from './kpi.query.ts'
import { LevelMark, PaceMark, ReportingMark, SignalMark } from './StatementMarks.tsx'
import { WhyKpi } from './WhyKpi.tsx'
import { YearsTable } from './YearsTable.tsx'

/** One KPI: the number, three statements, one large chart with its table, why, and each figure down to its source. */
export function KpiPage() {
  const { t, said, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { kpi } = useParams({ from: '/kpi/$kpi' })
  const search = useSearch({ from: '/kpi/$kpi' })
  const { data: view } = useSuspenseQuery(kpiQuery(programme, kpi, momentOf(search)))
  const { row } = view
  useTitle(`${row.name[language]} – ${view.programme.name[language]}`, said(view.evaluation.level.sentence))
  return (
    <>
      <MomentBanner moment={view.moment} programme={view.programme} />
      <p className="crumb">
        <Link to="/" search={keepCommon}>
          {t('page.toOverview')}
        </Link>
      </p>
      <KpiHead view={view} />
      <KpiPictureView />
      <Below>
        <YearsTable view={view} />
        <SameThings things={view.same} />
        <WhyKpi view={view} />
        {view.words.length === 0 ? null : (
          <PeriodWords id="said" title={t('said.title')} words={view.words} />
        )}
        <Definitions view={view} />
        <EventList events={view.events} heading={t('kpi.events')} />
        <FiguresTable figures={view.figures} kpi={row.code} />
        <Downloads path={downloadPath(row.code, pictureAsked(search.vis))} />
        <Citation path={`/kpi/${row.code}`} title={row.name} view={view} vis={search.vis} />
      </Below>
    </>
  )
}

/** Where the files of what is shown lie: every version of the figures, or what another picture is drawn from. */
function downloadPath(code: string, picture: PictureName): string {
  return picture === 'figures' ? `/kpi/${code}` : `/kpi/${code}/${pictures[picture]}`
}

function KpiHead({ view }: { view: KpiView }) {
  const { t, said, language } = useWords()
  const { row, evaluation, operator, track } = view
  const { latest, target } = row
  return (
    <header className="page-head">
      <p className="kicker">
        {track === null ? '' : `${t('overview.track', { code: track.code, name: track.name })} · `}
        {operator === null ? null : (
          <Link to="/operatoer/$unit" params={{ unit: operator.code }} search={keepCommon}>
            {t('kpi.operator', { unit: operator.name })}
          </Link>
        )}
      </p>
      {view.goals.map(({ code, name }) => (
        <p className="kicker" key={code}>
          {t('kpi.readBy')}{' '}
          <Link to="/maal/$goal" params={{ goal: code }} search={keepCommon}>
            {name[language]}
          </Link>
        </p>
      ))}
      <h1>{row.name[language]}</h1>
      {row.example ? <p className="example-note">{t('kpi.exampleData')}</p> : null}
      <p className="big">
        {latest === null ? (
          t('level.no_figure')
        ) : (
          <ToSource view={view}>{briefly(latest.value, row.decimals, language)}</ToSource>
        )}{' '}
        <small>
          {latest === null
            ? ''
            : `${unitText(row.unit, latest.value, language)}, ${said({ key: 'page.said', values: { text: { period: latest.period } } })}`}
          {latest === null || latest.quality === 'final' ? '' : ` (${t(`quality.${latest.quality}`)})`}
        </small>
      </p>
      {target === null ? null : (
        <p>
          {t('kpi.target')}: <TargetText row={row} />
        </p>
      )}
      <ul className="statements">
        <li>
          <span className="statement-name">{t('kpi.level')}</span> <LevelMark level={row.level} />{' '}
          <span>{said(evaluation.level.sentence)}</span>
        </li>
        <li>
          <span className="statement-name">{t('kpi.pace')}</span> <PaceMark pace={row.pace} />{' '}
          <span>{said(evaluation.pace.sentence)}</span>
        </li>
        <li>
          <span className="statement-name">{t('kpi.signal')}</span>{' '}
          <SignalMark signal={row.signal} direction={row.direction} />{' '}
          <span>{said(evaluation.signal.sentence)}</span>
        </li>
        {evaluation.reporting === null ? null : (
          <li>
            <span className="statement-name">{t('kpi.reporting')}</span>{' '}
            <ReportingMark reporting={row.reporting} /> <span>{said(evaluation.reporting.sentence)}</span>
          </li>
        )}
      </ul>
    </header>
  )
}

/** The number itself leads to its row, with source, day and ledger number; a derived one has no row of its own. */
function ToSource({ view, children }: { view: KpiView; children: React.ReactNode }) {
  const { row, evaluation, figures } = view
  const line = figures.find(
    ({ series, period }) => series === evaluation.definition?.series && period === row.latest?.period,
  )
  const number = line?.versions[0]?.number
  return number === undefined ? children : <a href={`#nr-${number}`}>{children}</a>
}

function Definitions({ view }: { view: KpiView }) {
  const { t, said, language } = useWords()
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">{t('kpi.definition')}</h2>
      {view.definitions.toReversed().map(({ validFrom, text, name, why }) => (
        <div key={validFrom} className="definition">
          <h3>
            {name[language]}{' '}
            <small>{said({ key: 'kpi.validFrom', values: { day: { day: validFrom } } })}</small>
          </h3>
          <p>{text[language]}</p>
          {why === null ? null : <p className="quiet">{why[language]}</p>}
        </div>
      ))}
    </section>
  )
}
