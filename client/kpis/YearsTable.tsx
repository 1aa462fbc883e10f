import { aimText, pairText, shown } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { Provenance } from '#client/ui/Provenance.tsx'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { YearsChart } from './YearsChart.tsx'

/** Year by year against the target; an incomplete year says how much of it is there and is compared with nothing. */
export function YearsTable({ view }: { view: KpiView }) {
  const { t, said, language } = useWords()
  const { row, years, updated, assumed, sources, evaluation } = view
  if (years.length === 0) return null
  return (
    <section className="years" aria-labelledby="years">
      <h2 id="years">{t('kpi.years')}</h2>
      <YearsChart view={view} />
      {updated === null ? null : (
        <Provenance
          {...{ updated, assumed, sources }}
          next={evaluation.reporting === null ? undefined : said(evaluation.reporting.sentence)}
        />
      )}
      <Scroll name={t('kpi.years')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('kpi.year')}</th>
              <th scope="col" className="number">
                {t('kpi.value')} ({row.unit.many[language]})
              </th>
              <th scope="col" className="number">
                {t('kpi.target')}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ period, made, aim }) => {
              const isWhole = made.known === made.of
              const pair =
                made.value === null || aim === null ? null : pairText(made.value, aim, row, language)
              const value =
                made.value === null ? '–' : (pair?.value ?? shown(made.value, row.decimals, language))
              return (
                <tr key={period}>
                  <th scope="row">{period}</th>
                  <td className="number">
                    {value}
                    {isWhole ? null : (
                      <small> ({t('kpi.partial', { known: made.known, of: made.of })})</small>
                    )}
                  </td>
                  <td className="number">
                    {aim === null ? '–' : (pair?.target ?? aimText(aim, row, language))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
