import { spanOf } from '../periods/span.ts'
import type { Obligation } from './obligation.ts'
import type { Reception } from './reception.ts'

/** The states of an obligation, the worst first: a derived KPI reports as the worst of its inputs does. */
export const reportingStates = [
  'late',
  'delayed',
  'due',
  'in_review',
  'received_late',
  'on_time',
  'not_due',
  'lapsed',
] as const
export type ReportingState = (typeof reportingStates)[number]

/** How an obligation stands on D's day. Days are compared, so it is late from the day after the deadline on. */
export function reportingState(
  today: string,
  { period, lapsed }: Pick<Obligation, 'period' | 'lapsed'>,
  { answer, deadline, timely }: Pick<Reception, 'answer' | 'deadline' | 'timely'>,
): ReportingState {
  if (answer === 'standing') return timely ? 'on_time' : 'received_late'
  if (answer === 'in_review') return 'in_review'
  if (lapsed) return 'lapsed'
  if (answer === 'none' && today <= spanOf(period).last) return 'not_due'
  if (today > deadline) return 'late'
  return answer === 'delayed' ? 'delayed' : 'due'
}
