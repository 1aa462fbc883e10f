import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { SlimGoal } from '../goals/slim.ts'
import { levels } from '../kpis/level.ts'
import { Day } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, MomentQuery, ProgrammeHead } from '../programmes/moment.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'

/** What a room full of people is shown: the overview's sentence, the goals, the levels counted, who has not reported. */
export const Screen = z.object({
  programme: ProgrammeHead,
  moment: Moment,
  headline: z.array(Sentence),
  goals: z.array(
    z.object({
      goal: SlimGoal,
      /** Where the newest figures of what is drawn come from, each once. */
      sources: z.array(z.string()),
      /** Whether any of them is example data. */
      example: z.boolean(),
    }),
  ),
  /** How many KPIs stand at each level that occurs, and how many of all show example data. */
  levels: z.array(z.object({ state: z.enum(levels), count: z.int() })),
  examples: z.int(),
  /** Who owes reports that are overdue: how many, and since when; whoever owes most comes first. */
  missing: z.array(z.object({ code: Code, name: Text, count: z.int(), since: Day })),
})
export type Screen = z.infer<typeof Screen>

export const getScreen = reading({
  path: '/api/programmes/:programme/screen',
  summary: 'The goals, the KPIs in counts and who has not reported, for a big screen, as known at (D, n)',
  params: z.strictObject({ programme: Code }),
  query: MomentQuery,
  reply: Screen,
})
