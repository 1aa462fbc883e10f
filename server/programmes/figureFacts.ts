import * as z from 'zod/mini'
import { Certainty, MissingCode, Quality, type RevisionContent } from '#shared/figures/figure.ts'
import { startOfDay } from '#shared/periods/day.ts'
import { Day, Period } from '#shared/periods/schemas.ts'
import { Refusal } from '../database/store.ts'
import type { NewFact } from '../ledger/appendFacts.ts'
import type { Row } from './readProgramme.ts'

const empty = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.pipe(
    z.transform((text: unknown) => (text === '' || text === undefined ? undefined : text)),
    z.optional(schema),
  )

const FigureRow = z.object({
  series: z.string(),
  period: Period,
  value: empty(
    z.pipe(
      z.transform((text: unknown) => plainNumber(String(text))),
      z.number(),
    ),
  ),
  missing: empty(MissingCode),
  until: empty(Day),
  quality: empty(Quality),
  submitted_on: Day,
  published_on: empty(Day),
  published_is: empty(Certainty),
  returned_on: empty(Day),
  kind: empty(z.enum(['first', 'revision', 'correction'])),
  vintage: empty(Day),
  source: empty(z.string()),
  note: empty(z.string()),
  reason: empty(z.string()),
  is_example: z.pipe(
    empty(z.enum(['yes', 'no'])),
    z.transform((text) => text === 'yes'),
  ),
})

function plainNumber(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}

/**
 * A fact that waits for its number. A review names the revision it is about by `about`, which the loader turns
 * into that revision's number.
 */
export type WaitingFact = NewFact & { about?: WaitingFact }

type Cells = z.infer<typeof FigureRow>

/** Free texts of a revision: its note, and why it corrects or revises another. */
function textsOf({ note, reason, kind }: Cells): { [field: string]: string } {
  const isNew = kind === undefined || kind === 'first'
  return {
    ...(note === undefined ? {} : { note }),
    ...(reason === undefined || isNew ? {} : { reason }),
  }
}

/** The revision of a row, and its publication or return. A row has a value or a missing code, never both. */
export function figureFacts(row: Row, timeZone: string): WaitingFact[] {
  const parsed = FigureRow.safeParse(row.cells)
  const place = `${row.file}:${row.line}`
  if (!parsed.success) {
    throw new Refusal(
      parsed.error.issues.map((issue) => `${place}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  }
  const cells = parsed.data
  if ((cells.value === undefined) === (cells.missing === undefined)) {
    throw new Refusal(`${place}: a figure has either a value or a missing code`)
  }
  for (const step of ['published_on', 'returned_on'] as const) {
    if ((cells[step] ?? cells.submitted_on) < cells.submitted_on) {
      throw new Refusal(`${place}: ${step} ${cells[step]} is before submitted_on ${cells.submitted_on}`)
    }
  }
  const content: RevisionContent = {
    series: cells.series,
    period: cells.period,
    value: cells.value ?? null,
    ...(cells.missing === undefined ? {} : { missing: cells.missing }),
    ...(cells.until === undefined ? {} : { until: cells.until }),
    quality: cells.quality ?? 'final',
    kind: cells.kind ?? 'first',
    ...(cells.source === undefined ? {} : { source: cells.source }),
    ...(cells.vintage === undefined ? {} : { vintage: cells.vintage }),
    row: place,
    example: cells.is_example,
  }
  const certainty = cells.published_is ?? 'stated'
  const revision: WaitingFact = {
    kind: 'revision',
    key: `${cells.series} ${cells.period}`,
    at: startOfDay(cells.submitted_on, timeZone),
    certainty,
    content,
    texts: textsOf(cells),
  }
  const review = (step: 'published' | 'returned', on: Day): WaitingFact => ({
    kind: 'review',
    key: `${revision.key} ${step}`,
    at: startOfDay(on, timeZone),
    certainty,
    content: { step },
    about: revision,
    ...(step === 'returned' && cells.reason !== undefined ? { texts: { reason: cells.reason } } : {}),
  })
  return [
    revision,
    ...(cells.returned_on === undefined ? [] : [review('returned', cells.returned_on)]),
    ...(cells.published_on === undefined ? [] : [review('published', cells.published_on)]),
  ]
}
