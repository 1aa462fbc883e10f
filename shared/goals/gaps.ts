import { frequencyOf } from '../periods/period.ts'
import type { Rule, Subject } from '../programmes/goal.ts'
import type { Known } from '../programmes/known.ts'
import type { Judgement } from './judgement.ts'

type Gap = Judgement['gaps'][number]

/**
 * The years for which it was published why there is no figure, of the series that a rule reads in them; `over`, what
 * a share is taken of, counts with the series it divides. Nothing is judged by them: they are drawn as gaps.
 */
export function gapsOf(rule: Rule, known: Known): Gap[] {
  switch (rule.rule) {
    case 'milestones':
      return []
    case 'parity':
      return [...gapsOfSubject(known, rule.own, 'own'), ...gapsOfSubject(known, rule.peer, 'peer')]
    case 'turnaround':
      return [
        ...gapsOfSubject(known, rule.before ?? rule.own, 'own').filter(
          ({ year }) => year <= rule.reference[1],
        ),
        ...gapsOfSubject(known, rule.own, 'own').filter(({ year }) => year >= rule.window[0]),
      ]
    default:
      return gapsOfSubject(known, rule.own, 'own')
  }
}

function gapsOfSubject(known: Known, { series, over }: Subject, side: Gap['side']): Gap[] {
  return [series, ...(over === undefined ? [] : [over])].flatMap((code) =>
    [...(known.figures.get(code) ?? [])].flatMap(([period, { missing, until }]): Gap[] =>
      missing === null || frequencyOf(period) !== 'year'
        ? []
        : [{ year: Number(period), side, missing, until }],
    ),
  )
}
