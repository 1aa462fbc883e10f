import { Link } from '@tanstack/react-router'
import { aimText, pairText, shown, unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { Piece } from '#client/Piece.tsx'
import { keepCommon } from '#client/search.ts'
import type { KpiRow } from '#shared/kpis/row.ts'
import { shortPeriodName } from '#shared/periods/periodName.ts'
import { Sparkline } from './Sparkline.tsx'
import { LevelMark, PaceMark, ReportingMark, SignalMark } from './StatementMarks.tsx'

/** Some KPIs under a heading, which leads to the page of the unit where the group is a unit's. */
export type KpiGroup = { code: string; kicker: string; heading: string; unit?: string; rows: KpiRow[] }

type Props = { name: string; groups: KpiGroup[]; withSignal: boolean }

/** KPIs as one table by groups on paper and on wide screens, as cards on a phone. */
export function KpiTable({ name, groups, withSignal }: Props) {
  const { t } = useWords()
  return (
    <table className="kpi-table" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t('kpi.kpi')}</th>
          <th scope="col" className="number">
            {t('kpi.latest')}
          </th>
          <th scope="col">{t('kpi.history')}</th>
          <th scope="col" className="number">
            {t('kpi.target')}
          </th>
          <th scope="col">{t('kpi.level')}</th>
          <th scope="col">{t('kpi.pace')}</th>
          {withSignal ? <th scope="col">{t('kpi.signal')}</th> : null}
          <th scope="col">{t('kpi.reporting')}</th>
        </tr>
      </thead>
      {groups.map(({ code, kicker, heading, unit, rows }) => (
        <tbody key={code}>
          <tr className="group">
            <th scope="rowgroup" colSpan={withSignal ? 8 : 7}>
              <span className="kicker">{kicker}</span>
              {unit === undefined ? (
                heading
              ) : (
                <Link to="/operatoer/$unit" params={{ unit }} search={keepCommon}>
                  {heading}
                </Link>
              )}
            </th>
          </tr>
          {rows.map((row) => (
            <Piece key={row.code} of={row} kind={withSignal ? 'row with signal' : 'row'}>
              <Row row={row} withSignal={withSignal} />
            </Piece>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row, withSignal }: { row: KpiRow; withSignal: boolean }) {
  const { t, language } = useWords()
  return (
    <tr>
      <th scope="row">
        <Link to="/kpi/$kpi" params={{ kpi: row.code }} search={keepCommon}>
          {row.name[language]}
        </Link>
        {row.example ? <span className="example">{t('kpi.example')}</span> : null}
        {row.noted ? <span className="example">{t('kpi.noted')}</span> : null}
      </th>
      <td className="number" data-label={t('kpi.latest')}>
        <Latest row={row} />
      </td>
      <td className="history">
        <Sparkline spark={row.spark} direction={row.direction} />
      </td>
      <td className="number" data-label={t('kpi.target')}>
        <TargetText row={row} />
      </td>
      <td data-label={t('kpi.level')}>
        <LevelMark level={row.level} />
      </td>
      <td data-label={t('kpi.pace')}>
        <PaceMark pace={row.pace} />
      </td>
      {withSignal ? (
        <td data-label={t('kpi.signal')}>
          <SignalMark signal={row.signal} direction={row.direction} />
        </td>
      ) : null}
      <td data-label={t('kpi.reporting')}>
        <ReportingMark reporting={row.reporting} />
      </td>
    </tr>
  )
}

function Latest({ row }: { row: KpiRow }) {
  const { t, language } = useWords()
  const { latest, unit, decimals } = row
  if (latest === null) return <span className="quiet">{t('level.no_figure')}</span>
  const isFinal = latest.quality === 'final' || latest.quality === 'derived'
  return (
    <>
      <span className="figure">{shown(latest.value, decimals, language)}</span>{' '}
      <small>
        {`${unitText(unit, latest.value, language)}, ${shortPeriodName(latest.period, language).replaceAll(' ', '\u00a0')}`}
        {isFinal ? null : ` (${t(`quality.${latest.quality}`)})`}
      </small>
    </>
  )
}

/** The target with what came of it, both with one more decimal where they would look equal and are not. */
export function TargetText({ row }: { row: KpiRow }) {
  const { t, language } = useWords()
  const { target } = row
  if (target === null) return <span className="quiet">–</span>
  const pair = target.value === null ? null : pairText(target.value, target.aim, row, language)
  return (
    <>
      <span className="figure aim-text">
        {pair === null ? aimText(target.aim, row, language) : pair.target}
      </span>{' '}
      <small>
        {pair === null
          ? shortPeriodName(target.period, language)
          : t(target.part === null ? 'kpi.made' : 'kpi.madePartly', {
              period: { period: target.period },
              value: pair.value,
              ...target.part,
            })}
      </small>
    </>
  )
}
