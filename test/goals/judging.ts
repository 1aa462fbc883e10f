import { judge } from '#shared/goals/judge.ts'
import type { Judgement, PictureOf } from '#shared/goals/judgement.ts'
import { goalWords } from '#shared/goals/words.ts'
import { type Language, languages } from '#shared/language.ts'
import type { Rule } from '#shared/programmes/goal.ts'
import type { Known } from '#shared/programmes/known.ts'
import { dictionaryOf, type Sentence, say } from '#shared/say.ts'
import { text, type WorldLiteral, known as worldKnown } from '#test/support/known.ts'

/** A small programme whose figures are stated for years; a goal's horizon is 2020 unless said otherwise. */
export type Asked = Partial<WorldLiteral> & {
  horizon?: number
  hasStandIn?: boolean
  decimals?: number
  change?: (known: Known) => Known
}

/** The judgement of one rule in such a programme. */
export function judgedBy(
  rule: Rule,
  { horizon = 2020, hasStandIn = false, decimals = 0, change, ...world }: Asked,
): Judgement {
  const known = worldKnown({ kpis: {}, ...world })
  const goal = { code: 'goal', horizon }
  const unit = { da: 'ting', en: 'things', zh: '件' }
  return judge(rule, { known: change?.(known) ?? known, goal, unit, decimals, hasStandIn })
}

/** The picture of a judgement, which must be of that rule. */
export function pictureOf<Name extends Rule['rule']>({ picture }: Judgement, rule: Name): PictureOf<Name> {
  if (picture.rule !== rule) throw new Error(`a picture of ${picture.rule}`)
  return picture as PictureOf<Name>
}

const dictionaries = Object.fromEntries(
  languages.map((language) => [language, dictionaryOf(goalWords, language)]),
) as Record<Language, ReturnType<typeof dictionaryOf>>

/** What a sentence says in a language; Danish unless said otherwise. No-break spaces are written as spaces. */
export function saidIn(sentence: Sentence, language: Language = 'da'): string {
  return say(dictionaries[language], language, sentence).replaceAll('\u00a0', ' ')
}

export { text }
