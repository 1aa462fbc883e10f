import { newestOutcomes } from '../figures/newest.ts'
import type { SlimGoal, SlimMeasure } from '../goals/slim.ts'
import type { GoalMeasure, Rule } from '../programmes/goal.ts'
import type { Known } from '../programmes/known.ts'
import { seriesOfRule } from '../programmes/subjects.ts'

/** Where the newest outcome of each series that a goal's pictures draw comes from, and whether one is example data. */
export function sourcesOf(
  known: Known,
  { code, measures }: SlimGoal,
): { sources: string[]; example: boolean } {
  const goal = known.goals.find((one) => one.code === code)
  const rules = (goal?.measures ?? []).flatMap((measure) => {
    const shown = measures.find((one) => one.code === measure.code)
    return shown === undefined ? [] : rulesShown(measure, shown)
  })
  const newest = newestOutcomes(known.figures, rules.flatMap(seriesOfRule))
  return {
    sources: [...new Set(newest.flatMap(({ source }) => source ?? []))],
    example: newest.some(({ example }) => example),
  }
}

/** The rules behind the pictures: the measure's own, or, where it cannot be judged, those of what is nearest. */
function rulesShown(
  { judge, standIns, alternatives }: GoalMeasure,
  { judgement, nearest }: SlimMeasure,
): Rule[] {
  if (judgement.verdict !== 'no_data' || nearest.length === 0) return [judge]
  const codes = new Set(nearest.map(({ code }) => code))
  return [...standIns, ...alternatives].filter(({ code }) => codes.has(code)).map((one) => one.judge)
}
