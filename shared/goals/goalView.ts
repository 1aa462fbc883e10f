import type { SeriesCode } from '../figures/figure.ts'
import { figureLines } from '../figures/lines.ts'
import { Problem } from '../problem.ts'
import { eventLines } from '../programmes/eventLines.ts'
import type { Goal } from '../programmes/goal.ts'
import type { Agreed, Known } from '../programmes/known.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import { sameThings, seriesOfSameThings } from '../programmes/sameThing.ts'
import { lookOf } from '../programmes/seriesLook.ts'
import { seriesOfGoal } from '../programmes/subjects.ts'
import { goalCard } from './goalCard.ts'
import type { GoalView } from './goals.api.ts'

/** A goal's own page as known at (D, n). An unknown code throws `missing`. */
export function goalView(known: Known, asked: Asked, code: string): GoalView {
  const goal = known.goals.find((one) => one.code === code)
  if (goal === undefined) throw new Problem('missing', { key: 'problem.noGoal', values: { goal: code } })
  const looks = new Map(seriesOfGoalPage(known, goal).map((series) => [series, lookOf(known, series)]))
  const { timeZone } = known.programme
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    goal: goalCard(known, goal),
    events: eventLines(known, { goal: code }),
    same: sameThings(known, seriesOfGoal(goal)),
    figures: figureLines([...looks.keys()], {
      revisions: known.revisions,
      looks,
      notes: asked.notes,
      timeZone,
    }),
  }
}

/** What a goal reads, and what else counts the same things. */
export function seriesOfGoalPage(agreed: Agreed, goal: Goal): SeriesCode[] {
  const read = seriesOfGoal(goal)
  return [...new Set([...read, ...seriesOfSameThings(agreed, read)])]
}
