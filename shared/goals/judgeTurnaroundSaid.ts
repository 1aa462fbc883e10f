import type { RuleOf } from '../programmes/goal.ts'
import type { Sentence, Value } from '../say.ts'
import type { Occasion } from './judgeFrame.ts'
import { amount, bare, type Scale, spanSaid, yearsSaid } from './judgeValues.ts'
import type { SubjectYear } from './subject.ts'
import type { TurnaroundResult } from './turnaround.ts'

export type TurnaroundParts = {
  rule: RuleOf<'turnaround'>
  occasion: Occasion
  result: TurnaroundResult
  /** Everything stated on the two bases; outcomes of the windows, ours up to the horizon. */
  all: { before: SubjectYear[]; own: SubjectYear[] }
  before: SubjectYear[]
  during: SubjectYear[]
  sameBasis: boolean
}

/** What two slopes say; a slope is written with a decimal more than the figures. */
export function turnaroundSaid(parts: TurnaroundParts): Sentence {
  const { rule, occasion, result, before } = parts
  const fine: Scale = { ...occasion, decimals: occasion.decimals + 1 }
  const reference = { years: spanSaid(rule.reference), count: before.length }
  switch (result.reason) {
    case 'few_reference_years':
      return before.length === 0
        ? { key: 'judgement.turnaround.no_reference', values: reference }
        : { key: 'judgement.turnaround.few_reference_years', values: reference }
    case 'rising_before': {
      const values = {
        years: yearsSaid(result.reference.years),
        slope: amount(result.reference.slope ?? 0, fine),
      }
      return { key: 'judgement.turnaround.rising_before', values }
    }
    case 'few_years':
      return fewYearsSaid(parts)
    default:
      return { key: `judgement.turnaround.${result.reason}`, values: slopesSaid(parts, fine) }
  }
}

function fewYearsSaid({ rule, result, during }: TurnaroundParts): Sentence {
  if (during.length === 0)
    return { key: 'judgement.turnaround.no_years', values: { years: spanSaid(rule.window) } }
  const over = result.verdict === 'no_data'
  return {
    key: `judgement.turnaround.few_years.${over ? 'over' : 'open'}`,
    values: { years: yearsSaid(result.goal.years), count: during.length },
  }
}

function slopesSaid({ result }: TurnaroundParts, fine: Scale): { [name: string]: Value } {
  const { slope, low, high, years } = result.goal
  const deciding = Object.entries(result.leaveOneOut)
    .filter(([, other]) => Math.sign(other) !== Math.sign(slope ?? 0))
    .map(([year]) => Number(year))
  return {
    years: yearsSaid(years),
    slope: amount(slope ?? 0, fine),
    low: bare(low ?? 0, fine.decimals),
    high: amount(high ?? 0, fine),
    without: yearsSaid(deciding),
    earlier: { key: result.reference.slope === 0 ? 'judgement.standstill' : 'judgement.decline' },
    reference: yearsSaid(result.reference.years),
  }
}
