import { filled } from '#client/search.ts'
import type { KpiRow } from '#shared/kpis/row.ts'
import type { Language } from '#shared/language.ts'

export const filterNames = ['operator', 'track', 'focus', 'level', 'reporting', 'q'] as const
export type Filters = { [name in (typeof filterNames)[number]]?: string | undefined }

/** The filters of the list, and since when changes are counted, live in the address, so that a narrowed list can be sent to somebody. */
export function overviewSearch(search: {
  [name: string]: unknown
}): Filters & { since?: string | undefined } {
  return Object.fromEntries([...filterNames, 'since'].map((name) => [name, filled(search[name])]))
}

/** The rows that fit all filters; the search looks in the name, whatever case and accents. */
export function filtered(rows: readonly KpiRow[], filters: Filters, language: Language): KpiRow[] {
  const wanted = folded(filters.q ?? '')
  return rows.filter(
    (row) =>
      fits(filters.operator, row.operator) &&
      fits(filters.track, row.track) &&
      (filters.focus === undefined || row.focusAreas.includes(filters.focus)) &&
      fits(filters.level, row.level.state) &&
      fits(filters.reporting, row.reporting?.state ?? null) &&
      folded(row.name[language]).includes(wanted),
  )
}

function fits(wanted: string | undefined, value: string | null): boolean {
  return wanted === undefined || wanted === value
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}
