import * as z from 'zod/mini'
import { Quality, SeriesCode } from '../figures/figure.ts'
import { ReportingStatement } from '../obligations/reporting.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Code, Definition, Direction } from '../programmes/kpi.ts'
import { statement } from '../statement.ts'
import { levels } from './level.ts'
import { paces } from './pace.ts'

const nullableNumber = z.nullable(z.number())

/** What was agreed: a number, or a band. */
export const Aim = z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })])

/** An agreed fact behind a judgement: when it became public, and whether that was after the figures were. */
export const Choice = z.strictObject({
  /** Its number in the ledger, which leads to who made it. */
  number: z.int(),
  /** Milliseconds since 1970, and the day of it in the programme's time zone. */
  at: z.number(),
  day: Day,
  afterPeriod: z.boolean(),
  figuresKnown: z.boolean(),
})
export type Choice = z.infer<typeof Choice>

/** A value made of parts, as it entered a judgement. */
export const Made = z.strictObject({
  series: SeriesCode,
  /** First day on which the definition it is counted by was valid. */
  definition: Day,
  value: nullableNumber,
  known: z.int(),
  of: z.int(),
  missing: z.array(z.string()),
  lacks: z.array(z.strictObject({ series: SeriesCode, period: Period })),
  quality: z.nullable(Quality),
  example: z.boolean(),
  numerator: nullableNumber,
  denominator: nullableNumber,
})
export type Made = z.infer<typeof Made>

/** A figure with its period. */
export const PeriodFigure = z.strictObject({
  period: Period,
  value: z.number(),
  quality: Quality,
  example: z.boolean(),
})
export type PeriodFigure = z.infer<typeof PeriodFigure>

const Choices = z.strictObject({
  definition: Choice,
  target: z.nullable(Choice),
  /** Null where the standard thresholds apply, or none were needed. */
  threshold: z.nullable(Choice),
})

export const LevelInputs = z.strictObject({
  period: z.nullable(Period),
  made: z.nullable(Made),
  direction: z.nullable(Direction),
  target: z.nullable(Aim),
  /** The target that stood at the period's end, where another was agreed after it. */
  formerTarget: z.nullable(Aim),
  attainment: nullableNumber,
  baseline: z.nullable(PeriodFigure),
  /** (value - baseline) / (target - baseline). */
  progress: nullableNumber,
  lastKnown: z.nullable(PeriodFigure),
  choices: z.nullable(Choices),
})
export type LevelInputs = z.infer<typeof LevelInputs>

/** Why there is no path to measure against. */
export const noPathReasons = [
  'no_figure',
  'no_target',
  'no_direction',
  'no_start',
  'gap',
  'no_width',
] as const

export const PaceInputs = z.strictObject({
  reason: z.nullable(z.enum(noPathReasons)),
  /** The last sub-period that is counted in. */
  period: z.nullable(Period),
  made: z.nullable(Made),
  direction: z.nullable(Direction),
  target: z.nullable(z.strictObject({ period: Period, aim: Aim })),
  path: z.nullable(Aim),
  /** Of a flow: the share of the target that is due, and the periods whose mean share it is (none: equal shares). */
  share: nullableNumber,
  shareFrom: z.array(Period),
  /** Of a stock, rate or ratio: where the path begins. */
  start: z.nullable(z.strictObject({ kind: z.enum(['target', 'baseline']), period: Period, aim: Aim })),
  ratio: nullableNumber,
  /** How far short of the path; negative beyond it. */
  short: nullableNumber,
  count: z.boolean(),
  points: z.boolean(),
  thresholds: z.nullable(
    z.strictObject({ ahead: z.number(), slightly: z.number(), points: z.number(), smallPath: z.number() }),
  ),
  needed: z.nullable(
    z.strictObject({ kind: z.enum(['change', 'growth']), perPeriod: z.number(), left: z.int() }),
  ),
  choices: z.nullable(Choices),
})
export type PaceInputs = z.infer<typeof PaceInputs>

export const signals = ['better', 'worse', 'changed', 'none', 'too_few'] as const

export const SignalInputs = z.strictObject({
  series: z.nullable(SeriesCode),
  definition: z.nullable(Day),
  lastPeriod: z.nullable(Period),
  points: z.int(),
  basis: z.enum(['value', 'change', 'year_on_year']),
  reason: z.nullable(z.enum(['cumulative', 'few_points', 'no_comparison', 'constant', 'no_direction'])),
  rules: z.array(z.string()),
  side: z.nullable(z.enum(['high', 'low'])),
  mean: nullableNumber,
  low: nullableNumber,
  high: nullableNumber,
  quality: z.nullable(Quality),
  /** The newest new limits that were agreed and part its points: from which period, when, and where in the ledger. */
  newLimits: z.nullable(z.strictObject({ from: Period, number: z.int(), day: Day })),
})

export const LevelStatement = statement('level', levels, LevelInputs)
export type LevelStatement = z.infer<typeof LevelStatement>
export const PaceStatement = statement('pace', paces, PaceInputs)
export type PaceStatement = z.infer<typeof PaceStatement>
export const SignalStatement = statement('signal', signals, SignalInputs)
export type SignalStatement = z.infer<typeof SignalStatement>

/** The target that a row shows: the one judged, else the next to fall due. */
const ShownTarget = z.strictObject({ period: Period, aim: Aim, choice: Choice })

/** The statements about one KPI as known at (D, n); plain JSON, as it goes over the wire. */
export const Evaluation = z.strictObject({
  kpi: Code,
  definition: z.nullable(
    z.pick(Definition, {
      validFrom: true,
      name: true,
      direction: true,
      measure: true,
      frequency: true,
      unit: true,
      decimals: true,
      series: true,
    }),
  ),
  latest: z.nullable(PeriodFigure),
  /** The period whose level is judged. */
  period: z.nullable(Period),
  target: z.nullable(ShownTarget),
  level: LevelStatement,
  pace: PaceStatement,
  signal: SignalStatement,
  /** Null where nobody has agreed to report it. */
  reporting: z.nullable(ReportingStatement),
  example: z.boolean(),
})
export type Evaluation = z.infer<typeof Evaluation>
