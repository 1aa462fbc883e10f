import { isAssumed, newestSources } from '../figures/newest.ts'
import { dayOf } from '../periods/day.ts'
import type { Rule } from '../programmes/goal.ts'
import { seriesOfRule } from '../programmes/subjects.ts'
import { gapsOf } from './gaps.ts'
import { type Finding, judgementOf, type Occasion } from './judgeFrame.ts'
import { judgeMilestones } from './judgeMilestones.ts'
import { judgeMultiple } from './judgeMultiple.ts'
import type { Judgement } from './judgement.ts'
import { judgeParity } from './judgeParity.ts'
import { judgeThreshold } from './judgeThreshold.ts'
import { judgeTurnaround } from './judgeTurnaround.ts'

/**
 * One rule's answer for a goal as known at (D, n): verdict, sentence and picture. Figures after the goal's horizon,
 * forecasts and bounds are drawn and enter nothing. Source: design/domain.md, Goals.
 */
export function judge(rule: Rule, occasion: Occasion): Judgement {
  const { known } = occasion
  const series = seriesOfRule(rule)
  const judgement = judgementOf(found(rule, occasion), occasion)
  const figures = series.flatMap((one) => [...(known.figures.get(one)?.values() ?? [])])
  return {
    ...judgement,
    assumed: isAssumed(figures, (at) => dayOf(at, known.programme.timeZone) === judgement.updated),
    sources: newestSources(known.figures, series),
    gaps: gapsOf(rule, known),
  }
}

function found(rule: Rule, occasion: Occasion): Finding {
  switch (rule.rule) {
    case 'multiple':
      return judgeMultiple(rule, occasion)
    case 'parity':
      return judgeParity(rule, occasion)
    case 'turnaround':
      return judgeTurnaround(rule, occasion)
    case 'threshold':
      return judgeThreshold(rule, occasion)
    case 'milestones':
      return judgeMilestones(rule, occasion)
  }
}
