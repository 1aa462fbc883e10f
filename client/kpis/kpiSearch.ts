import { filled } from '#client/search.ts'

/** Which way to look at a KPI lives in the address. */
export function kpiSearch(search: { [name: string]: unknown }): { vis?: string | undefined } {
  return { vis: filled(search.vis) }
}
