import type { Sentence } from '../say.ts'
import { type AmountText, amountOf } from './amountText.ts'
import { movePoint, multiply } from './decimal.ts'
import { type Convention, plainDigits, significantDigits } from './numeral.ts'
import { scaleOfWord } from './scaleWords.ts'
import type { numberWords } from './words.ts'

/** The unit a number is typed for: its symbol, and its own scale (1e6 for a KPI in million USD). */
export type NumberUnit = { symbol: AmountText['symbol']; scale: number }

/** `scale` is the factor of the column's heading; a scale word in the cell itself takes its place. */
type Expected = { convention: Convention; unit?: NumberUnit | undefined; scale?: number | undefined }

type Reading = { number: number } | { refusal: Sentence; offer?: number }

const refusalOfSymbol = {
  percent: 'number.refusedPercent',
  permille: 'number.refusedPermille',
  DKK: 'number.refusedKroner',
} as const

/**
 * Reads a typed number in the convention of its user or file. A scale word multiplies and the unit's own scale
 * divides. Marks of the other convention are refused with the number they would give there as an offer.
 */
export function parseNumber(text: string, expected: Expected): Reading {
  const reading = readNumber(text, expected)
  if (!('refusal' in reading) || reading.refusal.key !== 'number.refusedGroups') return reading
  const convention = expected.convention === 'da' ? 'en' : 'da'
  const other = readNumber(text, { ...expected, convention })
  if (!('number' in other)) return reading
  const offer = other.number
  return { refusal: { key: 'number.refusedMarks', values: { input: text.trim(), offer } }, offer }
}

function readNumber(text: string, { convention, unit, scale }: Expected): Reading {
  const input = text.trim()
  const refused = (key: keyof typeof numberWords): Reading => ({ refusal: { key, values: { input } } })
  if (input === '') return { refusal: { key: 'number.refusedEmpty' } }
  const amount = amountOf(input)
  if (amount === undefined) return refused('number.refusedText')
  const factor = factorOf(amount, convention)
  if (factor === 'disputed') return refused('number.refusedBillion')
  if (factor === 'unknown') return refused('number.refusedText')
  if (amount.symbol !== 'none' && amount.symbol !== unit?.symbol) {
    return refused(refusalOfSymbol[amount.symbol])
  }
  const plain = plainDigits(amount.digits, convention)
  if (plain === undefined) return refused('number.refusedGroups')
  const size = Number(plain)
  if (significantDigits(plain) > 15 || !Number.isFinite(size)) return refused('number.refusedDigits')
  const signed = amount.negative && size !== 0 ? -size : size
  return { number: rescaled(signed, factor ?? scale, unit?.scale ?? 1) }
}

function factorOf({ scaleWord, symbol }: AmountText, convention: Convention) {
  if (scaleWord === '') return undefined
  return scaleOfWord(scaleWord, { kroner: symbol === 'DKK', danish: convention === 'da' }) ?? 'unknown'
}

function rescaled(x: number, factor: number | undefined, unitScale: number): number {
  if (factor === undefined || factor === unitScale) return x
  const power = Math.log10(unitScale)
  const whole = multiply(x, factor)
  return Number.isInteger(power) ? movePoint(whole, -power) : whole / unitScale
}

const headingRates =
  /(?:\b(?:pr\.?|per)(?=[ \d])|每) ?(?:[\d., ]*\d)? ?(?:mio|mia|mill(?:ion)?|tusinde?|thousand|[十百千]?[千万萬亿億])?/g
const headingBounds =
  /\b(?:under|over|end|than|mindst|højst|fra|til|mellem|from|to|least|most|between) \d[\d.,' ]*|\d[\d.,']* ?[-–] ?\d[\d.,']*/g
const headingKroner = /(?:^|[^\d.,])(1[.,' ]?000(?:[.,' ]?000)?) ?(?:kr|dkk|kroner)/
const headingNumber = /(?:^|[(（,:;–-] ?|\bin? )(1[.,' ]?000(?:[.,' ]?000)?)(?=s?(?:$|[^\d\p{L}]))/u
const headingWords: readonly (readonly [word: RegExp, scale: number])[] = [
  [/\bbio\b|billioner|万亿|萬億/, 1e12],
  [/千亿/, 1e11],
  [/百亿/, 1e10],
  [/\bmia\b|milliard|\bbn\b|\bbillions?\b|\bdkkbn\b|十亿/, 1e9],
  [/亿|億/, 1e8],
  [/千万/, 1e7],
  [/\bmio\b|\bmill\b|\bmn\b|\bmillion(?:s|er)?\b|\bdkkm\b|百万/, 1e6],
  [/十万/, 1e5],
  [/万|萬/, 1e4],
  [/\bt\.? ?kr\b|\btusinde?r?\b|\bthousands?\b|['’]000|千(?:元|人|丹麦|克朗)/, 1e3],
]

/**
 * The factor that a column's heading states: 1000 of 'i 1.000 kr.', 1e6 of 'mio. kr.', 1e4 of '万元'. Rates
 * such as 'pr. 1.000 indbyggere' and '每千人' state none, nor do bounds such as 'under 1.000 kr.'.
 */
export function scaleOf(heading: string): number | undefined {
  const text = heading.toLowerCase().replace(/\s/g, ' ').replace(headingRates, '').replace(headingBounds, '')
  const digits = (headingKroner.exec(text) ?? headingNumber.exec(text))?.[1]
  if (digits !== undefined) return Number(digits.replace(/\D/g, ''))
  return headingWords.find(([word]) => word.test(text))?.[1]
}

/**
 * Whether a file's numbers are written as Danish ('da') or English ('en') ones, fit both with different
 * values ('both': ask), or contradict each other ('neither'). Texts that are no numbers have no say, and
 * where every number reads alike, as whole ones do, nothing need be asked and the answer is 'da'.
 */
export function conventionOf(texts: readonly string[]): 'da' | 'en' | 'both' | 'neither' {
  const readings = texts.map((text) => {
    const digits = amountOf(text)?.digits ?? ''
    return { da: plainDigits(digits, 'da'), en: plainDigits(digits, 'en') }
  })
  const danish = readings.some(({ da, en }) => da !== undefined && en === undefined)
  const english = readings.some(({ da, en }) => da === undefined && en !== undefined)
  if (danish && english) return 'neither'
  if (danish) return 'da'
  if (english) return 'en'
  return readings.some(({ da, en }) => da !== undefined && Number(da) !== Number(en)) ? 'both' : 'da'
}
