import { viewQuery } from '#client/viewQuery.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getKpiPicture, type PictureName } from '#shared/kpis/pictures/pictures.api.ts'

type At = { asOf?: string; n?: string }

export const kpiQuery = (programme: string, kpi: string, at: At) =>
  viewQuery(getKpi, { params: { programme, kpi }, query: at })

export const kpiPictureQuery = (programme: string, kpi: string, picture: PictureName, at: At) =>
  viewQuery(getKpiPicture, { params: { programme, kpi, picture }, query: at })
