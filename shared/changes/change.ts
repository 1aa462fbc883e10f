import type { UnitWords } from '../figures/lines.ts'
import type { Value } from '../say.ts'
import type { Text } from '../text.ts'
import type { About, ChangeKind, ChangeLine, Said } from './changes.api.ts'

/** One change that a rule found. */
export type Change = { kind: ChangeKind; about: About; line: ChangeLine }

/** How numbers of a KPI or a series are written. */
export type Look = { unit: UnitWords; decimals: number }

/** What stood or stands, for a sentence: a number with its unit, a band, or the word for why there is none. */
export function saidValue(said: Said, { unit, decimals }: Look): Value {
  if (said === null) return { key: 'changes.nothing' }
  if (typeof said === 'number') {
    const text: Text = said === 1 ? unit.one : unit.many
    return { number: said, decimals, unit: text }
  }
  if (typeof said === 'string') return { key: `missing.${said}` }
  const { low, high } = said
  const values = { low: { number: low, decimals }, high: { number: high, decimals, unit: unit.many } }
  return { key: 'changes.band', values }
}
