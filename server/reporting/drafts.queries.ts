import { and, eq, inArray, sql } from 'drizzle-orm'
import type { SeriesCode } from '#shared/figures/figure.ts'
import type { Period } from '#shared/periods/period.ts'
import type { Draft } from '#shared/reporting/draft.ts'
import { prepared } from '../database/prepared.ts'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'
import { listNames } from '../people/people.queries.ts'

type DraftRow = Tables['drafts']['$inferSelect']
type Place = { programme: string; series: SeriesCode; period: Period }

/** A draft of before notes had an audience names none. */
function asDraft({ series, period, content: kept, version, by, savedAt }: DraftRow): Draft {
  const content = { ...kept, noteAudience: kept.noteAudience ?? 'council' }
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

const selectDraft = prepared((write: Write) => {
  const { drafts } = write.tables
  return write
    .select()
    .from(drafts)
    .where(
      and(
        eq(drafts.programme, sql.placeholder('programme')),
        eq(drafts.series, sql.placeholder('series')),
        eq(drafts.period, sql.placeholder('period')),
      ),
    )
})

export async function findDraft(write: Write, place: Place): Promise<Draft | undefined> {
  const rows = await selectDraft(write, place)
  return rows.map(asDraft)[0]
}

const upsertDraft = prepared((write: Write) => {
  const { drafts } = write.tables
  return write
    .insert(drafts)
    .values({
      programme: sql.placeholder('programme'),
      series: sql.placeholder('series'),
      period: sql.placeholder('period'),
      content: sql.placeholder('content'),
      version: sql.placeholder('version'),
      by: sql.placeholder('by'),
      savedAt: sql.placeholder('savedAt'),
    })
    .onConflictDoUpdate({
      target: [drafts.programme, drafts.series, drafts.period],
      set: {
        content: sql`excluded.content`,
        version: sql`excluded.version`,
        by: sql`excluded."by"`,
        savedAt: sql`excluded.saved_at`,
      },
    })
})

export async function storeDraft(write: Write, programme: string, draft: Draft): Promise<void> {
  const { savedBy: by, ...rest } = draft
  await upsertDraft(write, { programme, by, ...rest })
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
