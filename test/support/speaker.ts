import type { Language } from '#shared/language.ts'
import { dictionaryOf, say, type Value } from '#shared/say.ts'
import { allWords, type Key } from '#shared/words.ts'

/** Says what the product says in a language, so that tests look for words and not for markup. */
export function speakerOf(language: Language) {
  const dictionary = dictionaryOf(allWords, language)
  return (key: Key, values: { [name: string]: Value } = {}) => say(dictionary, language, { key, values })
}
export type Speaker = ReturnType<typeof speakerOf>

/** A day as a page writes it. */
export const dayIn = (language: Language, day: string) => speakerOf(language)('page.day', { day: { day } })
