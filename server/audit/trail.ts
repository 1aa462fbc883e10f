import { loader, type TrailEntry, type TrailFilter } from '#shared/audit/audit.api.ts'
import { endOfDay, startOfDay } from '#shared/periods/day.ts'
import type { Read } from '../database/store.ts'
import { listByNumber, listTexts } from '../ledger/ledger.queries.ts'
import { listNames } from '../people/people.queries.ts'
import { listKeys, listRecorders } from './trail.queries.ts'

type Asked = { programme: string; timeZone: string; filter: TrailFilter }

/** How many records are fetched from the database together. */
const together = 500

/** The numbers of the records that a filter leaves, the newest first. */
export async function soughtNumbers(
  read: Read,
  { programme, timeZone, filter }: Asked,
  before?: number,
): Promise<number[]> {
  const { kind, person, about, from, to } = filter
  const keys = await listKeys(read, programme, {
    ...{ kind, person, before },
    from: from === undefined ? undefined : startOfDay(from, timeZone),
    to: to === undefined ? undefined : endOfDay(to, timeZone),
  })
  return keys.filter(({ key }) => isAbout(key, about)).map(({ number }) => number)
}

/** Keys begin with a code or a series; 'jobs' is about 'jobs 2017' and 'jobs/DK-84/x 2017' and not about 'jobs-2'. */
function isAbout(key: string, about: string | undefined): boolean {
  if (about === undefined || key === about) return true
  return key.startsWith(`${about} `) || key.startsWith(`${about}/`)
}

/** Records with the names of who recorded them and the texts that are still there, in the order asked for. */
export async function trailEntries(
  read: Read,
  programme: string,
  numbers: readonly number[],
): Promise<TrailEntry[]> {
  const entries: TrailEntry[] = []
  for (let at = 0; at < numbers.length; at += together) {
    entries.push(...(await entriesOf(read, programme, numbers.slice(at, at + together))))
  }
  return entries
}

async function entriesOf(read: Read, programme: string, numbers: readonly number[]): Promise<TrailEntry[]> {
  const records = await listByNumber(read, programme, numbers)
  const texts = await listTexts(read, programme, numbers)
  const names = await listNames(read, [...new Set(records.map(({ by }) => by))])
  return records.reverse().map((record) => {
    const { number, kind, key, at, certainty, recordedAt, by, content, hash } = record
    const textOf = (field: string) =>
      texts.find((one) => one.number === number && one.field === field)?.text ?? null
    return {
      ...{ number, kind, key, at, certainty, recordedAt, content, hash },
      by: { id: by, name: names.get(by) ?? null },
      texts: Object.fromEntries(Object.keys(record.texts).map((field) => [field, textOf(field)])),
    }
  })
}

/** All who have recorded anything, those with a name by it, then the others. */
export async function recorders(read: Read, programme: string): Promise<TrailEntry['by'][]> {
  const ids = await listRecorders(read, programme)
  const names = await listNames(
    read,
    ids.filter((id) => id !== loader),
  )
  return ids
    .map((id) => ({ id, name: names.get(id) ?? null }))
    .sort((a, b) => ((a.name ?? '\uffff') < (b.name ?? '\uffff') ? -1 : 1))
}
