import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { FigureLine } from '../figures/lines.ts'
import { Day, Period } from '../periods/schemas.ts'
import { EventLine } from '../programmes/eventLines.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead } from '../programmes/moment.ts'
import { PeriodWords } from '../programmes/periodWords.ts'
import { SameThing } from '../programmes/sameThing.ts'
import { Text } from '../text.ts'
import { Aim, Evaluation, Made } from './evaluation.ts'
import { KpiRow, Point } from './row.ts'

const Named = z.object({ code: z.string(), name: Text })

/** A year as a whole, with its target: rolled up by the KPI's measure, and said to be incomplete where it is. */
export const KpiYear = z.object({ period: Period, made: Made, aim: z.nullable(Aim) })
export type KpiYear = z.infer<typeof KpiYear>

/** A KPI's own page. */
export const KpiView = z.object({
  programme: ProgrammeHead,
  moment: Moment,
  row: KpiRow,
  points: z.array(Point),
  evaluation: Evaluation,
  operator: z.nullable(Named),
  track: z.nullable(Named),
  /** The goals that are judged by its figures. */
  goals: z.array(Named),
  definitions: z.array(
    z.object({
      validFrom: Day,
      publishedOn: Day,
      name: Text,
      text: Text,
      why: z.nullable(Text),
      series: z.string(),
    }),
  ),
  years: z.array(KpiYear),
  /** When the newest figure that the years are made of became public, and where the last outcomes come from. */
  updated: z.nullable(Day),
  /** Whether that day is assumed. */
  assumed: z.boolean(),
  sources: z.array(z.string()),
  /** Where several numbers were published for what it counts. */
  same: z.array(SameThing),
  events: z.array(EventLine),
  /** What units wrote for everybody with figures of the KPI, the newest first. */
  words: z.array(PeriodWords),
  figures: z.array(FigureLine),
})
export type KpiView = z.infer<typeof KpiView>

export const getKpi = reading({
  path: '/api/programmes/:programme/kpis/:kpi',
  summary:
    'A KPI with its statements, years, definitions and every version of its figures, as known at (D, n)',
  params: z.strictObject({ programme: Code, kpi: Code }),
  query: MomentQuery,
  reply: KpiView,
})
