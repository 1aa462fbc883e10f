import { addDays, type Day, dayOf, endOfDay, nextWeekday } from '#shared/periods/day.ts'

const timeZone = 'Europe/Copenhagen'
export const returnDays = 5

/** Who acts: an operator of each unit, an administrator who stands in for the first unit, and one who does not. */
export const actors = ['clean', 'administration', 'standing-in', 'administrator'] as const
export type Actor = (typeof actors)[number]

/** What the units owe: their KPIs by quarter, with the days that the usual calendar sets. */
export const owed = ['clean', 'administration'].flatMap((unit) =>
  [
    { period: '2026-Q1', due: '2026-04-30' },
    { period: '2026-Q2', due: '2026-08-20' },
    { period: '2026-Q3', due: '2026-11-02' },
    { period: '2026-Q4', due: '2027-02-01' },
  ].map((one) => ({ unit, kpi: `kpi-of-${unit}`, ...one })),
)
const lastDays: { [quarter: string]: string } = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' }
export const endOf = (period: string): Day => `${period.slice(0, 4)}-${lastDays[period.slice(5)]}`

type Step = {
  step: 'published' | 'returned' | 'withdrawn' | 'taken_back'
  at: number
  by: Actor
  /** The record of a decision. */
  number?: number
}
export type Sent = { number: number; value: number; at: number; by: Actor; steps: Step[] }

/** What the rules say should be there: for each figure its draft, what was sent, and what was decided. */
export class Model {
  now: number
  /** Whether the one administrator stands in for the first unit just now. */
  standsIn = true
  drafts = new Map<string, { value: number; version: number; by: Actor }>()
  sent = new Map<string, Sent[]>()

  constructor(now: number) {
    this.now = now
  }

  get today(): Day {
    return dayOf(this.now, timeZone)
  }

  sentOf(place: string): Sent[] {
    const known = this.sent.get(place) ?? []
    this.sent.set(place, known)
    return known
  }

  waiting(place: string): Sent | undefined {
    const last = this.sentOf(place).at(-1)
    return last !== undefined && standOf(last) === 'submitted' ? last : undefined
  }

  published(place: string): number | null {
    const all = this.sentOf(place).flatMap(({ value, steps }) =>
      steps.filter(({ step }) => step === 'published').map(({ at }) => ({ value, at })),
    )
    return all.sort((a, b) => a.at - b.at).at(-1)?.value ?? null
  }

  isOver(period: string): boolean {
    return endOf(period) < this.today
  }

  /** Who may write for a unit, and who may decide on what was written for it. */
  writes(actor: Actor, unit: string): boolean {
    return actor === unit || (actor === 'standing-in' && unit === 'clean' && this.standsIn)
  }

  decides(actor: Actor, unit: string, { by }: Sent): boolean {
    const isAdministrator = actor === 'standing-in' || actor === 'administrator'
    return isAdministrator && by !== actor && !this.writes(actor, unit)
  }

  /** How an obligation stood at the end of a day, by domain.md, Judgement, Reporting. */
  stateOn(day: Day, { place, due, period }: { place: string; due: Day; period: string }): string {
    const until = endOfDay(day, timeZone)
    let [deadline, timely, answer] = [due, true, 'none']
    for (const one of this.sentOf(place)) {
      if (one.at > until) continue
      const stands = answer === 'standing'
      if (!stands && answer !== 'in_review' && one.at > endOfDay(deadline, timeZone)) timely = false
      const steps = one.steps.filter(({ at }) => at <= until)
      if (steps.some(({ step }) => step === 'published')) answer = 'standing'
      else if (!stands) {
        const last = steps.at(-1)
        if (last === undefined || last.step === 'taken_back') answer = 'in_review'
        else {
          answer = 'returned'
          const reopened = nextWeekday(addDays(dayOf(last.at, timeZone), returnDays))
          if (reopened > deadline) deadline = reopened
        }
      }
    }
    if (answer === 'standing') return timely ? 'on_time' : 'received_late'
    if (answer === 'in_review') return 'in_review'
    if (answer === 'none' && day <= endOf(period)) return 'not_due'
    return day > deadline ? 'late' : 'due'
  }
}

export function standOf({ steps }: Sent): string {
  if (steps.some(({ step }) => step === 'published')) return 'published'
  const last = steps.at(-1)?.step
  return last === undefined || last === 'taken_back' ? 'submitted' : last
}
