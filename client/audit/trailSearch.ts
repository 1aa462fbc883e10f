import { filled } from '#client/search.ts'

export const trailFilters = ['kind', 'person', 'about', 'from', 'to'] as const

/** What of the trail is shown, as the address says it. */
export type TrailSearch = { [name in (typeof trailFilters)[number]]?: string | undefined }

export function trailSearch(search: { [name: string]: unknown }): TrailSearch {
  return Object.fromEntries(trailFilters.map((name) => [name, filled(search[name])]))
}
