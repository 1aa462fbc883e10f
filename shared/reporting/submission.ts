import * as z from 'zod/mini'
import { Audience } from '../figures/audience.ts'
import { Code } from '../programmes/kpi.ts'

/**
 * What was sent together: the revisions by their numbers in the ledger. Its own number is the receipt's; the words for
 * the period and the explanation of warnings stand in the record's texts.
 */
export const SubmissionContent = z.strictObject({
  unit: Code,
  revisions: z.array(z.int()),
  /** Whom the words are for; not there where there are none. Words of before this was asked are for the council. */
  audience: z.optional(Audience),
  /** The revisions that the explanation answers; not there in records of before this was kept. */
  explained: z.optional(z.array(z.int())),
})
export type SubmissionContent = z.infer<typeof SubmissionContent>
