import * as z from 'zod/mini'
import { dayOf } from '../periods/day.ts'
import { comparePeriods } from '../periods/period.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import { isNewer } from './asKnownAt.ts'
import { Certainty, MissingCode, Quality, type Revision, RevisionContent, SeriesCode } from './figure.ts'

/** What is counted, in words: of several, and of one. */
export const UnitWords = z.object({ many: Text, one: Text })
export type UnitWords = z.infer<typeof UnitWords>

export function unitWords({ text, one }: { text: Text; one?: Text | undefined }): UnitWords {
  return { many: text, one: one ?? text }
}

/** One published version of a figure, with all that leads to its source. */
export const FigureVersion = z.object({
  /** Its number in the ledger. */
  number: z.int(),
  value: z.nullable(z.number()),
  missing: z.nullable(MissingCode),
  until: z.nullable(Day),
  quality: Quality,
  kind: RevisionContent.shape.kind,
  publishedOn: Day,
  certainty: Certainty,
  /** The day on which the source was read, where it may have changed since the publication. */
  vintage: z.nullable(Day),
  source: z.nullable(z.string()),
  note: z.nullable(z.string()),
})
export type FigureVersion = z.infer<typeof FigureVersion>

const Thing = z.object({ kpi: z.string(), name: Text, place: z.nullable(Text) })

/** A figure of a series in a period with all its published versions, the newest first. */
export const FigureLine = z.object({
  series: SeriesCode,
  seriesName: Text,
  /** What the series counts: the KPI, its name, and where, if the KPI is counted in several places. */
  thing: Thing,
  unit: UnitWords,
  decimals: z.int(),
  period: Period,
  example: z.boolean(),
  versions: z.array(FigureVersion).check(z.minLength(1)),
})
export type FigureLine = z.infer<typeof FigureLine>

/** How a series is shown: what it counts, its name among those that count it, unit and decimals. */
export type SeriesLook = { thing: z.infer<typeof Thing>; name: Text; unit: UnitWords; decimals: number }

type Source = {
  revisions: ReadonlyMap<SeriesCode, Revision[]>
  looks: ReadonlyMap<SeriesCode, SeriesLook>
  notes: ReadonlyMap<number, string>
  timeZone: string
}

/** The published figures of some series as lines, each with every version it had; by series, then by period. */
export function figureLines(series: readonly SeriesCode[], source: Source): FigureLine[] {
  return series.flatMap((code) => {
    const look = source.looks.get(code)
    if (look === undefined) return []
    const byPeriod = Map.groupBy(source.revisions.get(code) ?? [], ({ period }) => period)
    return [...byPeriod]
      .sort(([a], [b]) => comparePeriods(a, b))
      .flatMap(([period, revisions]) => lineOf({ code, look, period, revisions, source }))
  })
}

type Parts = { code: SeriesCode; look: SeriesLook; period: Period; revisions: Revision[]; source: Source }

function lineOf({ code, look, period, revisions, source }: Parts): FigureLine[] {
  const versions = revisions
    .flatMap((revision) => (revision.published === null ? [] : [{ revision, published: revision.published }]))
    .sort((a, b) => (isNewer(a.published, b.published) ? -1 : 1))
    .map(({ revision, published }) => ({
      number: revision.number,
      value: revision.value,
      missing: revision.missing,
      until: revision.until,
      quality: revision.quality,
      kind: revision.kind,
      publishedOn: dayOf(published.at, source.timeZone),
      certainty: revision.certainty,
      vintage: revision.vintage,
      source: revision.source,
      note: source.notes.get(revision.number) ?? null,
    }))
  if (versions.length === 0) return []
  const { name: seriesName, thing, unit, decimals } = look
  const example = revisions.some((revision) => revision.example)
  return [{ series: code, seriesName, thing, unit, decimals, period, example, versions }]
}
