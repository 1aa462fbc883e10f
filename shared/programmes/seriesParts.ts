import type { SeriesCode } from '../figures/figure.ts'
import { kpiOfSeries } from './inForce.ts'
import type { Agreed } from './known.ts'
import type { Code, Series } from './kpi.ts'

/** A series code taken apart: KPI, geography, basis, and the cell of a breakdown where it is one. */
export function partsOf(series: SeriesCode): {
  kpi: string
  place: string
  basis: string
  cell: string | undefined
} {
  const [kpi = '', place = '', basis = '', cell] = series.split('/')
  return { kpi, place, basis, cell }
}

const ofAgreement = new WeakMap<Agreed['series'], Map<Code, Series[]>>()

/** Every series of a KPI, in the programme's order. Kept by KPI, as a programme may have thousands. */
export function everySeriesOf({ series }: Pick<Agreed, 'series'>, kpi: Code): readonly Series[] {
  const byKpi = ofAgreement.get(series) ?? Map.groupBy(series.values(), ({ code }) => kpiOfSeries(code))
  ofAgreement.set(series, byKpi)
  return byKpi.get(kpi) ?? []
}

/** The series of a KPI that are no cells of a breakdown. */
export function totalsOf(agreed: Pick<Agreed, 'series'>, kpi: Code): Series[] {
  return everySeriesOf(agreed, kpi).filter(({ code }) => partsOf(code).cell === undefined)
}
