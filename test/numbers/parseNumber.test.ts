import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { editNumber, formatNumber } from '#shared/numbers/formatNumber.ts'
import { conventionOf, type NumberUnit, parseNumber, scaleOf } from '#shared/numbers/parseNumber.ts'
import { numberWords } from '#shared/numbers/words.ts'
import { dictionaryOf, say } from '#shared/say.ts'

const kroner: NumberUnit = { symbol: 'DKK', scale: 1 }
const percent: NumberUnit = { symbol: 'percent', scale: 1 }
const permille: NumberUnit = { symbol: 'permille', scale: 1 }
const millions: NumberUnit = { symbol: 'none', scale: 1e6 }

test.each([
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['1.234.567', 1234567],
  ['1234', 1234],
  ['1 234,5', 1234.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['1\u2009234', 1234],
  ['1\u202f234', 1234],
  ["1'234,5", 1234.5],
  ['1’234', 1234],
  ['0,125', 0.125],
  [',5', 0.5],
  ['007', 7],
  ['-5', -5],
  ['\u22125', -5],
  ['5-', -5],
  ['5\u2212', -5],
  ['- 5', -5],
  ['+5', 5],
  ['-0', 0],
  ['１２３,４', 123.4],
  ['  12 ', 12],
  ['290 mio.', 290e6],
  ['1,4 mia', 1.4e9],
  ['1,4 bio.', 1.4e12],
  ['3 tusind', 3000],
  ['10000000000000000', 1e16],
])('%j is %d in Danish', (text, number) => {
  expect(parseNumber(text, { convention: 'da' })).toEqual({ number })
})

test.each([
  ['1,234.5', 1234.5],
  ['1,234,567', 1234567],
  ['4.9', 4.9],
  ['1.234', 1.234],
  ['.5', 0.5],
  ['1.4bn', 1.4e9],
  ['1.4 billion', 1.4e9],
  ['290 mn', 290e6],
  ['290 million', 290e6],
  ['12.3万', 123000],
  ['1.2亿', 1.2e8],
  ['1.2 亿', 1.2e8],
  ['１，２３４．５', 1234.5],
  ['－5', -5],
])('%j is %d in English and Chinese', (text, number) => {
  expect(parseNumber(text, { convention: 'en' })).toEqual({ number })
  expect(parseNumber(text, { convention: 'zh' })).toEqual({ number })
})

test.each([
  ['4.9', 'da', 4.9],
  ['0.123', 'da', 0.123],
  ['12.3456', 'da', 12.3456],
  ['1,234.5', 'da', 1234.5],
  ['4.9 mio.', 'da', 4.9e6],
  ['.5', 'da', 0.5],
  ['4,9', 'en', 4.9],
  ['1.234,5', 'en', 1234.5],
  ['4,9', 'zh', 4.9],
] as const)('%j is wrong in convention %s, which offers %d', (text, convention, offer) => {
  const refusal = { key: 'number.refusedMarks', values: { input: text, offer } }
  expect(parseNumber(text, { convention })).toEqual({ refusal, offer })
})

const refused: [text: string, reason: string][] = [
  ['1.23.456', 'refusedGroups'],
  ['1.234 567', 'refusedGroups'],
  ['0.123.456', 'refusedGroups'],
  ['1,2,3', 'refusedGroups'],
  ['', 'refusedEmpty'],
  [' \u00a0', 'refusedEmpty'],
  ['1234567890123456', 'refusedDigits'],
  ['0,1234567890123456', 'refusedDigits'],
  ['1 billion', 'refusedBillion'],
  ['12 %', 'refusedPercent'],
  ['12 pct.', 'refusedPercent'],
  ['12 ‰', 'refusedPermille'],
  ['12 kr.', 'refusedKroner'],
  ['12,-', 'refusedKroner'],
  ...[
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '-',
    '..',
    '.',
    ',',
    'abc',
    '5 tons',
    '5.',
    '5,',
    '--5',
    '-5-',
    '+-5',
    '(5)',
    '5-6',
  ].map((text): [string, string] => [text, 'refusedText']),
  ...['10²', '½', '١٢', '1_000', '12.3.x', '5 m', 'DKK', '%', '290 mio. mia.', '12 t', '3,5*'].map(
    (text): [string, string] => [text, 'refusedText'],
  ),
]

test.each(refused)('%j is refused in Danish as %s', (text, reason) => {
  const reading = parseNumber(text, { convention: 'da' })
  expect(reading).toMatchObject({ refusal: { key: `number.${reason}` } })
  expect(reading).not.toHaveProperty('offer')
})

describe('a unit', () => {
  test.each([
    ['12,5 %', percent, 12.5],
    ['12,5%', percent, 12.5],
    ['12,5 pct.', percent, 12.5],
    ['12,5 procent', percent, 12.5],
    ['12,5', percent, 12.5],
    ['3 ‰', permille, 3],
    ['1.234 kr.', kroner, 1234],
    ['kr. 1.234,50', kroner, 1234.5],
    ['kr.5', kroner, 5],
    ['−kr. 5', kroner, -5],
    ['kr. -5', kroner, -5],
    ['1.234,-', kroner, 1234],
    ['1.234,- kr.', kroner, 1234],
    ['290 mio. kr.', kroner, 290e6],
    ['290 mio.kr', kroner, 290e6],
    ['290 mkr.', kroner, 290e6],
    ['DKK 290m', kroner, 290e6],
    ['5 t.kr.', kroner, 5000],
    ['290 mio. DKK', kroner, 290e6],
    ['290万丹麦克朗', kroner, 2.9e6],
    ['290 mio.', millions, 290],
    ['290', millions, 290],
    ['1,4 mia.', millions, 1400],
    ['0,29 mio.', { symbol: 'none', scale: 1000 } as const, 290],
  ])('%j for %j is %d', (text, unit, number) => {
    expect(parseNumber(text, { convention: 'da', unit })).toEqual({ number })
  })

  test('takes no other unit’s sign', () => {
    expect(parseNumber('3 ‰', { convention: 'da', unit: percent })).toMatchObject({
      refusal: { key: 'number.refusedPermille' },
    })
    expect(parseNumber('3 %', { convention: 'da', unit: kroner })).toMatchObject({
      refusal: { key: 'number.refusedPercent' },
    })
    expect(parseNumber('kr. 3 %', { convention: 'da', unit: kroner })).toMatchObject({
      refusal: { key: 'number.refusedText' },
    })
  })
})

test('the heading’s scale counts where the cell has no scale word of its own', () => {
  expect(parseNumber('290.000', { convention: 'da', unit: millions, scale: 1000 })).toEqual({ number: 290 })
  expect(parseNumber('290', { convention: 'da', unit: kroner, scale: 1e6 })).toEqual({ number: 290e6 })
  expect(parseNumber('290 mio.', { convention: 'da', unit: kroner, scale: 1e6 })).toEqual({ number: 290e6 })
  expect(parseNumber('0,1', { convention: 'da', scale: 1000 })).toEqual({ number: 100 })
})

test.each([
  ['Udgifter i 1.000 kr.', 1000],
  ['Udgifter (1.000 kr.)', 1000],
  ['1.000.000 kr.', 1e6],
  ['Expenditure, 1,000 DKK', 1000],
  ['i 1.000', 1000],
  ['t.kr.', 1000],
  ["DKK '000", 1000],
  ['Budget, mio. kr.', 1e6],
  ['mia. kr.', 1e9],
  ['DKK million', 1e6],
  ['DKKm', 1e6],
  ['USD bn', 1e9],
  ['万元', 1e4],
  ['金额（亿元）', 1e8],
  ['人口（万人）', 1e4],
  ['产值（百万克朗）', 1e6],
  ['in 1,000s', 1000],
  ['Befolkning (1.000)', 1000],
  ['1.000 personer', 1000],
  ['Affald, 1.000 tons', 1000],
  ['Udgifter 1.000 kr.', 1000],
  ['Kr. pr. indbygger (1.000 kr.)', 1000],
  ['Udgift pr. person, mio. kr.', 1e6],
  ['Antal', undefined],
  ['Deaths per 1 million', undefined],
  ['antal pr. 100.000', undefined],
  ['每10万人', undefined],
  ['Indkomst under 1.000 kr.', undefined],
  ['1.000-4.999 kr.', undefined],
  ['11.000 kr.', undefined],
  ['Udgift i kr.', undefined],
  ['Dødsfald pr. 1.000 indbyggere', undefined],
  ['Deaths per 1,000 inhabitants', undefined],
  ['Cases per million', undefined],
  ['每千人医生数', undefined],
  ['每万人', undefined],
  ['用电量（千瓦时）', undefined],
  ['Familie', undefined],
  ['i 2016', undefined],
])('the heading %j states %s', (heading, scale) => {
  expect(scaleOf(heading)).toBe(scale)
})

test.each([
  [['1.234,5', '7'], 'da'],
  [['1,234.5', '7'], 'en'],
  [['4.9'], 'en'],
  [['4,9'], 'da'],
  [['1.234', '2.500'], 'both'],
  [['1,234'], 'both'],
  [['1.234', '4,9'], 'da'],
  [['4.9', '4,9'], 'neither'],
  [['1', '2'], 'da'],
  [['..', 'Antal', '4.9'], 'en'],
  [['4,9 %', '1.234 kr.'], 'da'],
  [[], 'da'],
])('a file with %j is written as %s', (texts, convention) => {
  expect(conventionOf(texts)).toBe(convention)
})

describe('for every number of at most 15 digits', () => {
  const number = fc
    .record({
      units: fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      places: fc.integer({ min: -6, max: 18 }),
    })
    .map(({ units, places }) => Number(`${units}e${-places}`))
    .map((x) => (x === 0 ? 0 : x))

  test.each(languages)('what is written in %s is read again', (convention) => {
    fc.assert(
      fc.property(number, (x) => {
        expect(parseNumber(formatNumber(x, convention), { convention })).toEqual({ number: x })
        expect(parseNumber(formatNumber(x, convention, { sign: true }), { convention })).toEqual({
          number: x,
        })
        expect(parseNumber(editNumber(x, convention), { convention })).toEqual({ number: x })
      }),
      { numRuns: 500 },
    )
  })
})

test('no text makes it throw, and what it reads is finite', () => {
  const piece = fc.constantFrom('1', '234', '.', ',', ' ', '-', 'kr.', 'mio.', '%', '万', "'", 'e', '+', '0')
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...languages),
      fc.constantFrom(kroner, percent, millions, undefined),
      (input, convention, unit) => {
        const reading = parseNumber(input, { convention, unit })
        if ('number' in reading) expect(Number.isFinite(reading.number)).toBe(true)
        else
          for (const l of languages)
            expect(say(dictionaryOf(numberWords, l), l, reading.refusal)).not.toBe('')
      },
    ),
    { numRuns: 3000 },
  )
})

test('the refusal of 4.9 in Danish offers 4,9', () => {
  const reading = parseNumber('4.9', { convention: 'da' })
  if (!('refusal' in reading)) throw new Error('read')
  expect(say(dictionaryOf(numberWords, 'da'), 'da', reading.refusal)).toBe(
    'Tusindtals- og decimaltegn i »4.9« er ikke som ventet. Mente du 4,9?',
  )
})
