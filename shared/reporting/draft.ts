import * as z from 'zod/mini'
import { Audience } from '../figures/audience.ts'
import { MissingCode, RevisionContent, SeriesCode } from '../figures/figure.ts'
import { languages } from '../language.ts'
import { Day, Period } from '../periods/schemas.ts'

const text = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[^\0]*$/))

/**
 * What an operator has entered and not yet submitted, as it was typed: the text of a number, or why there is none.
 * The one thing that is overwritten; it is never in the ledger.
 */
export const DraftContent = z.strictObject({
  input: text(60),
  /** How the number was typed: '1.234,5' or '1,234.5'. */
  convention: z.enum(languages),
  /** Whether `input` is the year to date, of which the system keeps this period's part. */
  toDate: z._default(z.boolean(), false),
  missing: z._default(z.nullable(MissingCode), null),
  until: z._default(z.nullable(Day), null),
  note: z._default(text(2000), ''),
  /** Whom the note is for. */
  noteAudience: z._default(Audience, 'council'),
  /** Of a figure that was published before: new data, or an error; with a reason. */
  kind: z._default(RevisionContent.shape.kind, 'first'),
  reason: z._default(text(2000), ''),
})
export type DraftContent = z.infer<typeof DraftContent>

/** A draft as it is kept; `version` counts its savings, so that nobody overwrites what they did not see. */
export const Draft = z.object({
  series: SeriesCode,
  period: Period,
  content: DraftContent,
  version: z.int(),
  savedBy: z.string(),
  savedAt: z.number(),
})
export type Draft = z.infer<typeof Draft>
