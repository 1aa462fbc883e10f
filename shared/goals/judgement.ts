import * as z from 'zod/mini'
import { MissingCode, Quality } from '../figures/figure.ts'
import { chanceWords } from '../forecast/chance.ts'
import { Day } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'
import { verdicts } from './verdict.ts'

const Year = z.int()
const number = z.nullable(z.number())

/** Why the verdict is what it is; null where a rule reached its plain answer. */
export const judgementReasons = [
  'no_baseline',
  'baseline_bound',
  'baseline_forecast',
  'baseline_not_positive',
  'no_path',
  'no_target',
  'no_figures',
  'no_figure_yet',
  'few_years',
  'two_bases',
  'few_reference_years',
  'rising_before',
  'interval_holds_zero',
  'one_year_decides',
  'clear_rise',
  'clear_fall',
  'no_milestones',
  'none_due',
  'never_published',
] as const
export type JudgementReason = (typeof judgementReasons)[number]

/** A year's value as it is drawn; a forecast or a bound is drawn and enters nothing. */
export const YearPoint = z.object({ year: Year, value: z.number(), quality: Quality })
export type YearPoint = z.infer<typeof YearPoint>

/** A point of a computed line or path. */
const LinePoint = z.object({ year: Year, value: z.number() })
const Line = z.nullable(z.tuple([LinePoint, LinePoint]))
const Path = z.array(z.object({ year: Year, required: z.number() }))
const Span = z.tuple([Year, Year])

/**
 * An indication by least squares: the years it rests on, what their line adds in a year (a share where it `grows`), median
 * or line, 80 % band, and the chance that the promise is met.
 */
