import * as z from 'zod/mini'
import { SeriesCode } from '../figures/figure.ts'
import { frequencies } from '../periods/period.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Text } from '../text.ts'

export const Code = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]*$/))
export type Code = z.infer<typeof Code>

/** The place in the programme's file, which is the order on every page. The loader fills it in. */
export const Order = z._default(z.int(), 0)

export const Direction = z.enum(['rise', 'fall', 'within'])
export type Direction = z.infer<typeof Direction>

export const Measure = z.enum(['flow', 'stock', 'rate', 'ratio', 'register'])
export type Measure = z.infer<typeof Measure>

/** What is measured. A `support` KPI (weights, numerators, peers) shows only where it is used. */
export const Kpi = z.strictObject({
  code: Code,
  role: z._default(z.enum(['kpi', 'support']), 'kpi'),
  unit: z.optional(Code),
  track: z.optional(Code),
  focusAreas: z._default(z.array(z.string()), []),
  /** The KPI that counts the same thing, where this one has another unit or definition: never compared, shown beside it. */
  sameThing: z.optional(Code),
  /** Months after the period's end that the figure falls due, instead of the contract's calendar. */
  dueMonths: z.optional(z.int()),
  example: z._default(z.boolean(), false),
  order: Order,
})
export type Kpi = z.infer<typeof Kpi>

/** Percent and per mille store the number people say; `scale` is what one unit is worth (1e6 for 'million USD'). */
export const Unit = z.strictObject({
  text: Text,
  /** As it is written after the number one, where that differs: 'company' for 'companies'. */
  one: z.optional(Text),
  symbol: z._default(z.enum(['none', 'percent', 'permille', 'DKK', 'USD', 'EUR']), 'none'),
  scale: z._default(z.number(), 1),
})
export type Unit = z.infer<typeof Unit>

/** Derived, never stored: factor x numerator / denominator, of the same period. */
export const Formula = z.strictObject({
  numerator: SeriesCode,
  denominator: SeriesCode,
  factor: z._default(z.number(), 1),
})
export type Formula = z.infer<typeof Formula>

/** A dated definition: the one in force for a period is the one valid on the period's first day. */
export const Definition = z.strictObject({
  kpi: Code,
  validFrom: Day,
  name: Text,
  text: Text,
  why: z.optional(Text),
  direction: z.optional(Direction),
  measure: Measure,
  frequency: z.enum(frequencies),
  unit: Unit,
  decimals: z._default(z.int(), 0),
  /** A count of few things (cases, companies): shortfalls within chance are not called behind. */
  count: z._default(z.boolean(), false),
  seasonal: z._default(z.boolean(), false),
  cumulative: z._default(z.boolean(), false),
  /** The adopted series. */
  series: SeriesCode,
  /** The series that weights a rate when it is rolled up. */
  weight: z.optional(SeriesCode),
  formula: z.optional(Formula),
})
export type Definition = z.infer<typeof Definition>

/** A KPI for one geography, one basis and one breakdown cell; series are never chained. */
export const Series = z.strictObject({
  code: SeriesCode,
  name: Text,
  frequency: z.enum(frequencies),
})
export type Series = z.infer<typeof Series>

/** What was agreed for a KPI and a period: a number, or a band for a KPI that shall stay within. */
export const Target = z.strictObject({
  kpi: Code,
  period: Period,
  value: z.optional(z.number()),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  /** Growth instead of a straight line from the baseline; both ends must be positive. */
  path: z._default(z.enum(['straight', 'growth']), 'straight'),
  /** The period whose figure is the baseline; without it the one before the KPI's first target. */
  baseline: z.optional(Period),
})
export type Target = z.infer<typeof Target>

/** When a pace is slightly behind: ratio to the path, or points for percentages; the programme's, dated. */
export const Threshold = z.strictObject({
  validFrom: Day,
  ahead: z._default(z.number(), 1),
  slightly: z._default(z.number(), 0.9),
  points: z._default(z.number(), 2),
  smallPath: z._default(z.number(), 5),
})
export type Threshold = z.infer<typeof Threshold>

/**
 * From which period a KPI's control limits are calculated anew, because a change lasts. Why stands in the record's
 * texts, by language; `lifted` takes it back.
 */
export const Rebase = z.strictObject({ kpi: Code, from: Period, lifted: z._default(z.boolean(), false) })
export type Rebase = z.infer<typeof Rebase>
