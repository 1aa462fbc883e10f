import * as z from 'zod/mini'
import { reading } from '../../endpoint.ts'
import { Quality } from '../../figures/figure.ts'
import { UnitWords } from '../../figures/lines.ts'
import { Day, Period } from '../../periods/schemas.ts'
import { EventLine } from '../../programmes/eventLines.ts'
import { Code, Direction, Measure } from '../../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead } from '../../programmes/moment.ts'
import { Sentence } from '../../statement.ts'
import { Text } from '../../text.ts'
import { Aim } from '../evaluation.ts'
import { pictureNames } from './pictureNames.ts'

/** Why a period has no value: nobody gave one, somebody still owes it, or it is not yet time. */
export const Gap = z.object({ kind: z.enum(['missing', 'late', 'waiting']), sentence: Sentence })
export type Gap = z.infer<typeof Gap>

/** What a signal rule says of a point: every rule it hits, the one that names it first. */
export const PointMark = z.object({
  rules: z.array(z.enum(['outside', 'trend', 'two_of_three', 'shift'])),
  side: z.enum(['high', 'low']),
  means: z.enum(['better', 'worse', 'changed']),
})

export const PicturePoint = z.object({
  period: Period,
  value: z.nullable(z.number()),
  quality: z.nullable(Quality),
  /** What was agreed for it. */
  aim: z.nullable(Aim),
  /** The same period a year before, on the same series. */
  before: z.nullable(z.number()),
  /** Whether the line breaks before it: another definition or basis, or a sum that starts anew. */
  breaks: z.boolean(),
  revised: z.boolean(),
  gap: z.nullable(Gap),
  mark: z.nullable(PointMark),
})
export type PicturePoint = z.infer<typeof PicturePoint>

/** One series of a picture; `rest` is what a breakdown leaves unexplained of its total. */
export const Panel = z.object({
  code: z.string(),
  name: z.nullable(Text),
  kind: z.enum(['own', 'other', 'cell', 'rest']),
  points: z.array(PicturePoint),
})
export type Panel = z.infer<typeof Panel>

/** The centre line of some periods and the limits around it; `trial` limits rest on few points and mark nothing. */
export const Band = z.object({
  from: Period,
  to: Period,
  centre: z.number(),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  trial: z.boolean(),
  /** Decimals that its lines are written with: one more than the figures' where those are small. */
  decimals: z.int(),
})
export type Band = z.infer<typeof Band>

/** From which period limits were agreed to be calculated anew, when and why: null once the reason was erased. */
const NewLimits = z.object({
  from: Period,
  /** The first period from there on that has an outcome. */
  start: Period,
  day: Day,
  number: z.int(),
  why: z.nullable(Text),
})

/** An indication by least squares: the line and its 80 % range, year by year. */
export const OutlookPoint = z.object({ period: Period, value: z.number(), low: z.number(), high: z.number() })
export type OutlookPoint = z.infer<typeof OutlookPoint>

/** One way to look at a KPI as known at (D, n): chart, table and files only render it. */
export const KpiPicture = z.object({
  programme: ProgrammeHead,
  moment: Moment,
  code: Code,
  name: Text,
  unit: UnitWords,
  decimals: z.int(),
  direction: z.nullable(Direction),
  measure: Measure,
  example: z.boolean(),
  picture: z.enum(pictureNames),
  /** The ways to look at this KPI; those that make no sense for it with the reason. */
  offers: z.array(z.object({ picture: z.enum(pictureNames), reason: z.nullable(Sentence) })),
  /** What to see, the first of them before all. */
  sentences: z.array(Sentence).check(z.minLength(1)),
  panels: z.array(Panel),
  centre: z.nullable(z.enum(['mean', 'median'])),
  bands: z.array(Band),
  newLimits: z.array(NewLimits),
  outlook: z.array(OutlookPoint),
  events: z.array(EventLine),
  /** Where the newest figure of each series that is drawn comes from. */
  sources: z.array(z.string()),
  /** The day on which the last of the figures became public. */
  updated: z.nullable(Day),
  /** Whether that day is assumed. */
  assumed: z.boolean(),
})
export type KpiPicture = z.infer<typeof KpiPicture>

export const getKpiPicture = reading({
  path: '/api/programmes/:programme/kpis/:kpi/pictures/:picture',
  summary:
    'One way to look at a KPI (figures, year to date, rolling year, control chart, run chart, other bases, comparison)',
  params: z.strictObject({ programme: Code, kpi: Code, picture: z.enum(pictureNames) }),
  query: MomentQuery,
  reply: KpiPicture,
})
