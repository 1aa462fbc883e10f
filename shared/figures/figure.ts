import * as z from 'zod/mini'
import { Day, Period } from '../periods/schemas.ts'

export const qualities = ['final', 'provisional', 'estimated', 'derived', 'bound', 'forecast'] as const
export const Quality = z.enum(qualities)
export type Quality = z.infer<typeof Quality>

export const missingCodes = ['not_available', 'not_applicable', 'delayed'] as const
export const MissingCode = z.enum(missingCodes)
export type MissingCode = z.infer<typeof MissingCode>

/** How sure we are of the moment at which something became public. */
export const certainties = ['stated', 'assumed', 'no_later_than'] as const
export const Certainty = z.enum(certainties)
export type Certainty = z.infer<typeof Certainty>

/** `kpi/geography/basis`, and `/cell` for one breakdown cell; without a cell it is the total. */
export const SeriesCode = z.string().check(z.regex(/^[\w.-]+\/[\w.-]+\/[\w.-]+(\/[\w.-]+)?$/))
export type SeriesCode = z.infer<typeof SeriesCode>

/** What a revision says, free text apart. Zero is a number; a missing figure is a code, never a number. */
export const RevisionContent = z.strictObject({
  series: SeriesCode,
  period: Period,
  value: z.nullable(z.number()),
  missing: z.optional(MissingCode),
  until: z.optional(Day),
  quality: Quality,
  kind: z.enum(['first', 'revision', 'correction']),
  source: z.optional(z.string()),
  vintage: z.optional(Day),
  row: z.optional(z.string()),
  example: z.boolean(),
})
export type RevisionContent = z.infer<typeof RevisionContent>

/** One immutable revision as the rules read it. Instants are milliseconds; `published` is null in review. */
export type Revision = {
  number: number
  series: SeriesCode
  period: Period
  value: number | null
  missing: MissingCode | null
  until: Day | null
  quality: Quality
  kind: RevisionContent['kind']
  submittedAt: number
  published: { at: number; number: number } | null
  certainty: Certainty
  recordedAt: number
  source: string | null
  vintage: Day | null
  example: boolean
  /** Whether a note stands with it. */
  noted: boolean
}

/** The value of a series in a period as known at some (D, n): its newest published revision and the older ones' count. */
export type Figure = Revision & { published: { at: number; number: number }; revisions: number }

/** The figures of one series by period. */
export type Figures = ReadonlyMap<Period, Figure>

/** A forecast or a bound is drawn, and is never an outcome: not in sums, levels, verdicts or regressions. */
export function isOutcome(figure: { value: number | null; quality: Quality }): boolean {
  return figure.value !== null && figure.quality !== 'forecast' && figure.quality !== 'bound'
}

/** What a review says; its reason is free text and stands apart. */
export const ReviewContent = z.strictObject({
  revision: z.int(),
  /** `taken_back`: a return that the administrator took back, so that the figure waits again. */
  step: z.enum(['returned', 'published', 'withdrawn', 'taken_back']),
})
export type ReviewContent = z.infer<typeof ReviewContent>

export type Review = {
  number: number
  revision: number
  step: ReviewContent['step']
  at: number
}
