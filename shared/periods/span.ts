import type { Day } from './day.ts'
import { type Frequency, firstDay, frequencyOf, lastDay, type Period } from './period.ts'

export type Span = { first: Day; last: Day; frequency: Frequency }

const spans = new Map<Period, Span>()

/** A period's first day, last day and frequency. Kept: judging a programme asks for the same few dozen periods thousands of times. */
export function spanOf(period: Period): Span {
  const known = spans.get(period)
  if (known !== undefined) return known
  const span = { first: firstDay(period), last: lastDay(period), frequency: frequencyOf(period) }
  spans.set(period, span)
  return span
}

/** Whether one period lies within another, or is the same. */
export function holds(outer: Period, inner: Period): boolean {
  const [around, own] = [spanOf(outer), spanOf(inner)]
  return around.first <= own.first && own.last <= around.last
}
