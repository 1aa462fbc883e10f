import type { Dated } from '../ledger/fact.ts'
import { definitionFor } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Definition } from '../programmes/kpi.ts'
import { type Outcome, outcomesOf } from './sourceOf.ts'

/** The outcomes of one definition of a KPI, in order of time. */
export type Stretch = { definition: Dated<Definition>; outcomes: Outcome[] }

/**
 * The newest definition under which the KPI has an outcome, with the outcomes of its series; periods that belong to
 * another definition (an overlap of two series) do not make it the newest. Undefined without any outcome.
 */
export function findLatestStretch(known: Known, kpi: Code): (Stretch & { latest: Outcome }) | undefined {
  for (const definition of (known.definitions.get(kpi) ?? []).toReversed()) {
    const outcomes = outcomesOf(known, definition)
    const latest = outcomes.findLast(({ period }) => definitionFor(known, kpi, period) === definition)
    if (latest !== undefined) return { definition, outcomes, latest }
  }
  return undefined
}
