import * as z from 'zod/mini'
import { SeriesCode } from '../figures/figure.ts'
import { Day } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import { Code, Order } from './kpi.ts'

const Year = z.int().check(z.gte(1900), z.lte(2200))
const Window = z.tuple([Year, Year])

/** Two series of one basis over each other, or one series; `factor` scales the ratio (1000 for per mille). */
export const Subject = z.strictObject({
  series: SeriesCode,
  over: z.optional(SeriesCode),
  factor: z._default(z.number(), 1),
})
export type Subject = z.infer<typeof Subject>

const multiple = z.strictObject({
  rule: z.literal('multiple'),
  own: Subject,
  factor: z.number(),
  baseline: Year,
  horizon: Year,
})
const parity = z.strictObject({
  rule: z.literal('parity'),
  own: Subject,
  peer: Subject,
  ratio: z._default(z.number(), 1),
  window: Window,
  /** Populations on 1 January, for the comparison per head. */
  perHead: z.optional(z.strictObject({ own: SeriesCode, peer: SeriesCode })),
})
const turnaround = z.strictObject({
  rule: z.literal('turnaround'),
  own: Subject,
  /** The series of the reference window, where it is another basis than the goal window's. */
  before: z.optional(Subject),
  reference: Window,
  window: Window,
  market: z.optional(SeriesCode),
})
const threshold = z.strictObject({
  rule: z.literal('threshold'),
  own: Subject,
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  baseline: Year,
  horizon: Year,
})
const milestones = z.strictObject({
  rule: z.literal('milestones'),
  horizon: Year,
  milestones: z.array(z.strictObject({ code: Code, title: Text, due: Day, doneOn: z.optional(Day) })),
})

/** How a measure is judged: one of five rules with its own arithmetic. */
export const Rule = z.discriminatedUnion('rule', [multiple, parity, turnaround, threshold, milestones])
export type Rule = z.infer<typeof Rule>
export type RuleOf<Name extends Rule['rule']> = Extract<Rule, { rule: Name }>

/** Another choice of base year, window or scale, written down so that nobody can pick quietly. */
export const Alternative = z.strictObject({ code: Code, title: Text, judge: Rule })
export type Alternative = z.infer<typeof Alternative>

/** The nearest thing that has figures; it differs from the promise and so never gives the goal its verdict. */
export const StandIn = z.strictObject({
  code: Code,
  title: Text,
  differs: Text,
  judge: Rule,
  alternatives: z._default(z.array(Alternative), []),
})
export type StandIn = z.infer<typeof StandIn>

/** What would settle a measure that cannot be judged, and who is to get it. */
export const Wanted = z.strictObject({ what: Text, table: Text, from: Text, by: z.optional(Day) })
export type Wanted = z.infer<typeof Wanted>

export const GoalMeasure = z.strictObject({
  code: Code,
  title: Text,
  unit: Text,
  decimals: z._default(z.int(), 0),
  judge: Rule,
  alternatives: z._default(z.array(Alternative), []),
  standIns: z._default(z.array(StandIn), []),
  wanted: z.optional(Wanted),
})
export type GoalMeasure = z.infer<typeof GoalMeasure>

/** A promise of the council, with one or more measures; achieved when all of them are. */
export const Goal = z.strictObject({
  code: Code,
  title: Text,
  promise: Text,
  adoptedOn: Day,
  horizon: Year,
  choices: z._default(z.array(Text), []),
  measures: z.array(GoalMeasure).check(z.minLength(1)),
  order: Order,
})
export type Goal = z.infer<typeof Goal>
