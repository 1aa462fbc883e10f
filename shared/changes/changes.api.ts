import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { missingCodes } from '../figures/figure.ts'
import { verdicts } from '../goals/verdict.ts'
import { Aim } from '../kpis/evaluation.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { AsOf, MomentQuery } from '../programmes/moment.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'

/** What may be new, in the order in which it is told: verdicts first, then figures, words, agreements and reports. */
export const changeKinds = [
  'verdict',
  'published',
  'answered',
  'revised',
  'corrected',
  'commented',
  'agreed',
  'late',
  'came_late',
  'came_back',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A number, a band, why there is no number, or a verdict; null where nothing was known or agreed. */
const Said = z.nullable(z.union([Aim, z.enum([...missingCodes, ...verdicts])]))
export type Said = z.infer<typeof Said>

/** One thing that is new: what stood at the earlier moment, what stands at the later, and since which day. */
export const ChangeLine = z.object({
  period: z.nullable(Period),
  from: Said,
  to: Said,
  day: z.nullable(Day),
  sentence: Sentence,
})
export type ChangeLine = z.infer<typeof ChangeLine>

/** The KPI or the goal that lines are about, or the unit that wrote. */
export const About = z.object({
  room: z.enum(['kpi', 'goal', 'unit']),
  ...{ code: Code, name: Text, example: z.boolean() },
})
export type About = z.infer<typeof About>

const Group = z.object({
  kind: z.enum(changeKinds),
  count: z.int(),
  of: z.array(z.extend(About, { lines: z.array(ChangeLine) })),
})
export type Group = z.infer<typeof Group>

/** What is new between two moments of one reading of the ledger, counted in a sentence and line by line. */
export const Changes = z.object({
  asOf: AsOf,
  number: z.int(),
  /** The earlier moment; null where no meeting lies before the page's day. */
  since: z.nullable(z.object({ asOf: AsOf, day: Day, isMeeting: z.boolean() })),
  summary: Sentence,
  groups: z.array(Group),
  /** The meetings before the moment, the last one first. */
  meetings: z.array(z.object({ asOf: AsOf, day: Day, body: Text })),
})
export type Changes = z.infer<typeof Changes>

/** Since a day or a meeting's start; left out, or later than D, it is the last meeting before D's day. */
export const ChangesQuery = z.extend(MomentQuery, {
  since: z.optional(z.string().check(z.maxLength(40))),
})
export type ChangesQuery = z.infer<typeof ChangesQuery>

export const getChanges = reading({
  path: '/api/programmes/:programme/changes',
  summary: 'What is new since a meeting, as known at (D, n)',
  params: z.strictObject({ programme: Code }),
  query: ChangesQuery,
  reply: Changes,
})
