import { useSearch } from '@tanstack/react-router'
import { useWords } from '#client/app/dictionaries.ts'
import { KpiTable } from '#client/kpis/KpiTable.tsx'
import type { Overview } from '#shared/overview/overview.api.ts'
import { FilterBar } from './FilterBar.tsx'
import { filtered } from './filters.ts'

/** The KPIs in the order of tracks and operators, narrowed by what the address says. */
export function KpiList({ overview }: { overview: Overview }) {
  const { t, language } = useWords()
  const filters = useSearch({ from: '/' })
  const rows = filtered(overview.kpis, filters, language)
  const groups = overview.tracks.flatMap((track) =>
    overview.operators.map((operator) => ({
      track,
      operator,
      rows: rows.filter((row) => row.track === track.code && row.operator === operator.code),
    })),
  )
  const rest = rows.filter((row) => !groups.some((group) => group.rows.includes(row)))
  const tooFew = overview.kpis.every(({ signal }) => signal.state === 'too_few')
  return (
    <section className="kpis" aria-labelledby="kpis-heading">
      <h2 id="kpis-heading">{t('overview.kpis')}</h2>
      <FilterBar overview={overview} filters={filters} />
      <p role="status" className="quiet">
        {t('overview.count', { count: rows.length, all: overview.kpis.length })}
        {tooFew ? ` ${t('overview.tooFew')}` : ''}
      </p>
      {groups.map(({ track, operator, rows: own }) =>
        own.length === 0 ? null : (
          <KpiTable
            key={`${track.code} ${operator.code}`}
            heading={operator.name[language]}
            kicker={t('overview.track', { code: track.code, name: track.name })}
            rows={own}
            withSignal={!tooFew}
          />
        ),
      )}
      {rest.length === 0 ? null : <KpiTable heading={t('overview.others')} rows={rest} withSignal={!tooFew} />}
    </section>
  )
}
