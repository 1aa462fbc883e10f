import { lazy, Suspense } from 'react'
import { briefly } from '#client/amount.ts'
import { StillYears } from '#client/charts/StillYears.tsx'
import { useNearby } from '#client/charts/useNearby.ts'
import { useWords } from '#client/dictionaries.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'

const LazyBars = lazy(async () => ({ default: (await import('#client/charts/YearBars.tsx')).YearBars }))

/** The years of the table as bars against what was agreed; they answer once the reader is near, and paper keeps the still ones. */
export function YearsChart({ view: { row, years } }: { view: KpiView }) {
  const { t, language } = useWords()
  const [place, isNearby] = useNearby<HTMLDivElement>()
  if (years.filter(({ made }) => made.value !== null).length < 2) return null
  const bars = years.map(({ period, made, aim }) => ({
    label: period,
    value: made.value,
    isWhole: made.known === made.of,
    aims: aim === null ? [] : typeof aim === 'number' ? [aim] : [aim.low, aim.high],
  }))
  const write = (value: number) => briefly(value, row.decimals, language)
  const still = <StillYears bars={bars} shown={write} />
  return (
    <div className="years-chart" ref={place}>
      {isNearby ? (
        <>
          <div className="on-paper">{still}</div>
          <div className="on-screen">
            <Suspense fallback={still}>
              <LazyBars
                name={t('kpi.yearsChart', { name: row.name })}
                bars={bars}
                shown={write}
                valueLabel={t('kpi.value')}
                aimLabel={t('kpi.target')}
              />
            </Suspense>
          </div>
        </>
      ) : (
        still
      )}
    </div>
  )
}
