import { queryOptions } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import { answerKey } from '#shared/pages.ts'
import { getSheet } from '#shared/reporting/reporting.api.ts'
import type { Sheet } from '#shared/reporting/sheet.ts'

/** How soon an open sheet knows what was decided elsewhere, in milliseconds. */
const decidedWithin = 60_000

export type AskedSheet = Sheet & { askedAt: number }

/** A unit's sheet, with when it was asked for: what was saved since is newer than it. */
export function sheetQuery(programme: string, unit: string) {
  const params = { programme, unit }
  return queryOptions<AskedSheet>({
    queryKey: answerKey(getSheet.path, params, {}),
    queryFn: async ({ signal }) => {
      const askedAt = Date.now()
      return { ...(await call(getSheet, { params, query: {} }, signal)), askedAt }
    },
    staleTime: 0,
    refetchInterval: decidedWithin,
  })
}
