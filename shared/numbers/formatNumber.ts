import type { Language } from '../language.ts'
import { decimalsOf, movePoint, plainText, roundHalfAway } from './decimal.ts'
import { isWrittenWith } from './exact.ts'

/** The signs that a language puts into numbers: between thousands, and before the decimals. */
const marks: Record<Language, { group: string; decimal: string }> = {
  da: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
  zh: { group: ',', decimal: '.' },
}

/**
 * A number as readers of the language write it: '1.234,5' or '1,234.5', with the true minus (U+2212).
 * Without `decimals` the shortest text; with them rounded half away from zero and padded. `sign` adds a plus.
 */
export function formatNumber(
  x: number,
  language: Language,
  { decimals, sign = false }: { decimals?: number | undefined; sign?: boolean } = {},
): string {
  const isPlain = decimals !== undefined && decimals <= 6 && isWrittenWith(x, decimals)
  const text = isPlain ? x.toFixed(decimals) : plainText(x, decimals)
  const negative = text.startsWith('-')
  const [whole = '', fraction] = text.replace('-', '').split('.')
  const { group, decimal } = marks[language]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
  if (negative) return `\u2212${digits}`
  return sign && /[1-9]/.test(digits) ? `+${digits}` : digits
}

/** Value and target side by side: where they would look equal but are not, both get more decimals. */
export function formatPair(
  value: number,
  target: number,
  language: Language,
  decimals: number,
): { value: string; target: string } {
  for (let places = decimals; ; places += 1) {
    const pair = {
      value: formatNumber(value, language, { decimals: places }),
      target: formatNumber(target, language, { decimals: places }),
    }
    if (pair.value !== pair.target) return pair
    if (places >= Math.max(decimalsOf(value), decimalsOf(target))) return pair
  }
}

/** What an input field shows: no group marks, the language's decimal mark, and the minus that keyboards have. */
export function editNumber(x: number, language: Language): string {
  return plainText(x).replace('.', marks[language].decimal)
}

type Scale = { power: number; name: string }

/** Scale words from the greatest, ending with none. Danish 'bio.' and English 'tn' are both 10^12. */
const scales: Record<Language, readonly Scale[]> = {
  da: [
    { power: 12, name: '\u00a0bio.' },
    { power: 9, name: '\u00a0mia.' },
    { power: 6, name: '\u00a0mio.' },
  ],
  en: [
    { power: 12, name: '\u00a0tn' },
    { power: 9, name: '\u00a0bn' },
    { power: 6, name: '\u00a0mn' },
  ],
  zh: [
    { power: 12, name: '万亿' },
    { power: 8, name: '亿' },
    { power: 4, name: '万' },
  ],
}

/**
 * Large amounts in words: '1,4 mia.', '1.4 bn', '14亿'. At least `significant` digits; those before the
 * decimal mark are never rounded away. Below a million (Chinese: ten thousand) the number itself.
 */
export function formatCompact(
  x: number,
  language: Language,
  { significant = 2 }: { significant?: number } = {},
): string {
  const { power } = scaleFor(x, language)
  const shown = movePoint(roundedTo(movePoint(x, -power), significant), power)
  const scale = scaleFor(shown, language)
  return formatNumber(movePoint(shown, -scale.power), language) + scale.name
}

/** A value in running text: from a milliard on three digits and a word, as nobody reads ten; else as `formatNumber`. */
export function formatBriefly(x: number, language: Language, decimals: number): string {
  return Math.abs(x) >= 1e9
    ? formatCompact(x, language, { significant: 3 })
    : formatNumber(x, language, { decimals })
}

function scaleFor(x: number, language: Language): Scale {
  return scales[language].find(({ power }) => Math.abs(x) >= 10 ** power) ?? { power: 0, name: '' }
}

function roundedTo(x: number, significant: number): number {
  const [whole = '', fraction = ''] = plainText(Math.abs(x)).split('.')
  const zeros = /^0*/.exec(fraction)?.[0].length ?? 0
  return roundHalfAway(x, whole === '0' ? zeros + significant : Math.max(0, significant - whole.length))
}
