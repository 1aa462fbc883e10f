import { and, eq, inArray } from 'drizzle-orm'
import type { SeriesCode } from '#shared/figures/figure.ts'
import type { Period } from '#shared/periods/period.ts'
import type { Draft } from '#shared/reporting/draft.ts'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'
import { listNames } from '../people/people.queries.ts'

type DraftRow = Tables['drafts']['$inferSelect']
type Place = { programme: string; series: SeriesCode; period: Period }

function asDraft({ series, period, content, version, by, savedAt }: DraftRow): Draft {
  return { series, period, content, version, savedBy: by, savedAt }
}

export async function listDrafts(
  read: Read | Write,
  programme: string,
  series: readonly SeriesCode[],
): Promise<Draft[]> {
  if (series.length === 0) return []
  const { drafts } = read.tables
  const rows = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.programme, programme), inArray(drafts.series, [...series])))
  return rows.map(asDraft)
}

export async function findDraft(
  write: Write,
  { programme, series, period }: Place,
): Promise<Draft | undefined> {
  const drafts = await listDrafts(write, programme, [series])
  return drafts.find((draft) => draft.period === period)
}

export async function storeDraft(write: Write, programme: string, draft: Draft): Promise<void> {
  const { drafts } = write.tables
  const { savedBy: by, ...rest } = draft
  const row = { programme, by, ...rest }
  await write
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({
      target: [drafts.programme, drafts.series, drafts.period],
      set: { content: row.content, version: row.version, by, savedAt: row.savedAt },
    })
}

export async function deleteDraft(write: Write, { programme, series, period }: Place): Promise<void> {
  const { drafts } = write.tables
  await write
    .delete(drafts)
    .where(and(eq(drafts.programme, programme), eq(drafts.series, series), eq(drafts.period, period)))
}

/** Drafts as they are shown: with the names of who saved them, empty where that person was erased. */
export async function named(read: Read | Write, drafts: readonly Draft[]): Promise<Draft[]> {
  const names = await listNames(
    read,
    drafts.map(({ savedBy }) => savedBy),
  )
  return drafts.map((draft) => ({ ...draft, savedBy: names.get(draft.savedBy) ?? '' }))
}
