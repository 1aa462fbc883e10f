import type { SeriesCode } from '../figures/figure.ts'
import type { Goal } from './goal.ts'
import { kpiOfSeries } from './inForce.ts'
import type { Agreed } from './known.ts'
import type { Code, Definition } from './kpi.ts'
import { seriesOfGoal } from './subjects.ts'

/** The series that judging some KPIs and goals reads: adopted ones, weights, inputs of formulas. */
export function seriesInView(
  agreed: Agreed,
  view: { kpis: readonly Code[]; goals: readonly Goal[] },
): SeriesCode[] {
  const ofKpis = view.kpis.flatMap((kpi) =>
    definitionsOf(agreed, kpi).flatMap((definition) => [definition.series, ...inputsOf(definition)]),
  )
  const ofGoals = view.goals.flatMap(seriesOfGoal)
  const behindGoals = ofGoals.flatMap((series) =>
    definitionsOf(agreed, kpiOfSeries(series)).flatMap(inputsOf),
  )
  return [...new Set([...ofKpis, ...ofGoals, ...behindGoals])]
}

function definitionsOf(agreed: Agreed, kpi: Code): readonly Definition[] {
  return agreed.definitions.get(kpi) ?? []
}

/** What a figure is weighted by or computed from. */
function inputsOf({ weight, formula }: Definition): SeriesCode[] {
  const numbers = formula === undefined ? [] : [formula.numerator, formula.denominator]
  return weight === undefined ? numbers : [weight, ...numbers]
}
