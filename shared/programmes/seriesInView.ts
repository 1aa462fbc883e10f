import type { SeriesCode } from '../figures/figure.ts'
import type { Goal } from '../goals/goal.ts'
import { seriesOfGoal } from '../goals/subjects.ts'
import type { Code } from '../kpis/kpi.ts'
import type { Agreed } from './known.ts'

/** The series that judging some KPIs and goals reads: adopted ones, weights, inputs of formulas. */
export function seriesInView(agreed: Agreed, view: { kpis: readonly Code[]; goals: readonly Goal[] }): SeriesCode[] {
  const ofKpis = view.kpis.flatMap((kpi) =>
    (agreed.definitions.get(kpi) ?? []).flatMap(({ series, weight, formula }) => [
      series,
      ...(weight === undefined ? [] : [weight]),
      ...(formula === undefined ? [] : [formula.numerator, formula.denominator]),
    ]),
  )
  return [...new Set([...ofKpis, ...view.goals.flatMap(seriesOfGoal)])]
}
