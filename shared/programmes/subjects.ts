import type { SeriesCode } from '../figures/figure.ts'
import type { Goal, Rule, Subject } from './goal.ts'

/** Every series that a goal's rules, alternatives and stand-ins read. */
export function seriesOfGoal(goal: Goal): SeriesCode[] {
  const rules = goal.measures.flatMap((measure) => [
    measure.judge,
    ...measure.alternatives.map(({ judge }) => judge),
    ...measure.standIns.flatMap((standIn) => [
      standIn.judge,
      ...standIn.alternatives.map(({ judge }) => judge),
    ]),
  ])
  return [...new Set(rules.flatMap(seriesOfRule))]
}

/** The series that one rule reads. */
export function seriesOfRule(rule: Rule): SeriesCode[] {
  switch (rule.rule) {
    case 'milestones':
      return []
    case 'parity':
      return [
        ...seriesOfSubject(rule.own),
        ...seriesOfSubject(rule.peer),
        ...(rule.perHead === undefined ? [] : [rule.perHead.own, rule.perHead.peer]),
      ]
    case 'turnaround':
      return [
        ...seriesOfSubject(rule.own),
        ...(rule.before === undefined ? [] : seriesOfSubject(rule.before)),
        ...(rule.market === undefined ? [] : [rule.market]),
      ]
    default:
      return seriesOfSubject(rule.own)
  }
}

function seriesOfSubject(subject: Subject): SeriesCode[] {
  return subject.over === undefined ? [subject.series] : [subject.series, subject.over]
}
