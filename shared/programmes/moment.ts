import * as z from 'zod/mini'
import { languages } from '../language.ts'
import { Day } from '../periods/schemas.ts'
import { Text } from '../text.ts'

/** A day, or a day with an hour (a meeting's start), in the programme's time zone. */
export const AsOf = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/))
export type AsOf = z.infer<typeof AsOf>

/** (D, n) as it is asked for: D to now, n to the ledger's head where they are left out. Read by `resolveMoment`. */
export const MomentQuery = z.strictObject({
  asOf: z.optional(z.string().check(z.maxLength(40))),
  n: z.optional(z.string().check(z.maxLength(20))),
})
export type MomentQuery = z.infer<typeof MomentQuery>

/**
 * (D, n) as it was answered for: nothing here changes when the ledger grows or the calendar turns. It says
 * what a reader of the past must know: how many of the values shown have an assumed publication day or were read in a
 * later vintage, and how many facts were loaded here after D.
 */
export const Moment = z.object({
  asOf: AsOf,
  day: Day,
  number: z.int(),
  /** Whether D is the day on which the pages open. */
  isDefault: z.boolean(),
  facts: z.int(),
  assumedDates: z.int(),
  laterVintages: z.int(),
  loadedLater: z.int(),
  /** The newest number recorded by D, under which the same D shows without what was loaded later; 0 for none. */
  numberAtDay: z.int(),
})
export type Moment = z.infer<typeof Moment>

/** What a reader can move the day to: the programme's span, its meetings, the example's clock. */
export const Timeline = z.object({
  name: Text,
  owner: Text,
  language: z.enum(languages),
  today: Day,
  /** The newest number in the ledger. */
  head: z.int(),
  opensOn: Day,
  from: Day,
  /** The first day on which each KPI and goal was known. */
  begins: z.object({ kpis: z.record(z.string(), Day), goals: z.record(z.string(), Day) }),
  isExample: z.boolean(),
  choices: z.array(Day),
  meetings: z.array(z.object({ asOf: AsOf, day: Day, body: Text, title: z.string() })),
})
export type Timeline = z.infer<typeof Timeline>

export const ProgrammeHead = z.object({
  code: z.string(),
  name: Text,
  owner: Text,
  closed: z.boolean(),
  closesOn: Day,
  isExample: z.boolean(),
  licence: z.nullable(z.object({ name: z.string(), url: z.string() })),
})
export type ProgrammeHead = z.infer<typeof ProgrammeHead>
