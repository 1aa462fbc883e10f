import type { Dated } from '../ledger/fact.ts'
import type { Period } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Code, Rebase } from '../programmes/kpi.ts'
import { type Signal, signal } from '../signals/signal.ts'
import type { Stretch } from './latest.ts'

/** New limits that were agreed, and the first period with an outcome that they are calculated from. */
export type NewLimits = { rebase: Dated<Rebase>; start: Period }

/**
 * What the list's signal and the control chart rest on: the newest definition's outcomes, on the basis that suits them,
 * in the groups that were agreed; and which agreements those are.
 */
export function signalOf(
  agreed: Agreed,
  kpi: Code,
  { definition, outcomes }: Stretch,
): { found: Signal; newLimits: NewLimits[] } {
  const { direction = 'within', measure, seasonal, cumulative } = definition
  const newLimits = newLimitsOf(agreed, kpi, outcomes)
  const rebaseAt = newLimits.map(({ start }) => start)
  const found = signal({ points: outcomes, direction, measure, seasonal, cumulative, rebaseAt })
  return { found, newLimits: found.xmr === null ? [] : newLimits }
}

/** Those that part the outcomes in two: from before the first, or after the last, there is nothing to be parted. */
export function newLimitsOf(agreed: Agreed, kpi: Code, outcomes: readonly { period: Period }[]): NewLimits[] {
  return (agreed.rebases.get(kpi) ?? []).flatMap((rebase): NewLimits[] => {
    const first = spanOf(rebase.from).first
    const at = outcomes.findIndex(({ period }) => spanOf(period).first >= first)
    const start = outcomes[at]?.period
    return rebase.lifted || at < 1 || start === undefined ? [] : [{ rebase, start }]
  })
}
