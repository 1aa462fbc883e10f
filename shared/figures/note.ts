import * as z from 'zod/mini'
import type { Audience } from './audience.ts'

/** What stands with a figure, and for whom. */
export type Note = { text: string; audience: Audience }

/**
 * A note that is not for everybody is a record of its own, which is never shown to the public: beside the figure its
 * digest alone would tell that there is one. A note for everybody is one of the texts of its figure's record.
 */
export const NoteContent = z.strictObject({
  unit: z.string(),
  /** The figure's number in the ledger. */
  revision: z.int(),
  audience: z.literal('council'),
})
export type NoteContent = z.infer<typeof NoteContent>
