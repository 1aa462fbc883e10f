import { viewQuery } from '#client/viewQuery.ts'
import type { getUnit } from '#shared/units/units.api.ts'

export const unitQuery = (programme: string, unit: string, at: { asOf?: string; n?: string }) =>
  viewQuery<typeof getUnit>(
    { method: 'GET', path: '/api/programmes/:programme/units/:unit' },
    { params: { programme, unit }, query: at },
  )
