import { isComplete } from '../figures/aggregate.ts'
import { rollUp } from '../figures/rollUp.ts'
import type { Source } from '../figures/source.ts'
import type { Dated } from '../ledger/fact.ts'
import { previousPeriod } from '../periods/period.ts'
import { targetsOf } from '../programmes/inForce.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Target } from '../programmes/kpi.ts'
import type { PeriodFigure } from './evaluation.ts'

/**
 * The value that a target is measured from: of the period it names, else of the one before the KPI's first target.
 * It is read from the series that the target is judged on, so that both are on one definition; null where that
 * series has no complete value there.
 */
export function baselineOf(agreed: Agreed, target: Dated<Target>, source: Source): PeriodFigure | null {
  const first = targetsOf(agreed, target.kpi)[0] ?? target
  const period = target.baseline ?? previousPeriod(first.period)
  const aggregate = rollUp(source, period)
  if (!isComplete(aggregate)) return null
  return { period, value: aggregate.value, quality: aggregate.quality, example: aggregate.example }
}
