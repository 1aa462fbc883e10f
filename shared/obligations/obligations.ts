import { nextPeriod, type Period, periodIn } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import type { Agreed, Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import { rememberer } from '../remember.ts'
import { contractsOf, type Obligation, obligationFor } from './obligation.ts'
import { isPlainlyAnswered, type Reception, receptionOf } from './reception.ts'
import { reportingState } from './reportingState.ts'

const ofAgreement = new WeakMap<Agreed['contracts'], Map<Code, Obligation[]>>()

/**
 * What is owed for a KPI, in order of periods: each period of its frequency whose last day lies in the span of a
 * contract that names the KPI. A derived KPI has none of its own: its inputs do. After the programme's closing day
 * nothing falls due. Kept, as it changes only with what is agreed.
 */
export function obligations(agreed: Agreed, kpi: Code): readonly Obligation[] {
  const kept = ofAgreement.get(agreed.contracts) ?? new Map<Code, Obligation[]>()
  ofAgreement.set(agreed.contracts, kept)
  const known = kept.get(kpi) ?? owed(agreed, kpi)
  kept.set(kpi, known)
  return known
}

function owed(agreed: Agreed, kpi: Code): Obligation[] {
  const found = new Map<Period, Obligation>()
  const frequencies = new Set((agreed.definitions.get(kpi) ?? []).map(({ frequency }) => frequency))
  for (const contract of contractsOf(agreed, kpi)) {
    for (const frequency of frequencies) {
      const end = spanOf(periodIn(frequency, contract.to)).last
      for (
        let period = periodIn(frequency, contract.from);
        spanOf(period).last <= end;
        period = nextPeriod(period)
      ) {
        const obligation = found.has(period) ? null : obligationFor(agreed, kpi, period)
        if (obligation !== null) found.set(period, obligation)
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.period < b.period ? -1 : 1))
}

const remembered = rememberer<Obligation[]>()

/** What is owed for a KPI and was not answered once and for all; the very same list while its figures are the same. */
function unanswered(known: Known, kpi: Code): readonly Obligation[] {
  const all = obligations(known, kpi)
  const series = new Set((known.definitions.get(kpi) ?? []).map((definition) => definition.series))
  const figures = Array.from(series, (one) => known.figures.get(one))
  return remembered(all, kpi, figures, () => all.filter((one) => !isPlainlyAnswered(known, one)))
}

/** A report that is overdue, with the day it was last waited for. */
export type MissingReport = Obligation & Pick<Reception, 'deadline' | 'answer'>

/**
 * Every obligation that is overdue and has no answer that stands or is in review, supporting KPIs included, in order
 * of their due days. An answer that was sent back, withdrawn or delayed, and not renewed in time, is none.
 */
export function missingReports(known: Known): MissingReport[] {
  const missing = known.kpis.flatMap(({ code }) =>
    unanswered(known, code).flatMap((obligation) => {
      if (obligation.due >= known.today) return []
      const reception = receptionOf(known, obligation)
      if (reportingState(known.today, obligation, reception) !== 'late') return []
      return [{ ...obligation, deadline: reception.deadline, answer: reception.answer }]
    }),
  )
  return missing.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}
