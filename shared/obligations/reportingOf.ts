import { dayOf } from '../periods/day.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import type { Sentence } from '../say.ts'
import { findLatestObligation, type Obligation, owingKpis } from './obligation.ts'
import { type Reception, receptionOf } from './reception.ts'
import type { ReportingStatement } from './reporting.ts'
import { type ReportingState, reportingState, reportingStates } from './reportingState.ts'

/**
 * How the latest obligation for a KPI stands; for a derived KPI that of the input that reports worst. Null where
 * nobody owes anything. That a figure came is public at once, its value is not. Source: domain.md, Judgement.
 */
export function reportingOf(known: Known, kpi: Code): ReportingStatement | null {
  const statements = owingKpis(known, kpi, known.today).flatMap((code) => {
    const obligation = findLatestObligation(known, code)
    return obligation === undefined ? [] : [reportingStatement(known, obligation)]
  })
  return statements.sort((a, b) => rank(a.state) - rank(b.state))[0] ?? null
}

function rank(state: ReportingState): number {
  return reportingStates.indexOf(state)
}

/** How one obligation stands, with its sentence and all it was read from. */
export function reportingStatement(known: Known, obligation: Obligation): ReportingStatement {
  const reception = receptionOf(known, obligation)
  const state = reportingState(known.today, obligation, reception)
  const { receivedAt, answer, deadline, timely, missing } = reception
  const receivedOn = receivedAt === null ? null : dayOf(receivedAt, known.programme.timeZone)
  const { kpi, period, unit, contract, due } = obligation
  return {
    state,
    sentence: sentenceOf(state, obligation, reception, receivedOn),
    notes: [],
    inputs: {
      kpi,
      period,
      unit,
      contract,
      due,
      deadline,
      answer,
      receivedOn,
      timely: receivedOn === null ? null : timely,
      missing,
    },
    rule: 'reporting',
    version: 1,
  }
}

function sentenceOf(
  state: ReportingState,
  { period, due }: Obligation,
  { answer, deadline, timely, missing }: Reception,
  receivedOn: string | null,
): Sentence {
  const key = `reporting.sentence.${state}`
  const values = { period: { period }, due: { day: due }, deadline: { day: deadline } }
  if (receivedOn === null) return { key, values }
  const received = { ...values, received: { day: receivedOn } }
  if (state === 'in_review') return { key: timely ? key : `${key}_late`, values: received }
  if (answer === 'returned' && (state === 'due' || state === 'late'))
    return { key: `${key}_again`, values: received }
  if (answer === 'standing' && missing !== null)
    return { key: `${key}_missing`, values: { ...received, missing: { key: `missing.${missing}` } } }
  return { key, values: received }
}
