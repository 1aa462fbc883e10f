import * as z from 'zod/mini'
import { languages } from '../language.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import { Code, Order } from './kpi.ts'

/** One effort with a horizon and a closing day, after which nothing falls due. */
export const Programme = z.strictObject({
  code: Code,
  name: Text,
  owner: Text,
  about: z.optional(Text),
  adoptedOn: Day,
  closesOn: Day,
  timeZone: z._default(z.string(), 'Europe/Copenhagen'),
  /** What its units and officials write in; Danish where nothing is said. */
  language: z.optional(z.enum(languages)),
  /** What its places are called, where they are no countries: by the second part of series' codes. */
  places: z.optional(z.record(z.string(), Text)),
  /** Under which terms others may use the figures, where the owner has decided it. */
  licence: z.optional(z.strictObject({ name: z.string().check(z.minLength(1)), url: z.url() })),
  /** Only an example has a clock of its own: the day it opens on, and the days it offers beside today. */
  clock: z.optional(z.strictObject({ day: Day, choices: z.array(Day) })),
})
export type Programme = z.infer<typeof Programme>

/** Who owes figures: an operator, a hospital, the administration. */
export const ReportingUnit = z.strictObject({
  code: Code,
  name: Text,
  kind: z.enum(['operator', 'administration']),
  order: Order,
})
export type ReportingUnit = z.infer<typeof ReportingUnit>

export const Track = z.strictObject({ code: Code, name: Text, order: Order })
export type Track = z.infer<typeof Track>

export const FocusArea = z.strictObject({
  framework: Code,
  code: z.string(),
  parent: z.optional(z.string()),
  priority: z._default(z.boolean(), false),
  name: Text,
})
export type FocusArea = z.infer<typeof FocusArea>

/** Who cooperates with whom since when. */
export const Agreement = z.strictObject({
  level: z.enum(['region', 'city', 'state']),
  ours: z.string(),
  theirs: z.string(),
  from: z.string(),
  to: z.optional(z.string()),
  note: z.optional(z.string()),
})
export type Agreement = z.infer<typeof Agreement>

/** A council meeting; `start` is a day, or a day with an hour, `title` the agenda's own words. */
export const Meeting = z.strictObject({
  body: Text,
  start: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)),
  item: z.optional(z.string()),
  title: z.string(),
  source: z.optional(z.string()),
  note: z.optional(z.string()),
})
export type Meeting = z.infer<typeof Meeting>

/** A dated note on charts. A shock marks periods that say little about the effort; a break is where a series may not be chained. */
export const Event = z.strictObject({
  code: Code,
  kind: z.enum(['definition', 'method', 'break', 'shock', 'policy', 'external']),
  from: Day,
  to: z.optional(Day),
  title: Text,
  kpis: z._default(z.array(Code), []),
  goals: z._default(z.array(Code), []),
  source: z.optional(z.string()),
  example: z._default(z.boolean(), false),
})
export type Event = z.infer<typeof Event>

/** Days of the year on which the figures of a period fall due, by the period's last month ('03' -> '04-30'). */
export const Calendar = z.record(
  z.string().check(z.regex(/^\d{2}$/)),
  z.string().check(z.regex(/^\d{2}-\d{2}$/)),
)

/** One obligation whose due day was moved; the reason stands in the record's texts. */
export const Extension = z.strictObject({ kpi: Code, period: Period, until: Day })
export type Extension = z.infer<typeof Extension>

/** Unit, span and the KPIs agreed. Ended early it needs a day and a reason; what falls due later lapses. */
export const Contract = z.strictObject({
  code: Code,
  unit: Code,
  title: Text,
  from: Day,
  to: Day,
  kpis: z.array(Code),
  calendar: z._default(Calendar, {}),
  returnDays: z._default(z.int(), 5),
  ended: z.optional(z.strictObject({ on: Day, reason: Text, successor: z.optional(Code) })),
  example: z._default(z.boolean(), false),
})
export type Contract = z.infer<typeof Contract>
