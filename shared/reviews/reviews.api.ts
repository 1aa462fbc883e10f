import * as z from 'zod/mini'
import { acting, reading } from '../endpoint.ts'
import { Audience } from '../figures/audience.ts'
import { MissingCode, Quality, RevisionContent, SeriesCode } from '../figures/figure.ts'
import { UnitWords } from '../figures/lines.ts'
import { Spark } from '../kpis/row.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Code, Direction } from '../programmes/kpi.ts'
import { Beside, Finding } from '../reporting/sheet.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'

const nothing = z.strictObject({})
const OfProgramme = z.strictObject({ programme: Code })
const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000), z.regex(/^[^\0]*$/))

/** A submitted figure that waits for a decision, with what it changes. */
export const QueueItem = z.object({
  /** The revision's number in the ledger. */
  revision: z.int(),
  /** The submission it came with; null where it came another way. */
  receipt: z.nullable(z.int()),
  reportingUnit: z.object({ code: Code, name: Text }),
  kpi: Code,
  name: Text,
  series: SeriesCode,
  unit: UnitWords,
  decimals: z.int(),
  period: Period,
  value: z.nullable(z.number()),
  missing: z.nullable(MissingCode),
  until: z.nullable(Day),
  quality: Quality,
  kind: RevisionContent.shape.kind,
  /** Why a published figure is to be changed; null for a first figure. */
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** Whom the note is for: one for everybody is published with the figure. */
  noteAudience: z.nullable(Audience),
  /** What was said to the whole submission: about the period, and to what looked unusual. */
  words: z.nullable(z.string()),
  /** Whom the words are for: those for everybody are published with the last figure of the submission. */
  audience: z.nullable(Audience),
  explanation: z.nullable(z.string()),
  /** The published figure of the same period that this one would replace. */
  old: z.nullable(Beside),
  last: z.nullable(Beside),
  yearBefore: z.nullable(Beside),
  spark: Spark,
  direction: z.nullable(Direction),
  warnings: z.array(Finding),
  submittedAt: z.number(),
  by: z.nullable(z.string()),
  /** Why the one who asks may not decide on it; null where they may. */
  refusal: z.nullable(Sentence),
  example: z.boolean(),
})
export type QueueItem = z.infer<typeof QueueItem>

/** A return that can still be taken back, as the unit has not acted. */
export const OpenReturn = z.object({
  /** The return's own number in the ledger. */
  review: z.int(),
  revision: z.int(),
  reportingUnit: z.object({ code: Code, name: Text }),
  name: Text,
  period: Period,
  value: z.nullable(z.number()),
  reason: z.string(),
  at: z.number(),
})
export type OpenReturn = z.infer<typeof OpenReturn>

export const getQueue = reading({
  path: '/api/programmes/:programme/queue',
  summary:
    'What was submitted and waits for a decision, the earliest first; and returns that can be taken back',
  params: OfProgramme,
  query: nothing,
  reply: z.object({
    waiting: z.array(QueueItem),
    returned: z.array(OpenReturn),
    /** Whether two people can publish: until then the page says that four eyes are not there. */
    twoCanPublish: z.boolean(),
  }),
})

/** One decision for one or many: the same checks for each, all or none. A return needs a reason. */
export const decide = acting({
  method: 'POST',
  path: '/api/programmes/:programme/decisions',
  summary: 'Publishes or returns submitted figures, all or none',
  params: OfProgramme,
  query: nothing,
  body: z.strictObject({
    step: z.enum(['published', 'returned']),
    revisions: z.array(z.int()).check(z.minLength(1), z.maxLength(500)),
    reason: z._default(z.nullable(reason), null),
  }),
  reply: z.object({ decided: z.array(z.object({ revision: z.int(), number: z.int() })) }),
})

export const takeBackReturn = acting({
  method: 'POST',
  path: '/api/programmes/:programme/returns/:review/take-back',
  summary: 'Takes a return back while the unit has not acted on it; the figure waits again',
  params: z.extend(OfProgramme, { review: z.string().check(z.regex(/^[1-9]\d{0,14}$/)) }),
  query: nothing,
  body: nothing,
  reply: z.object({ number: z.int() }),
})
