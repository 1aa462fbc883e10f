import { isComplete } from '../figures/aggregate.ts'
import type { Dated } from '../ledger/fact.ts'
import { dueDayFor } from '../obligations/obligation.ts'
import { targetsOf } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Target } from '../programmes/kpi.ts'
import { type Valued, valueIn } from './made.ts'

/** The target that the level is judged against, with the KPI's value in its period. */
export type JudgedTarget = { target: Dated<Target>; valued: Valued }

/**
 * The target of the latest period whose due day has passed; where nobody owes the figure, or it would fall due after
 * the programme has closed, of the latest period whose value is there. Undefined where there is none.
 */
export function findJudgedTarget(known: Known, kpi: Code): JudgedTarget | undefined {
  for (const target of targetsOf(known, kpi).toReversed()) {
    const due = dueDayFor(known, kpi, target.period)
    if (due !== null && due >= known.today) continue
    const valued = valueIn(known, kpi, target.period)
    if (due !== null || isComplete(valued.aggregate)) return { target, valued }
  }
  return undefined
}

/** The first target that is not judged yet because it is still to fall due. */
export function findNextTarget(
  known: Known,
  kpi: Code,
  judged: JudgedTarget | undefined,
): Dated<Target> | undefined {
  const targets = targetsOf(known, kpi)
  return targets[judged === undefined ? 0 : targets.indexOf(judged.target) + 1]
}
