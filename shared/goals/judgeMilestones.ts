import { type Day, endOfDay } from '../periods/day.ts'
import type { RuleOf } from '../programmes/goal.ts'
import type { Sentence } from '../say.ts'
import type { Finding, Occasion } from './judgeFrame.ts'
import type { PictureOf } from './judgement.ts'
import { inputsOf } from './judgeValues.ts'
import { type MilestonesResult, milestones } from './milestones.ts'

type Parts = { rule: RuleOf<'milestones'>; occasion: Occasion; result: MilestonesResult }

/** Dated deliverables, done or not, on D's day. */
export function judgeMilestones(rule: RuleOf<'milestones'>, occasion: Occasion): Finding {
  const result = milestones({ ...rule, today: occasion.known.today })
  const parts = { rule, occasion, result }
  return {
    verdict: result.verdict,
    reason: result.reason ?? null,
    statement: said(parts),
    picture: pictureOf(parts),
    inputs: inputsOf({
      horizon: String(rule.horizon),
      milestones: result.total,
      due: result.due,
      done: result.done,
    }),
    own: [],
    read: publicDays(parts).map((day) => ({ publicAt: endOfDay(day, occasion.known.programme.timeZone) })),
    rests: [],
    since: rule.horizon,
    latest: null,
    until: rule.horizon,
    awaited: [],
  }
}

/** The days until today on which a milestone was done. */
function publicDays({ rule, occasion }: Parts): Day[] {
  return rule.milestones.flatMap(({ doneOn }) =>
    doneOn !== undefined && doneOn <= occasion.known.today ? [doneOn] : [],
  )
}

function pictureOf({ rule, occasion, result }: Parts): PictureOf<'milestones'> {
  const { today } = occasion.known
  return {
    rule: 'milestones',
    horizon: rule.horizon,
    milestones: rule.milestones.map(({ code, title, due, doneOn }) => {
      const isDone = doneOn !== undefined && doneOn <= today
      return { code, title, due, doneOn: isDone ? doneOn : null, state: stateOf(code, isDone, result) }
    }),
    total: result.total,
    due: result.due,
    done: result.done,
  }
}

function stateOf(code: string, isDone: boolean, { overdue, late }: MilestonesResult) {
  if (overdue.includes(code)) return 'overdue'
  if (late.includes(code)) return 'done_late'
  return isDone ? 'done' : 'open'
}

function said({ rule, result }: Parts): Sentence {
  const { verdict, total, done, overdue, reason } = result
  if (reason === 'no_milestones') return { key: 'judgement.milestones.none' }
  if (reason === 'none_due') {
    const first = rule.milestones.map(({ due }) => due).sort()[0] ?? `${rule.horizon}-12-31`
    return { key: 'judgement.milestones.none_due', values: { day: { day: first } } }
  }
  const late = rule.milestones.filter(({ code }) => overdue.includes(code)).map(({ title }) => title)
  const values = { total, done, horizon: String(rule.horizon), late: { list: late } }
  return {
    key: `judgement.milestones.${verdict}`,
    values: { ...values, count: verdict === 'behind' ? late.length : total },
  }
}
