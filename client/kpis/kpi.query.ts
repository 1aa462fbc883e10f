import { filled } from '#client/search.ts'
import { viewQuery } from '#client/viewQuery.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'

export const kpiQuery = (programme: string, kpi: string, at: { asOf?: string; n?: string }) =>
  viewQuery(getKpi, { params: { programme, kpi }, query: at })

/** The views of a KPI live in the address. */
export function kpiSearch(search: { [name: string]: unknown }): { view?: string | undefined } {
  return { view: filled(search.view) }
}
