import type { QueryClient } from '@tanstack/react-query'
import { viewQuery } from '#client/viewQuery.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getKpiPicture, type PictureName, pictureAsked } from '#shared/kpis/pictures/pictures.api.ts'

type At = { asOf?: string; n?: string }

export const kpiQuery = (programme: string, kpi: string, at: At) =>
  viewQuery(getKpi, { params: { programme, kpi }, query: at })

export const kpiPictureQuery = (programme: string, kpi: string, picture: PictureName, at: At) =>
  viewQuery(getKpiPicture, { params: { programme, kpi, picture }, query: at })

/** What a KPI's page shows: the KPI itself, and the picture that the address asks for. */
export async function loadKpi(
  queries: QueryClient,
  { programme, kpi, vis, at }: { programme: string; kpi: string; vis: string | undefined; at: At },
): Promise<void> {
  await Promise.all([
    queries.ensureQueryData(kpiQuery(programme, kpi, at)),
    queries.ensureQueryData(kpiPictureQuery(programme, kpi, pictureAsked(vis), at)),
  ])
}
