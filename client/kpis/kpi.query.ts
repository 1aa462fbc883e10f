import { viewQuery } from '#client/viewQuery.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'

export const kpiQuery = (programme: string, kpi: string, at: { asOf?: string; n?: string }) =>
  viewQuery(getKpi, { params: { programme, kpi }, query: at })
