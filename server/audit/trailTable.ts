import type { TrailEntry } from '#shared/audit/audit.api.ts'
import type { Table } from '../files/tables.ts'

/** The trail as a file: instants by universal time, contents and texts as JSON. */
export function trailTable(entries: readonly TrailEntry[]): Table {
  return {
    columns: [
      ...['number', 'kind', 'key', 'public_at', 'certainty', 'recorded_at', 'by', 'by_name'],
      ...['content', 'texts', 'hash'],
    ],
    rows: entries.map(({ number, kind, key, at, certainty, recordedAt, by, content, texts, hash }) => [
      ...[number, kind, key, timeOf(at), certainty, timeOf(recordedAt), by.id, by.name],
      ...[JSON.stringify(content), JSON.stringify(texts), hash],
    ]),
  }
}

const timeOf = (instant: number) => new Date(instant).toISOString()