const Outlook = z.object({
  from: Year,
  to: Year,
  change: z.number(),
  grows: z.boolean(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  chance: number,
  chanceWord: z.nullable(z.enum(chanceWords)),
  at: Year,
})

const ParityPicture = z.object({
  rule: z.literal('parity'),
  window: Span,
  /** Names of the two sides where they are countries. */
  sides: z.nullable(z.object({ own: Text, peer: Text })),
  /** Every year of the window; null where that side has no outcome. */
  years: z.array(
    z.object({
      year: Year,
      own: number,
      peer: number,
      ownQuality: z.nullable(Quality),
      peerQuality: z.nullable(Quality),
    }),
  ),
  /** Where no year of the window has both sides: the latest year outside it that has, up to the horizon. */
  outside: z.nullable(z.object({ year: Year, own: z.number(), peer: z.number() })),
  /** The years that both sides have, which alone are summed. */
  counted: z.array(Year),
  sums: z.nullable(z.object({ own: z.number(), peer: z.number() })),
  /** What is promised: ours at least this many times the peer's. */
  required: z.number(),
  /** Ours over the peer's, per head where heads are counted; null without a positive peer. */
  ratio: number,
  gap: number,
  /** The result without the single largest year. */
  largest: z.nullable(z.object({ year: Year, ratio: number })),
  mixedBases: z.boolean(),
  perHead: z.nullable(z.object({ own: z.number(), peer: z.number(), ratio: number })),
})

const Slope = z.object({
  window: Span,
  points: z.array(YearPoint),
  line: Line,
  slope: number,
  low: number,
  high: number,
})

const TurnaroundPicture = z.object({
  rule: z.literal('turnaround'),
  reference: Slope,
  goal: z.extend(Slope, {
    leaveOneOut: z.array(z.object({ year: Year, slope: z.number(), line: Line })),
  }),
  /** 'Siden da': figures after the window, which never enter the verdict. */
  after: z.array(YearPoint),
  /** False: two panels with a break between them, and nothing is subtracted across it. */
  sameBasis: z.boolean(),
  change: number,
  changeYears: z.nullable(Span),
  /** The change in money at the latest market size, in the market's unit. */
  worth: number,
  worthUnit: z.nullable(Text),
})

const MultiplePicture = z.object({
  rule: z.literal('multiple'),
  /** Everything published, forecasts, bounds and years after the horizon included: drawn by quality. */
  points: z.array(YearPoint),
  path: Path,
  baseline: z.nullable(LinePoint),
  horizon: Year,
  factor: z.number(),
  target: number,
  latest: z.nullable(z.extend(YearPoint, { required: number })),
  /** Growth a year, 0.18 = 18 %: from the baseline so far, and from the latest figure to the promise. */
  growth: number,
  needed: number,
  forecast: z.nullable(Outlook),
})

const ThresholdPicture = z.object({
  rule: z.literal('threshold'),
  points: z.array(YearPoint),
  path: Path,
  baseline: z.nullable(LinePoint),
  horizon: Year,
  atLeast: number,
  atMost: number,
  latest: z.nullable(z.extend(YearPoint, { required: number })),
  /** Change a year that still leads there. */
  needed: number,
  forecast: z.nullable(Outlook),
})

const MilestonesPicture = z.object({
  rule: z.literal('milestones'),
  horizon: Year,
  milestones: z.array(
    z.object({
      code: Code,
      title: Text,
      due: Day,
      doneOn: z.nullable(Day),
      state: z.enum(['done', 'done_late', 'overdue', 'open']),
    }),
  ),
  total: z.int(),
  due: z.int(),
  done: z.int(),
})

/** What a judgement is drawn from, by rule. */
export const Picture = z.discriminatedUnion('rule', [
  ParityPicture,
  TurnaroundPicture,
  MultiplePicture,
  ThresholdPicture,
  MilestonesPicture,
])
export type Picture = z.infer<typeof Picture>
export type PictureOf<Rule extends Picture['rule']> = Extract<Picture, { rule: Rule }>

/** One rule's answer: verdict, sentence, and all that 'why this judgement' and the picture need. */
export const Judgement = z.object({
  verdict: z.enum(verdicts),
  sentence: Sentence,
  rule: z.enum(['multiple', 'parity', 'turnaround', 'threshold', 'milestones']),
  version: z.int(),
  reason: z.nullable(z.enum(judgementReasons)),
  /** Our latest outcome up to the horizon, whether or not it could be judged. */
  last: z.nullable(YearPoint),
  /** The day on which the newest figure used became public. */
  updated: z.nullable(Day),
  /** Whether that day is assumed. */
  assumed: z.boolean(),
  /** Where the last outcome of each series that the rule reads comes from. */
  sources: z.array(z.string()),
  picture: Picture,
  /** Years for which it was published why there is no figure. */
  gaps: z.array(
    z.object({ year: Year, side: z.enum(['own', 'peer']), missing: MissingCode, until: z.nullable(Day) }),
  ),
  /** For 'why': what each input was, as `say` writes it, by name; its label is the word 'goal.input.<name>'. */
  inputs: z.record(z.string(), Sentence),
  shock: z.nullable(z.object({ code: Code, title: Text, lastBefore: z.nullable(Year), valueBefore: number })),
  /** Whether a figure behind the verdict is anything but final. */
  provisional: z.boolean(),
})
export type Judgement = z.infer<typeof Judgement>

/** The same promise by another base year, window or scale. */
export const AlternativeView = z.object({
  code: Code,
  title: Text,
  mixedBases: z.boolean(),
  judgement: Judgement,
})
export type AlternativeView = z.infer<typeof AlternativeView>

/** A stand-in: shown large as 'Nærmeste tal' where the measure has no figures, and never its verdict. */
export const NearestView = z.object({
  code: Code,
  title: Text,
  differs: Text,
  judgement: Judgement,
  alternatives: z.array(AlternativeView),
})
export type NearestView = z.infer<typeof NearestView>

export const MeasureView = z.object({
  code: Code,
  title: Text,
  unit: Text,
  decimals: z.int(),
  judgement: Judgement,
  alternatives: z.array(AlternativeView),
  nearest: z.array(NearestView),
  wanted: z.nullable(z.object({ what: Text, table: Text, from: Text, by: z.nullable(Day) })),
})
export type MeasureView = z.infer<typeof MeasureView>

/** A promise with its verdict: the large card on the overview, and the head of its own page. */
export const GoalCard = z.object({
  code: Code,
  title: Text,
  promise: Text,
  adoptedOn: Day,
  horizon: Year,
  choices: z.array(Text),
  verdict: z.enum(verdicts),
  sentence: Sentence,
  updated: z.nullable(Day),
  /** Whether that day is assumed. */
  assumed: z.boolean(),
  /** Where what is shown of its measures comes from. */
  sources: z.array(z.string()),
  measures: z.array(MeasureView),
})
export type GoalCard = z.infer<typeof GoalCard>
