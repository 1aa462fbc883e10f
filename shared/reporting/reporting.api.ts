import * as z from 'zod/mini'
import { acting, reading } from '../endpoint.ts'
import { Audience } from '../figures/audience.ts'
import { MissingCode, SeriesCode } from '../figures/figure.ts'
import { UnitWords } from '../figures/lines.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { Text } from '../text.ts'
import { Draft, DraftContent } from './draft.ts'
import { Sheet } from './sheet.ts'

const nothing = z.strictObject({})
const OfProgramme = z.strictObject({ programme: Code })
const OfUnit = z.strictObject({ programme: Code, unit: Code })
const words = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[^\0]*$/))
const LedgerNumber = z.string().check(z.regex(/^[1-9]\d{0,14}$/))

export const getSheet = reading({
  path: '/api/programmes/:programme/units/:unit/sheet',
  summary: 'What is due from a unit now, with drafts, returns and what helps to enter it',
  params: OfUnit,
  query: nothing,
  reply: Sheet,
})

/**
 * Saves a draft. `version` is the one that was seen, null where none was: if somebody else has saved meanwhile, the
 * answer is 412 and holds theirs as `current`; nothing is overwritten.
 */
export const saveDraft = acting({
  method: 'PUT',
  path: '/api/programmes/:programme/units/:unit/drafts',
  summary:
    'Saves what was typed for a figure; 412 with the draft that is there when it is another than was seen',
  params: OfUnit,
  query: nothing,
  body: z.strictObject({
    series: SeriesCode,
    period: Period,
    content: DraftContent,
    version: z.nullable(z.int()),
  }),
  reply: z.object({ draft: Draft }),
})

/** A figure as a receipt shows it. */
const ReceiptFigure = z.object({
  revision: z.int(),
  kpi: Code,
  name: Text,
  unit: UnitWords,
  decimals: z.int(),
  period: Period,
  value: z.nullable(z.number()),
  missing: z.nullable(MissingCode),
  until: z.nullable(Day),
  note: z.nullable(z.string()),
  /** Whom the note is for; null where there is none. */
  noteAudience: z.nullable(Audience),
  /** The common explanation, where it answers what looked unusual about this figure. */
  explanation: z.nullable(z.string()),
  step: z.enum(['submitted', 'published', 'returned', 'withdrawn']),
})

/** The proof of a submission: its number in the ledger, when, by whom, for which unit, and the figures. */
export const Receipt = z.object({
  number: z.int(),
  at: z.number(),
  recordedAt: z.number(),
  unit: z.object({ code: Code, name: Text }),
  /** The name of who submitted; null once the person was erased. */
  by: z.nullable(z.string()),
  periods: z.array(Period),
  figures: z.array(ReceiptFigure),
  words: z.string(),
  /** Whom the words are for; null where there are none. */
  audience: z.nullable(Audience),
  /** The explanation of a record that does not keep which figures it answers. */
  explanation: z.nullable(z.string()),
  example: z.boolean(),
  /** The chain's value at the submission's record. */
  hash: z.string(),
})
export type Receipt = z.infer<typeof Receipt>

/**
 * Submits drafts as they were seen. Errors block with their sentences by 'series period' in `fields`; a figure with
 * warnings needs a note of its own or the common `explanation`, else 409 lists the warnings likewise.
 */
export const submitFigures = acting({
  method: 'POST',
  path: '/api/programmes/:programme/units/:unit/submissions',
  summary: 'Submits drafts as figures, all or none, and gives the receipt',
  params: OfUnit,
  query: nothing,
  body: z.strictObject({
    figures: z
      .array(z.strictObject({ series: SeriesCode, period: Period, version: z.int() }))
      .check(z.minLength(1), z.maxLength(500)),
    words: z._default(words(4000), ''),
    /** Whom the words are for, the council where it is not said; everybody reads theirs once all these figures are published. */
    audience: z.optional(Audience),
    explanation: z._default(words(2000), ''),
  }),
  reply: Receipt,
})

export const getReceipt = reading({
  path: '/api/programmes/:programme/receipts/:number',
  summary: 'A receipt, for the unit it was given to and for administrators and auditors',
  params: z.extend(OfProgramme, { number: LedgerNumber }),
  query: nothing,
  reply: Receipt,
})

export const withdrawFigures = acting({
  method: 'POST',
  path: '/api/programmes/:programme/units/:unit/withdrawals',
  summary: 'Takes back submitted figures that are neither published nor returned; they are drafts again',
  params: OfUnit,
  query: nothing,
  body: z.strictObject({ revisions: z.array(z.int()).check(z.minLength(1), z.maxLength(500)) }),
  reply: z.object({ withdrawn: z.array(z.int()) }),
})

/** A report that is owed, late or due soon, as administrators chase it. */
export const OwedReport = z.object({
  unit: z.object({ code: Code, name: Text }),
  kpi: Code,
  name: Text,
  series: SeriesCode,
  period: Period,
  due: Day,
  deadline: Day,
  daysLeft: z.int(),
  state: z.enum(['late', 'due', 'delayed', 'returned', 'in_review']),
  extended: z.boolean(),
})
export type OwedReport = z.infer<typeof OwedReport>

export const listOwedReports = reading({
  path: '/api/programmes/:programme/owed',
  summary: 'Reports that are late, due or in review, by unit and period',
  params: OfProgramme,
  query: nothing,
  reply: z.object({ today: Day, owed: z.array(OwedReport) }),
})

export const extendDeadline = acting({
  method: 'POST',
  path: '/api/programmes/:programme/extensions',
  summary: 'Moves the due day of one obligation, with a reason; it is public like the due day',
  params: OfProgramme,
  query: nothing,
  body: z.strictObject({
    kpi: Code,
    period: Period,
    until: Day,
    reason: words(2000).check(z.trim(), z.minLength(1)),
  }),
  reply: z.object({ number: z.int() }),
})
