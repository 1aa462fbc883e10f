import type { Day } from '../periods/day.ts'
import { spanOf } from '../periods/span.ts'
import type { Agreed } from '../programmes/known.ts'
import { obligations } from './obligations.ts'

const kept = new WeakMap<Agreed['contracts'], Day[]>()

/**
 * Where today lies among the days on which what is agreed begins, ends or falls due: between two of them the clock
 * alone changes no statement about a KPI, unless a return or a delay has set a deadline of its own.
 */
export function turnOf(agreed: Agreed): string {
  const days = kept.get(agreed.contracts) ?? turningDays(agreed)
  kept.set(agreed.contracts, days)
  const next = days.findIndex((day) => day >= agreed.today)
  return days[next] === agreed.today ? agreed.today : `before ${days[next]}`
}

function turningDays(agreed: Agreed): Day[] {
  const owed = agreed.kpis.flatMap(({ code }) =>
    obligations(agreed, code).flatMap(({ period, due }) => [spanOf(period).last, due]),
  )
  const begins = [...agreed.definitions.values()].flat().map(({ validFrom }) => validFrom)
  const contracts = agreed.contracts.flatMap(({ from, to }) => [from, to])
  return [...new Set([...owed, ...begins, ...contracts, agreed.programme.closesOn])].sort()
}
