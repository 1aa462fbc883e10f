import { halfWidth } from '../numbers/halfWidth.ts'
import { monthByName } from './monthNames.ts'
import type { Frequency } from './period.ts'

/** A period as written; its part may lie outside the year, as in '2016Q5'. */
export type WrittenPeriod = { frequency: Frequency; year: number; part: number }

const ordinals: Record<string, string> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  første: '1',
  andet: '2',
  tredje: '3',
  fjerde: '4',
  上半年: 's1',
  下半年: 's2',
}
const chineseDigits = '零一二三四五六七八九'

/**
 * Lower case, ASCII digits, spaces only where they part two numbers, and numerals in words as digits, so that
 * one pattern reads each way to write a period.
 */
export function tidyPeriod(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .trim()
    .replace(/(?<=\d) +(?=\d)/g, '_')
    .replaceAll(' ', '')
    .replace(
      /first|second(?!s)|third|fourth|første|andet|tredje|fjerde|[上下]半年/g,
      (word) => ordinals[word] ?? word,
    )
    .replace(/[一二三四五六七八九十]+(?=个?季|月)/g, (word) => String(chineseNumber(word)))
    .replace(/(?<=[a-zå])\.$/, '')
}

function chineseNumber(word: string): number {
  const tens = word.startsWith('十') ? 10 : 0
  return tens + Math.max(0, chineseDigits.indexOf(tens === 0 ? word : word.slice(1) || '零'))
}

const between = '[-/.,_]?(?:of|af|i)?'
const words: Record<Exclude<Frequency, 'year'>, string> = {
  'half-year': '(?:h|s|halvår|halvaar|half-?year|half|半年)',
  quarter: '(?:q|k|kv|kvt|kvart|kvartal|qtr|quarter|季度?)',
  month: '(?:m|måned|month|月份?)',
}

const patterns: readonly { frequency: Frequency; pattern: RegExp }[] = [
  { frequency: 'year', pattern: /^(?:kalenderår|år|aar|calendaryear|year)?(?<year>\d{4})(?:年度?|-?a1)?$/ },
  ...(['half-year', 'quarter', 'month'] as const).flatMap((frequency) => {
    const word = words[frequency]
    const ordinal = '第?(?<part>\\d{1,2})(?:\\.|st|nd|rd|th|个)?'
    return [
      `^(?<year>\\d{4})年?[-/._]?${word}\\.?-?(?<part>\\d{1,2})$`,
      `^(?<year>\\d{4})年?[-,_]?${ordinal}${word}\\.?$`,
      `^${ordinal}-?${word}\\.?${between}(?<year>\\d{4})年?$`,
      `^${word}\\.?-?(?<part>\\d{1,2})${between}(?<year>\\d{4})年?$`,
    ].map((source) => ({ frequency, pattern: new RegExp(source) }))
  }),
  { frequency: 'month', pattern: /^(?<year>\d{4})[-/_](?<part>\d{1,2})$/ },
  { frequency: 'month', pattern: /^(?<part>\d{1,2})[-/._](?<year>\d{4})$/ },
  { frequency: 'month', pattern: /^(?<name>\p{L}+)\.?[-/.,_]?(?<year>\d{4})$/u },
  { frequency: 'month', pattern: /^(?<year>\d{4})年?[-/.,_]?(?<name>\p{L}+)$/u },
]

/** Reads one period from a tidied text; undefined where the text has another shape. */
export function readPeriod(tidy: string): WrittenPeriod | undefined {
  for (const { frequency, pattern } of patterns) {
    const groups = pattern.exec(tidy)?.groups
    if (groups === undefined) continue
    const part = groups.name === undefined ? Number(groups.part ?? 1) : monthByName.get(groups.name)
    if (part !== undefined) return { frequency, year: Number(groups.year), part }
  }
  return undefined
}
