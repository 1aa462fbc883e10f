import { viewQuery } from '#client/viewQuery.ts'
import { getUnit } from '#shared/units/units.api.ts'

export const unitQuery = (programme: string, unit: string, at: { asOf?: string; n?: string }) =>
  viewQuery(getUnit, { params: { programme, unit }, query: at })
