import { Link } from '@tanstack/react-router'
import { aimText, shown, unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { LevelMark, PaceMark, ReportingMark } from '#client/kpis/StatementMarks.tsx'
import { keepCommon } from '#client/search.ts'
import type { KpiRow } from '#shared/kpis/row.ts'
import { Compared, type ComparedRow, type TwoMoments } from './Compared.tsx'

/** How each KPI stood on the two days. */
export function KpisThenAndNow({ earlier, now }: TwoMoments) {
  const { t, language } = useWords()
  const rows = now.kpis.map((row): ComparedRow => {
    const before = earlier.kpis.find(({ code }) => code === row.code)
    return {
      code: row.code,
      name: (
        <>
          <Link to="/kpi/$kpi" params={{ kpi: row.code }} search={keepCommon}>
            {row.name[language]}
          </Link>
          {row.example ? <span className="example">{t('kpi.example')}</span> : null}
        </>
      ),
      isChanged: before === undefined || judgementOf(before) !== judgementOf(row),
      earlier: before === undefined ? t('comparison.notThere') : <Stand row={before} />,
      now: <Stand row={row} />,
    }
  })
  const changed = rows.filter(({ isChanged }) => isChanged)
  const same = rows.filter(({ isChanged }) => !isChanged)
  return (
    <section aria-labelledby="kpis">
      <h2 id="kpis">{t('comparison.kpis')}</h2>
      <p>{t('comparison.count', { count: changed.length, all: rows.length })}</p>
      {changed.length === 0 ? null : (
        <Compared
          name={t('comparison.kpis')}
          what={t('kpi.kpi')}
          rows={changed}
          earlier={earlier}
          now={now}
        />
      )}
      {same.length === 0 ? null : (
        <details>
          <summary>{t('comparison.same', { count: same.length })}</summary>
          <Compared
            name={t('comparison.same', { count: same.length })}
            what={t('kpi.kpi')}
            rows={same}
            earlier={earlier}
            now={now}
          />
        </details>
      )}
    </section>
  )
}

/** What a row is judged by and how, as text; that another period has a figure by now is no other judgement. */
function judgementOf({ target, level, pace }: KpiRow): string {
  return JSON.stringify([target?.period, target?.aim, level.state, pace.state])
}

function Stand({ row }: { row: KpiRow }) {
  const { t, said, language } = useWords()
  const { latest, target, unit, decimals } = row
  const period = (of: string) => said({ key: 'page.said', values: { text: { period: of } } })
  return (
    <>
      <p>
        {latest === null ? (
          t('level.no_figure')
        ) : (
          <>
            <span className="figure">{shown(latest.value, decimals, language)}</span>{' '}
            <small>
              {unitText(unit, latest.value, language)}, {period(latest.period)}
            </small>
          </>
        )}
      </p>
      {target === null ? null : (
        <p className="quiet">
          {t('comparison.target', {
            aim: aimText(target.aim, row, language),
            period: { period: target.period },
          })}
        </p>
      )}
      <p className="marks">
        <LevelMark level={row.level} />
        <PaceMark pace={row.pace} />
        <ReportingMark reporting={row.reporting} />
      </p>
    </>
  )
}
