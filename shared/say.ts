import { type Language, locale } from './language.ts'
import { formatBriefly, formatNumber } from './numbers/formatNumber.ts'
import { dayName } from './periods/day.ts'
import { periodName } from './periods/periodName.ts'
import type { Text } from './text.ts'

/** A template with `{name}` holes; the forms `one` and `other` are chosen by the value `count`. */
export type Template = string | { readonly one?: string; readonly other: string }

/** What a room says: one typed object per key with all three languages, so a missing one does not compile. */
export type Words = { readonly [key: string]: { readonly [language in Language]: Template } }

/** One language's templates by key, as the client loads them. */
export type Dictionary = { readonly [key: string]: Template }

/** A sentence as data: rules return it, whoever shows it says it. */
export type Sentence = { key: string; values?: { [name: string]: Value } }

/** What a hole may hold. Numbers, periods and days are written by the reader's language. */
export type Value =
  | string
  | number
  | Text
  | Sentence
  | { number: number; decimals: number; unit?: Text | undefined }
  | { period: string }
  | { day: string }
  | { list: Value[] }

/** Words of one language, picked from the words of all. */
export function dictionaryOf(words: Words, language: Language): Dictionary {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]]))
}

/** Writes a sentence in a language. An unknown key or an empty hole is a bug and throws. */
export function say(dictionary: Dictionary, language: Language, { key, values = {} }: Sentence): string {
  const template = dictionary[key]
  if (template === undefined) throw new Error(`no words for ${key}`)
  const text = form(template, language, values)
  if (!text.includes('{')) return text
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${key} lacks ${name}`)
    return written(dictionary, language, value)
  })
}

const plurals: { [language in Language]: Intl.PluralRules } = {
  da: new Intl.PluralRules(locale.da),
  en: new Intl.PluralRules(locale.en),
  zh: new Intl.PluralRules(locale.zh),
}

function form(template: Template, language: Language, values: { [name: string]: Value }): string {
  if (typeof template === 'string') return template
  const count = values.count
  if (typeof count !== 'number') throw new Error('a plural needs a count')
  const plural = plurals[language].select(count)
  return plural === 'one' ? (template.one ?? template.other) : template.other
}

function written(dictionary: Dictionary, language: Language, value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value, language)
  if ('key' in value) return say(dictionary, language, value)
  if ('number' in value) {
    const number = formatBriefly(value.number, language, value.decimals)
    return value.unit === undefined ? number : withUnit(number, value.unit[language], language)
  }
  if ('period' in value) return periodName(value.period, language)
  if ('day' in value) return dayName(value.day, language)
  if ('list' in value)
    return enumerated(
      value.list.map((item) => written(dictionary, language, item)),
      language,
    )
  return value[language]
}

/** A number with its unit: a no-break space between, none before a Chinese measure word. */
export function withUnit(number: string, unit: string, language: Language): string {
  if (unit === '%') return language === 'da' ? `${number}\u00a0%` : `${number}%`
  return language === 'zh' ? `${number}${unit}` : `${number}\u00a0${unit}`
}

/** 'a, b og c', 'a, b and c', 'a、b和c'. */
export function enumerated(items: string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)
}
