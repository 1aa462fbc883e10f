import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { ReportingMark } from '#client/kpis/StatementMarks.tsx'
import { keepCommon } from '#client/search.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import { reportingStates } from '#shared/obligations/reportingState.ts'
import type { RecordRow } from '#shared/units/units.api.ts'
import './units.css'

/** How a unit has reported: a mark for each period, counts, and what did not come in time in words. */
export function RecordTable({ record }: { record: readonly RecordRow[] }) {
  const { t } = useWords()
  if (record.length === 0) return null
  const shown = reportingStates.filter((state) =>
    record.some(({ reports }) => reports.some((one) => one.state === state)),
  )
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('unit.record')}</h2>
      <p className="quiet">{t('unit.record.hint')}</p>
      <ul className="legend">
        {shown.map((state) => (
          <li key={state}>
            <ReportingMark reporting={{ state, label: { key: `reporting.${state}` } }} />
          </li>
        ))}
      </ul>
      <Scroll name={t('unit.record')}>
        <table className="record">
          <thead>
            <tr>
              <th scope="col">{t('kpi.kpi')}</th>
              <th scope="col">{t('unit.record.reports')}</th>
              {(['onTime', 'late', 'missing'] as const).map((count) => (
                <th key={count} scope="col" className="number">
                  {t(`unit.record.${count}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {record.map((row) => (
              <Row key={row.kpi} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Row({ row }: { row: RecordRow }) {
  const { t, said, language } = useWords()
  const { kpi, name, example, reports, exceptions } = row
  return (
    <tr>
      <th scope="row">
        <Link to="/kpi/$kpi" params={{ kpi }} search={keepCommon}>
          {name[language]}
        </Link>
        {example ? <span className="example">{t('kpi.example')}</span> : null}
        {exceptions.length === 0 ? null : (
          <details>
            <summary>{t('unit.record.exceptions', { count: exceptions.length })}</summary>
            <ul>
              {exceptions.map(({ period, sentence }) => (
                <li key={period}>{said(sentence)}</li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>
        <ol className="reports">
          {reports.map(({ period, state }) => {
            const values = { period: { period }, state: { key: `reporting.${state}` } }
            const label = { key: 'unit.record.report', values }
            return (
              <li key={period} title={said(label)}>
                <ReportingMark reporting={{ state, label }} />
              </li>
            )
          })}
        </ol>
      </td>
      <td className="number">{row.onTime}</td>
      <td className="number">{row.late}</td>
      <td className="number">{row.missing}</td>
    </tr>
  )
}
