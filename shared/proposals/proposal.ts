import * as z from 'zod/mini'
import { Definition, Rebase, Series, Target, Threshold } from '../programmes/kpi.ts'
import { Contract } from '../programmes/programme.ts'
import { Text } from '../text.ts'

/**
 * One thing that is agreed, whole, as it shall stand once a second administrator has confirmed it. A definition that
 * counts something else brings its own series, since series are never chained; new limits bring what readers are told of why,
 * null where they are lifted, or once that was erased.
 */
export const Proposed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), content: Target }),
  z.strictObject({
    kind: z.literal('definition'),
    content: Definition,
    newSeries: z._default(z.nullable(Series), null),
  }),
  z.strictObject({ kind: z.literal('threshold'), content: Threshold }),
  z.strictObject({ kind: z.literal('rebase'), content: Rebase, why: z.nullable(Text) }),
  z.strictObject({ kind: z.literal('contract'), content: Contract }),
])
export type Proposed = z.infer<typeof Proposed>
export type ProposedKind = Proposed['kind']

/** What becomes of a proposal: taken into force, turned down by another, or taken back by whoever made it. */
export const ProposalStep = z.enum(['confirmed', 'declined', 'withdrawn'])
export type ProposalStep = z.infer<typeof ProposalStep>

/** In the ledger: what was decided about a proposal, and where it was confirmed the number of the fact it became. */
export type ConfirmationContent = { proposal: number; step: ProposalStep; fact: number | null }
