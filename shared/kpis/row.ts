import * as z from 'zod/mini'
import { MissingCode, Quality } from '../figures/figure.ts'
import { UnitWords } from '../figures/lines.ts'
import { reportingStates } from '../obligations/reportingState.ts'
import { frequencies } from '../periods/period.ts'
import { Period } from '../periods/schemas.ts'
import { Code, Direction, Measure } from '../programmes/kpi.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'
import { Aim, signals } from './evaluation.ts'
import { levels } from './level.ts'
import { paces } from './pace.ts'

/** One point of a picture: a period's value, hollow where it is not final, null for a gap; `aim` is its path. */
export const Point = z.object({
  period: Period,
  value: z.nullable(z.number()),
  quality: z.nullable(Quality),
  missing: z.nullable(MissingCode),
  aim: z.nullable(Aim),
  /** Whether the line breaks before this point: another definition or basis, which is never chained. */
  breaks: z.boolean(),
  revised: z.boolean(),
})
export type Point = z.infer<typeof Point>

/**
 * The history of a row in the size of a word, as columns of one length: the path by period from `first` on, and what
 * came of it.
 */
export const Spark = z.object({
  first: z.nullable(Period),
  values: z.array(z.nullable(z.number())),
  aims: z.array(z.nullable(Aim)),
  /** Places whose value is not final. */
  hollow: z.array(z.int()),
  /** Places before which the line breaks. */
  breaks: z.array(z.int()),
})
export type Spark = z.infer<typeof Spark>

/** One KPI as a line of a list: its latest figure, its target and the states; the sentences stand on its own page. */
export const KpiRow = z.object({
  code: Code,
  name: Text,
  unit: UnitWords,
  decimals: z.int(),
  direction: z.nullable(Direction),
  measure: Measure,
  frequency: z.enum(frequencies),
  track: z.nullable(Code),
  operator: z.nullable(Code),
  focusAreas: z.array(z.string()),
  example: z.boolean(),
  latest: z.nullable(z.object({ period: Period, value: z.number(), quality: Quality })),
  yearBefore: z.nullable(z.number()),
  /** What came of it, where it was judged; `part` where only some of its periods are known. */
  target: z.nullable(
    z.object({
      period: Period,
      aim: Aim,
      value: z.nullable(z.number()),
      part: z.nullable(z.object({ known: z.int(), of: z.int() })),
    }),
  ),
  level: z.object({ state: z.enum(levels), sentence: Sentence }),
  pace: z.object({ state: z.enum(paces) }),
  signal: z.object({ state: z.enum(signals) }),
  /** `label` is the state with its day, where it has one. */
  reporting: z.nullable(z.object({ state: z.enum(reportingStates), label: Sentence })),
  spark: Spark,
  /** Whether a note stands with the latest figure. */
  noted: z.boolean(),
})
export type KpiRow = z.infer<typeof KpiRow>
