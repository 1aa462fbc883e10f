import { createContext, use } from 'react'
import type { Language } from '#shared/language.ts'
import { type Dictionary, type Sentence, say, type Value } from '#shared/say.ts'
import type { Key } from '#shared/words.ts'

/** The words of public pages, and those that only pages of detail, workplace pages or the notices say. */
export const parts = ['public', 'detail', 'workplace', 'notices'] as const
export type Part = (typeof parts)[number]

/** The words loaded so far; the page's own language is there before anything renders. */
const dictionaries = new Map<Language, Dictionary>()
const loaded = new Set<`${Part} ${Language}`>()

export function addDictionary(language: Language, dictionary: Dictionary, ...added: readonly Part[]): void {
  dictionaries.set(language, { ...dictionaries.get(language), ...dictionary })
  for (const part of added) loaded.add(`${part} ${language}`)
}

export function hasDictionary(language: Language, part: Part = 'public'): boolean {
  return loaded.has(`${part} ${language}`)
}

export const LanguageContext = createContext<Language>('da')

export type Words = {
  language: Language
  /** Says one of the page's own texts. */
  t: (key: Key, values?: { [name: string]: Value }) => string
  /** Says a sentence that a rule made. */
  said: (sentence: Sentence) => string
}

/** The words of the page's language. */
export function useWords(): Words {
  return wordsOf(use(LanguageContext))
}

export function wordsOf(language: Language): Words {
  const dictionary = dictionaries.get(language)
  if (dictionary === undefined) throw new Error(`the words of ${language} are not loaded`)
  return {
    language,
    t: (key, values = {}) => say(dictionary, language, { key, values }),
    said: (sentence) => say(dictionary, language, sentence),
  }
}

/** Whether a part was loaded in any language: then it is loaded in every language that the page is changed to. */
export function isInUse(part: Part): boolean {
  return [...loaded].some((one) => one.startsWith(part))
}

/** Whether a sentence and all that stands in it can be said: the words of the workplace may not be there. */
export function canSay({ key, values = {} }: Sentence): boolean {
  const isLoaded = [...dictionaries.values()].some((dictionary) => key in dictionary)
  return isLoaded && Object.values(values).every(canFill)
}

function canFill(value: Value): boolean {
  if (typeof value !== 'object') return true
  if ('list' in value) return value.list.every(canFill)
  return !('key' in value) || canSay(value)
}
