import { obligations } from '../obligations/obligations.ts'
import { receptionOf } from '../obligations/reception.ts'
import { reportingState } from '../obligations/reportingState.ts'
import { daysBetween } from '../periods/day.ts'
import { spanOf } from '../periods/span.ts'
import { definitionFor, namedUnit } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { OwedReport } from './reporting.api.ts'

/** The reports whose period is over and that are late, due, sent back, delayed or in review; the earliest deadline first. */
export function owedReports(known: Known): OwedReport[] {
  const owed = known.kpis.flatMap(({ code }) =>
    obligations(known, code).flatMap((obligation): OwedReport[] => {
      if (spanOf(obligation.period).last >= known.today) return []
      const reception = receptionOf(known, obligation)
      const state = reportingState(known.today, obligation, reception)
      const shown = reception.answer === 'returned' && state === 'due' ? 'returned' : state
      if (!isOwed(shown)) return []
      const { period, due, extended } = obligation
      const { deadline } = reception
      const { name, series } = definitionFor(known, code, period)
      return [
        {
          unit: namedUnit(known, obligation.unit),
          ...{ kpi: code, name, series, period, due, deadline, extended, state: shown },
          daysLeft: daysBetween(known.today, deadline),
        },
      ]
    }),
  )
  return owed.sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0))
}

function isOwed(state: string): state is OwedReport['state'] {
  return ['late', 'due', 'delayed', 'returned', 'in_review'].includes(state)
}
