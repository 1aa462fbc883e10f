import type { SeriesCode } from '../figures/figure.ts'
import type { Goal } from './goal.ts'
import type { Agreed } from './known.ts'
import type { Code } from './kpi.ts'
import { seriesOfGoal } from './subjects.ts'

/** The series that judging some KPIs and goals reads: adopted ones, weights, inputs of formulas. */
export function seriesInView(
  agreed: Agreed,
  view: { kpis: readonly Code[]; goals: readonly Goal[] },
): SeriesCode[] {
  const ofKpis = view.kpis.flatMap((kpi) =>
    (agreed.definitions.get(kpi) ?? []).flatMap(({ series, weight, formula }) => [
      series,
      ...(weight === undefined ? [] : [weight]),
      ...(formula === undefined ? [] : [formula.numerator, formula.denominator]),
    ]),
  )
  return [...new Set([...ofKpis, ...view.goals.flatMap(seriesOfGoal)])]
}
