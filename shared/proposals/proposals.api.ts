import * as z from 'zod/mini'
import { acting, reading } from '../endpoint.ts'
import { SeriesCode } from '../figures/figure.ts'
import { Code, Definition, Rebase, Target, Threshold } from '../programmes/kpi.ts'
import { Contract } from '../programmes/programme.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'
import { ProposalStep, Proposed } from './proposal.ts'

const OfProgramme = z.strictObject({ programme: Code })
const nothing = z.strictObject({})
const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000), z.regex(/^[^\0]*$/))

/** A proposal as it waits, for whoever looks at it. */
export const WaitingProposal = z.object({
  number: z.int(),
  kind: z.enum(['target', 'definition', 'threshold', 'rebase', 'contract']),
  subject: Sentence,
  reason: z.nullable(z.string()),
  by: z.nullable(z.string()),
  /** Milliseconds. */
  recordedAt: z.number(),
  lines: z.array(z.object({ field: Sentence, before: z.nullable(Sentence), after: z.nullable(Sentence) })),
  /** Why the asker may not confirm or decline; null where they may. */
  refusal: z.nullable(Sentence),
  isOwn: z.boolean(),
  /** What was agreed meanwhile, so that it can be declined or withdrawn only. */
  isOvertaken: z.boolean(),
})
export type WaitingProposal = z.infer<typeof WaitingProposal>

/** What became of a proposal. */
export const SettledProposal = z.object({
  ...{ number: z.int(), proposal: z.int(), subject: Sentence, step: ProposalStep },
  ...{ reason: z.nullable(z.string()), by: z.nullable(z.string()), proposedBy: z.nullable(z.string()) },
  recordedAt: z.number(),
})
export type SettledProposal = z.infer<typeof SettledProposal>

export const listProposals = reading({
  path: '/api/programmes/:programme/proposals',
  summary: 'Changes of what is agreed that wait for a second administrator, and what became of the last ones',
  params: OfProgramme,
  query: nothing,
  reply: z.object({
    waiting: z.array(WaitingProposal),
    settled: z.array(SettledProposal),
    /** Whether a second administrator is there at all. */
    twoCanDecide: z.boolean(),
  }),
})

/** What is agreed now, whole, to start a proposal from. */
export const getAgreed = reading({
  path: '/api/programmes/:programme/agreed',
  summary:
    'Targets, definitions, thresholds, new limits and contracts as agreed now, to start a proposal from',
  params: OfProgramme,
  query: nothing,
  reply: z.object({
    kpis: z.array(
      z.object({
        ...{ code: Code, name: Text },
        /** Whose it is to report; null where a statistics office publishes it. */
        unit: z.nullable(Code),
        definitions: z.array(Definition),
        targets: z.array(Target),
        rebases: z.array(Rebase),
        series: z.array(z.object({ code: SeriesCode, name: Text })),
      }),
    ),
    thresholds: z.array(Threshold),
    contracts: z.array(Contract),
    units: z.array(z.object({ code: Code, name: Text })),
  }),
})
export type AgreedNow = z.infer<typeof getAgreed.reply>

export const propose = acting({
  method: 'POST',
  path: '/api/programmes/:programme/proposals',
  summary: 'Proposes a change of what is agreed; it takes effect when a second administrator confirms it',
  params: OfProgramme,
  query: nothing,
  body: z.strictObject({ proposed: Proposed, reason }),
  reply: z.object({ number: z.int() }),
})

export const settleProposal = acting({
  method: 'POST',
  path: '/api/programmes/:programme/proposals/:proposal/settlement',
  summary: 'Confirms, declines or withdraws a proposal; declining needs a reason',
  params: z.extend(OfProgramme, { proposal: z.string().check(z.regex(/^[1-9]\d{0,14}$/)) }),
  query: nothing,
  body: z.strictObject({ step: ProposalStep, reason: z._default(z.nullable(reason), null) }),
  reply: z.object({ number: z.int(), fact: z.nullable(z.int()) }),
})
