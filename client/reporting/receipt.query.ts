import { viewQuery } from '#client/viewQuery.ts'
import { getReceipt } from '#shared/reporting/reporting.api.ts'

/** A receipt with the steps of its figures as they are now. */
export function receiptQuery(programme: string, number: string) {
  return { ...viewQuery(getReceipt, { params: { programme, number }, query: {} }), staleTime: 0 }
}
