import type { Verdict } from './verdict.ts'

export type Milestone = {
  code: string
  /** The day by whose end it is promised, 'YYYY-MM-DD'. */
  due: string
  /** The day it was done; left out while it is not. */
  doneOn?: string | undefined
}

export type MilestonesResult = {
  verdict: Verdict
  reason?: 'no_milestones' | 'none_due'
  total: number
  /** Those whose day has passed. */
  due: number
  /** Done by today and by the end of the horizon. */
  done: number
  /** Codes of those due and not done, and of those done after their day. */
  overdue: string[]
  late: string[]
}

/**
 * `milestones`: dated deliverables, done or not. Achieved when all are done, missed when one is not at the end of
 * the horizon's year; before it on course when all due ones are done. What was done after the horizon does not
 * count. Nothing due and nothing done yet: `too_early`. Source: design/domain.md.
 */
export function milestones({
  horizon,
  milestones: all,
  today,
}: {
  horizon: number
  milestones: readonly Milestone[]
  today: string
}): MilestonesResult {
  const end = `${horizon}-12-31`
  const isDone = ({ doneOn }: Milestone) => doneOn !== undefined && doneOn <= today && doneOn <= end
  const done = all.filter(isDone)
  const due = all.filter((milestone) => milestone.due < today)
  const overdue = due.filter((milestone) => !isDone(milestone))
  const counted = {
    total: all.length,
    due: due.length,
    done: done.length,
    overdue: overdue.map(({ code }) => code),
    late: done.filter((milestone) => (milestone.doneOn ?? '') > milestone.due).map(({ code }) => code),
  }
  if (all.length === 0) return { ...counted, verdict: 'no_data', reason: 'no_milestones' }
  if (done.length === all.length) return { ...counted, verdict: 'achieved' }
  if (today > end) return { ...counted, verdict: 'missed' }
  if (overdue.length > 0) return { ...counted, verdict: 'behind' }
  if (due.length + done.length === 0) return { ...counted, verdict: 'too_early', reason: 'none_due' }
  return { ...counted, verdict: 'on_course' }
}
