import { viewQuery } from '#client/viewQuery.ts'
import type { getKpi } from '#shared/kpis/kpis.api.ts'
import type { PictureName } from '#shared/kpis/pictures/pictureNames.ts'
import type { getKpiPicture } from '#shared/kpis/pictures/pictures.api.ts'

type At = { asOf?: string; n?: string }

export const kpiQuery = (programme: string, kpi: string, at: At) =>
  viewQuery<typeof getKpi>(
    { method: 'GET', path: '/api/programmes/:programme/kpis/:kpi' },
    { params: { programme, kpi }, query: at },
  )

export const kpiPictureQuery = (programme: string, kpi: string, picture: PictureName, at: At) =>
  viewQuery<typeof getKpiPicture>(
    { method: 'GET', path: '/api/programmes/:programme/kpis/:kpi/pictures/:picture' },
    { params: { programme, kpi, picture }, query: at },
  )
