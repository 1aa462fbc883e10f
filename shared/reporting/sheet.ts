import * as z from 'zod/mini'
import { MissingCode, SeriesCode } from '../figures/figure.ts'
import { UnitWords } from '../figures/lines.ts'
import { Aim } from '../kpis/evaluation.ts'
import { Spark } from '../kpis/row.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Code, Direction, Measure } from '../programmes/kpi.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'
import { Draft } from './draft.ts'

/** A figure of another period, for comparison: a value, or why there is none. */
export const Beside = z.object({
  period: Period,
  value: z.nullable(z.number()),
  missing: z.nullable(MissingCode),
})
export type Beside = z.infer<typeof Beside>

/**
 * Where a figure stands on its way: nothing or a draft, submitted and in review, sent back, published. `published`
 * stands in the sheet only to be corrected.
 */
export const cellStates = ['empty', 'draft', 'submitted', 'returned', 'published'] as const
export type CellState = (typeof cellStates)[number]

/** What was submitted of a figure and is neither published nor returned. */
export const Waiting = z.object({
  /** The revision's number in the ledger. */
  number: z.int(),
  value: z.nullable(z.number()),
  missing: z.nullable(MissingCode),
  submittedAt: z.number(),
  by: z.nullable(z.string()),
})

/** A figure that is due from the unit, or may be corrected by it, with what helps to enter it. */
export const SheetRow = z.object({
  kpi: Code,
  series: SeriesCode,
  period: Period,
  name: Text,
  unit: UnitWords,
  /** How typed numbers are read: the unit's symbol and scale. */
  reads: z.object({ symbol: z.enum(['none', 'percent', 'permille', 'DKK']), scale: z.number() }),
  decimals: z.int(),
  measure: Measure,
  direction: z.nullable(Direction),
  due: z.nullable(Day),
  /** Days from today to the due day, negative after it; null where nothing is due. */
  daysLeft: z.nullable(z.int()),
  extended: z.boolean(),
  state: z.enum(cellStates),
  last: z.nullable(Beside),
  yearBefore: z.nullable(Beside),
  /** Where the agreed path is at the period's end; of a flow the period's share. */
  target: z.nullable(Aim),
  /** What the series' own history makes expected; null where it is too short. */
  expected: z.nullable(z.object({ low: z.number(), high: z.number() })),
  spark: Spark,
  /** Whether the figure may be entered as year to date, and the earlier parts of the year that it is then less. */
  earlierParts: z.nullable(z.array(z.nullable(z.number()))),
  published: z.nullable(Beside),
  draft: z.nullable(Draft),
  waiting: z.nullable(Waiting),
  /** What was sent back last, with what it said, so that it can be put right. */
  returned: z.nullable(
    z.object({
      number: z.int(),
      reason: z.string(),
      at: z.number(),
      value: z.nullable(z.number()),
      missing: z.nullable(MissingCode),
    }),
  ),
})
export type SheetRow = z.infer<typeof SheetRow>

/** What is due from a unit now, in order of due days, then of the programme; what it may correct comes after. */
export const Sheet = z.object({
  unit: z.object({ code: Code, name: Text }),
  today: Day,
  isExample: z.boolean(),
  /** Whether the programme has closed: nothing falls due, corrections are still taken. */
  closed: z.boolean(),
  due: z.array(SheetRow),
  correctable: z.array(SheetRow),
  /** The unit's latest receipts, the newest first. */
  receipts: z.array(
    z.object({ number: z.int(), at: z.number(), periods: z.array(Period), figures: z.int() }),
  ),
})
export type Sheet = z.infer<typeof Sheet>

/** What a check says of an entry: an error blocks, a warning asks for a word at submission. */
export const Finding = z.object({ severity: z.enum(['error', 'warning']), sentence: Sentence })
export type Finding = z.infer<typeof Finding>
