import type { UnitWords } from '#shared/figures/lines.ts'
import type { Aim } from '#shared/kpis/attainment.ts'
import type { Language } from '#shared/language.ts'
import { formatNumber, formatPair } from '#shared/numbers/formatNumber.ts'

/** A value as text in the reader's language, rounded for show. */
export function shown(value: number, decimals: number, language: Language): string {
  return formatNumber(value, language, { decimals })
}

/** A target: a number, or a band. */
export function aimText(aim: Aim, decimals: number, language: Language): string {
  if (typeof aim === 'number') return shown(aim, decimals, language)
  return `${shown(aim.low, decimals, language)}–${shown(aim.high, decimals, language)}`
}

/** A value beside its target: one more decimal for both where they would look equal and are not. */
export function pairText(
  value: number,
  aim: Aim,
  decimals: number,
  language: Language,
): { value: string; target: string } {
  if (typeof aim === 'number') return formatPair(value, aim, language, decimals)
  return { value: shown(value, decimals, language), target: aimText(aim, decimals, language) }
}

/** What is counted, as it is written after the value. */
export function unitText({ one, many }: UnitWords, value: number | null, language: Language): string {
  return (value === 1 ? one : many)[language]
}
