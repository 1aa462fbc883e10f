import * as z from 'zod/mini'
import { GoalCard, Judgement, MeasureView, NearestView } from './judgement.ts'

/** A judgement without what only the goal's own page reads. */
const SlimJudgement = z.omit(Judgement, { inputs: true, gaps: true, sources: true })

/** Alternatives as a strip: how each would have come out. */
const SlimAlternative = z.object({
  code: z.string(),
  title: MeasureView.shape.title,
  mixedBases: z.boolean(),
  judgement: z.pick(Judgement, { verdict: true, sentence: true }),
})

const SlimNearest = z.extend(z.omit(NearestView, { judgement: true, alternatives: true }), {
  judgement: SlimJudgement,
  alternatives: z.array(SlimAlternative),
})

const SlimMeasure = z.extend(z.omit(MeasureView, { judgement: true, alternatives: true, nearest: true }), {
  judgement: SlimJudgement,
  alternatives: z.array(SlimAlternative),
  nearest: z.array(SlimNearest),
})
export type SlimMeasure = z.infer<typeof SlimMeasure>

/** A goal as the overview shows it: the card, with its inputs left to the goal's own page. */
export const SlimGoal = z.extend(z.omit(GoalCard, { measures: true }), { measures: z.array(SlimMeasure) })
export type SlimGoal = z.infer<typeof SlimGoal>
