import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { SlimGoal } from '../goals/slim.ts'
import { KpiRow } from '../kpis/row.ts'
import { Period } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead, Timeline } from '../programmes/moment.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'

const Named = z.object({ code: z.string(), name: Text })

/** What the council sees on one page. */
export const Overview = z.object({
  programme: ProgrammeHead,
  moment: Moment,
  /** The state in words; it partitions goals and targets, and names what is example data. */
  headline: z.array(Sentence),
  goals: z.array(SlimGoal),
  kpis: z.array(KpiRow),
  tracks: z.array(Named),
  operators: z.array(Named),
  focusAreas: z.array(Named),
  /** The year whose targets the headline counts; null where none is in force. */
  targetYear: z.nullable(Period),
})
export type Overview = z.infer<typeof Overview>

export const getOverview = reading({
  path: '/api/programmes/:programme/overview',
  summary: 'The three goals, the KPIs and the state of the reports, as known at (D, n)',
  params: z.strictObject({ programme: Code }),
  query: MomentQuery,
  reply: Overview,
})

export const getTimeline = reading({
  path: '/api/programmes/:programme/timeline',
  summary: 'The days that a reader can move to: meetings, and the clock of an example',
  params: z.strictObject({ programme: Code }),
  query: z.strictObject({}),
  reply: Timeline,
})
