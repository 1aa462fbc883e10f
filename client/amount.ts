import type { UnitWords } from '#shared/figures/lines.ts'
import type { Aim } from '#shared/kpis/attainment.ts'
import type { Language } from '#shared/language.ts'
import { isWrittenWith } from '#shared/numbers/exact.ts'
import { formatBriefly, formatCompact, formatNumber, formatPair } from '#shared/numbers/formatNumber.ts'
import type { Direction } from '#shared/programmes/kpi.ts'
import { wordsOf } from './dictionaries.ts'

/** A value as text in the reader's language, rounded for show. */
export function shown(value: number, decimals: number, language: Language): string {
  return formatNumber(value, language, { decimals })
}

/** A value where it stands large or among words. */
export function briefly(value: number, decimals: number, language: Language): string {
  return formatBriefly(value, language, decimals)
}

/** A value on an axis or at the end of a line; as many digits as in the sentence above it. */
export function shortly(value: number, decimals: number, language: Language): string {
  return Math.abs(value) >= 1e6
    ? formatCompact(value, language, { significant: 3 })
    : shown(value, decimals, language)
}

/** A point of an agreed path, which may lie between what can be counted: a decimal more where it would be rounded. */
export function pathText(aim: Aim, decimals: number, language: Language): string {
  const isWhole = typeof aim !== 'number' || isWrittenWith(aim, decimals)
  return aimText(aim, { decimals: isWhole ? decimals : decimals + 1, direction: null }, language)
}

/** A target: a number, one that is not to be passed, or a band. */
export function aimText(
  aim: Aim,
  { decimals, direction }: { decimals: number; direction: Direction | null },
  language: Language,
): string {
  if (typeof aim === 'number') return held(shown(aim, decimals, language), direction, language)
  return `${shown(aim.low, decimals, language)}–${shown(aim.high, decimals, language)}`
}

/** 'højst 4.000' where less is better: without the word a miss would read as a success. */
function held(aim: string, direction: Direction | null, language: Language): string {
  return direction === 'fall' ? wordsOf(language).t('aim.most', { aim }) : aim
}

/** A value beside its target: one more decimal for both where they would look equal and are not. */
export function pairText(
  value: number,
  aim: Aim,
  look: { decimals: number; direction: Direction | null },
  language: Language,
): { value: string; target: string } {
  const { decimals, direction } = look
  if (typeof aim !== 'number')
    return { value: shown(value, decimals, language), target: aimText(aim, look, language) }
  const pair = formatPair(value, aim, language, decimals)
  return { ...pair, target: held(pair.target, direction, language) }
}

/** What is counted, as it is written after the value. */
export function unitText({ one, many }: UnitWords, value: number | null, language: Language): string {
  return (value === 1 ? one : many)[language]
}
