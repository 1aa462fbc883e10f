import type { Sentence } from '../say.ts'
import { type Verdict, verdicts } from './verdict.ts'

/**
 * 'Af 3 mål er 0 nået, 1 usikkert og 2 kan ikke vurderes.' Every goal is counted once, under its verdict: those
 * achieved always, zero too, the others where they occur.
 */
export function headlineOfGoals(goals: readonly { verdict: Verdict }[]): Sentence {
  return goals.length === 0 ? { key: 'headline.none' } : divided('headline.goals', goals)
}

/** The same for the measures of one goal. */
export function headlineOfMeasures(measures: readonly { verdict: Verdict }[]): Sentence {
  return divided('headline.measures', measures)
}

function divided(key: string, judged: readonly { verdict: Verdict }[]): Sentence {
  const parts = verdicts.flatMap((verdict): Sentence[] => {
    const count = judged.filter((one) => one.verdict === verdict).length
    return count === 0 && verdict !== 'achieved' ? [] : [{ key: `headline.${verdict}`, values: { count } }]
  })
  return { key, values: { count: judged.length, parts: enumerated(parts) } }
}

/** 'a, b og c' from sentences, which a list of words would not keep together in Chinese. */
function enumerated(parts: readonly Sentence[]): Sentence {
  const last = parts.at(-1) ?? { key: 'headline.none' }
  return parts.slice(0, -1).reduceRight<Sentence>(
    (second, first, index) => ({
      key: index === parts.length - 2 ? 'headline.and' : 'headline.comma',
      values: { first, second },
    }),
    last,
  )
}
