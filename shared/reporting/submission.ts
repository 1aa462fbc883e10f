import * as z from 'zod/mini'
import { Code } from '../programmes/kpi.ts'

/**
 * What was sent together: the revisions by their numbers in the ledger. Its own number is the receipt's; the words for
 * the period and the explanation of warnings stand in the record's texts.
 */
export const SubmissionContent = z.strictObject({ unit: Code, revisions: z.array(z.int()) })
export type SubmissionContent = z.infer<typeof SubmissionContent>
