import type { Language } from '#shared/language.ts'
import { parseNumber } from '#shared/numbers/parseNumber.ts'
import { parsePeriod } from '#shared/periods/parsePeriod.ts'
import { Problem } from '#shared/problem.ts'
import type { Sentence } from '#shared/say.ts'
import type { Text } from '#shared/text.ts'

/** What was typed into a form: a field's text, all texts of a field, and the language whose numbers are meant. */
export type Typed = {
  one: (name: string) => string
  all: (name: string) => string[]
  language: Language
}

/** A number by the convention of the page's language; what cannot be read is said at its field. */
export function numberTyped({ one, language }: Typed, field: string): number {
  const read = parseNumber(one(field), { convention: language })
  if ('number' in read) return read.number
  throw faulty(field, read.refusal)
}

export function wholeTyped(typed: Typed, field: string): number {
  const number = numberTyped(typed, field)
  if (Number.isInteger(number)) return number
  throw faulty(field, { key: 'entry.decimals', values: { count: 0 } })
}

export function periodTyped({ one }: Typed, field: string): string {
  const read = parsePeriod(one(field))
  if ('period' in read) return read.period
  throw faulty(field, read.refusal)
}

/** A text in the three languages, typed side by side. */
export function textTyped({ one }: Typed, field: string): Text {
  const of = (language: Language) => one(`${field}.${language}`).trim()
  return { da: of('da'), en: of('en'), zh: of('zh') }
}

function faulty(field: string, sentence: Sentence): Problem {
  return new Problem('invalid', { key: 'proposal.faulty' }, { [field]: sentence })
}
