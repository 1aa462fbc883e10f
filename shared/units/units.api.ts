import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { Certainty } from '../figures/figure.ts'
import { KpiRow } from '../kpis/row.ts'
import { reportingStates } from '../obligations/reportingState.ts'
import { Day, Period } from '../periods/schemas.ts'
import { CouncilNote } from '../programmes/councilNotes.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead } from '../programmes/moment.ts'
import { PeriodWords } from '../programmes/periodWords.ts'
import { ReportingUnit } from '../programmes/programme.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'

/** What a unit owed for one KPI, and how it came. */
export const RecordRow = z.object({
  ...{ kpi: Code, name: Text, example: z.boolean() },
  /** Every period that has fallen due or been answered, in order. */
  reports: z.array(z.object({ period: Period, state: z.enum(reportingStates) })),
  ...{ onTime: z.int(), late: z.int(), missing: z.int() },
  /** What did not come in time, each in a sentence; the newest first. */
  exceptions: z.array(z.object({ period: Period, state: z.enum(reportingStates), sentence: Sentence })),
})
export type RecordRow = z.infer<typeof RecordRow>

/** A unit's own page: what was agreed with it, how its KPIs stand, and how it has reported. */
export const UnitView = z.object({
  ...{ programme: ProgrammeHead, moment: Moment },
  unit: z.object({ code: Code, name: Text, kind: ReportingUnit.shape.kind }),
  contracts: z.array(
    z.object({
      ...{ code: Code, title: Text, from: Day, to: Day, example: z.boolean() },
      /** The day from which readers could see it. */
      ...{ publicOn: Day, certainty: Certainty },
      ended: z.nullable(z.object({ on: Day, reason: Text })),
      returnDays: z.int(),
      /** The KPIs it names: those that are judged, and those that only feed others. */
      ...{ kpis: z.int(), supporting: z.int() },
    }),
  ),
  kpis: z.array(KpiRow),
  tracks: z.array(z.object({ code: Code, name: Text })),
  /** How many of the targets of the latest judged year were reached, and how the reports came, in words. */
  headline: z.array(Sentence),
  record: z.array(RecordRow),
  /** What the unit wrote for everybody, the newest first. */
  words: z.array(PeriodWords),
})
export type UnitView = z.infer<typeof UnitView>

export const getUnit = reading({
  path: '/api/programmes/:programme/units/:unit',
  summary: 'A unit with its contracts, its KPIs and how it has reported, as known at (D, n)',
  params: z.strictObject({ programme: Code, unit: Code }),
  query: MomentQuery,
  reply: UnitView,
})

/** What a unit wrote for the council alone, of what is published. */
export const CouncilWords = z.object({ words: z.array(PeriodWords), notes: z.array(CouncilNote) })
export type CouncilWords = z.infer<typeof CouncilWords>

export const getCouncilWords = reading({
  path: '/api/programmes/:programme/units/:unit/words',
  summary:
    'What a unit wrote for the council alone: words whose figures are all published, notes on published figures',
  params: z.strictObject({ programme: Code, unit: Code }),
  query: MomentQuery,
  reply: CouncilWords,
})
