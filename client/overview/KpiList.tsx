import { useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { type KpiGroup, KpiTable } from '#client/kpis/KpiTable.tsx'
import type { KpiRow } from '#shared/kpis/row.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { FilterBar } from './FilterBar.tsx'
import { filtered } from './filters.ts'

/** The KPIs in the order of tracks and operators, narrowed by what the address says. */
export function KpiList({ overview }: { overview: Overview }) {
  const { t, language } = useWords()
  const filters = useSearch({ from: '/' })
  const rows = filtered(overview.kpis, filters, language)
  const groups = groupsOf(overview, rows, {
    kicker: (track) => t('overview.track', { code: track.code, name: track.name }),
    heading: (operator) => operator.name[language],
    rest: t('overview.others'),
  })
  const tooFew = overview.kpis.every(({ signal }) => signal.state === 'too_few')
  return (
    <section className="kpis" aria-labelledby="kpis-heading">
      <h2 id="kpis-heading">{t('overview.kpis')}</h2>
      <FilterBar overview={overview} filters={filters} />
      <p role="status" className="quiet">
        {t('overview.count', { count: rows.length, all: overview.kpis.length })}
        {tooFew ? ` ${t('overview.tooFew')}` : ''}
      </p>
      <KpiTable name={t('overview.kpis')} groups={groups} withSignal={!tooFew} />
    </section>
  )
}

type Named = Overview['tracks'][number]
type Headings = { kicker: (track: Named) => string; heading: (operator: Named) => string; rest: string }

/** By track, within it by operator, in the programme's order; what belongs to neither comes last. */
function groupsOf(
  { tracks, operators }: Overview,
  rows: KpiRow[],
  { kicker, heading, rest }: Headings,
): KpiGroup[] {
  const groups = tracks.flatMap((track) =>
    operators.map((operator) => ({
      code: `${track.code} ${operator.code}`,
      kicker: kicker(track),
      heading: heading(operator),
      unit: operator.code,
      rows: rows.filter((row) => row.track === track.code && row.operator === operator.code),
    })),
  )
  const placed = new Set(groups.flatMap((group) => group.rows))
  const others = { code: 'others', kicker: '', heading: rest, rows: rows.filter((row) => !placed.has(row)) }
  return [...groups, others].filter((group) => group.rows.length > 0)
}
