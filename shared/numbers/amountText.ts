import { halfWidth } from './halfWidth.ts'

/** A typed amount taken apart, before anyone decides what its marks mean. */
export type AmountText = {
  negative: boolean
  digits: string
  scaleWord: string
  symbol: 'percent' | 'permille' | 'DKK' | 'none'
}

type Tail = { minus: string; symbol: AmountText['symbol']; scaleWord: string; bareStop: boolean }

const amount = /^([+-]?) ?(kr\.?|dkk|丹麦克朗)? ?([+-]?) ?([.,]?\d(?:[\d., ']*\d)?)(\D*)$/

/** Characters beyond which a text is no number, so that a pasted page costs nothing; 1e300 in digits fits. */
const longest = 500

const symbols = [
  { symbol: 'percent', pattern: /(?:%|pct\.?|procent|percent)$/ },
  { symbol: 'permille', pattern: /(?:‰|promille|permille)$/ },
  { symbol: 'DKK', pattern: /(?:kr\.?|kroner|dkk|丹麦克朗|克朗)$/ },
] as const

/** Takes '−kr. 1.234,5 mio.' or '12,5 %' or '1.234,-' apart; undefined where it is no amount at all. */
export function amountOf(text: string): AmountText | undefined {
  if (text.length > longest) return undefined
  const tidy = halfWidth(text)
    .replace(/[\u2010-\u2013\u2212\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase()
  const [, outer, currency, inner, digits, after = ''] = amount.exec(tidy) ?? []
  if (digits === undefined) return undefined
  const tail = tailOf(after.replaceAll(' ', ''))
  const signs = [outer, inner, tail.minus].filter((sign) => sign === '-' || sign === '+')
  if (signs.length > 1 || tail.bareStop) return undefined
  if (currency !== undefined && tail.symbol !== 'none') return undefined
  return {
    negative: signs[0] === '-',
    digits,
    scaleWord: tail.scaleWord,
    symbol: currency === undefined ? tail.symbol : 'DKK',
  }
}

/** What follows the digits: ',-' for even kroner, a scale word, a unit, a trailing minus. */
function tailOf(after: string): Tail {
  const even = /^,-(?=$|k|d)/.test(after)
  const rest = even ? after.slice(2) : after
  const minus = rest.endsWith('-') ? '-' : ''
  const body = minus === '' ? rest : rest.slice(0, -1)
  const unit = symbols.find(({ pattern }) => pattern.test(body))
  const symbol = unit?.symbol ?? (even ? 'DKK' : 'none')
  const scaleWord = unit === undefined ? body : body.replace(unit.pattern, '')
  return { minus, symbol, scaleWord, bareStop: scaleWord === '.' }
}
