import type { Sentence, Value } from '../say.ts'
import type { kpiPageWords } from './pageWords.ts'
import type { kpiWhyWords } from './whyWords.ts'

/** One input of a statement: the key of its label, and what it was. */
export type WhyLine = { key: keyof typeof kpiWhyWords | keyof typeof kpiPageWords; value: Sentence }

/** A line, or none where there is nothing to say. */
export function line(key: WhyLine['key'], value: Value | null): WhyLine[] {
  if (value === null) return []
  const isSentence = typeof value === 'object' && 'key' in value
  return [{ key, value: isSentence ? value : { key: 'page.said', values: { text: value } } }]
}

/** Periods as a list; null of none. */
export function periodList(periods: readonly string[]): Value | null {
  return periods.length === 0 ? null : { list: periods.map((period) => ({ period })) }
}
