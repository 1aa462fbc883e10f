import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { FigureLine } from '../figures/lines.ts'
import { EventLine } from '../programmes/eventLines.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead } from '../programmes/moment.ts'
import { SameThing } from '../programmes/sameThing.ts'
import { GoalCard } from './judgement.ts'

/** A goal's own page. */
export const GoalView = z.object({
  programme: ProgrammeHead,
  moment: Moment,
  goal: GoalCard,
  events: z.array(EventLine),
  /** Where several numbers were published for what it reads. */
  same: z.array(SameThing),
  figures: z.array(FigureLine),
})
export type GoalView = z.infer<typeof GoalView>

export const getGoal = reading({
  path: '/api/programmes/:programme/goals/:goal',
  summary: 'A goal with its judgements, events and every version of its figures, as known at (D, n)',
  params: z.strictObject({ programme: Code, goal: Code }),
  query: MomentQuery,
  reply: GoalView,
})
