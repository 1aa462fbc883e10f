import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import {
  editNumber,
  formatBriefly,
  formatCompact,
  formatNumber,
  formatPair,
} from '#shared/numbers/formatNumber.ts'

test.each([
  [1234.5, '1.234,5', '1,234.5'],
  [-1234567, '\u22121.234.567', '\u22121,234,567'],
  [0.7, '0,7', '0.7'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [-0, '0', '0'],
  [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  [1e-7, '0,0000001', '0.0000001'],
])('%d is %s in Danish and %s in English and Chinese', (x, danish, english) => {
  expect(languages.map((language) => formatNumber(x, language))).toEqual([danish, english, english])
})

test.each([
  [1.005, 2, '1,01'],
  [12, 2, '12,00'],
  [-0.04, 1, '0,0'],
  [-2.5, 0, '\u22123'],
  [999.95, 1, '1.000,0'],
])('%d with %i decimals is %s', (x, decimals, text) => {
  expect(formatNumber(x, 'da', { decimals })).toBe(text)
})

test('a sign is shown on request, but zero has none', () => {
  expect(formatNumber(1.5, 'en', { sign: true })).toBe('+1.5')
  expect(formatNumber(-1.5, 'en', { sign: true })).toBe('\u22121.5')
  expect(formatNumber(0.01, 'en', { sign: true, decimals: 1 })).toBe('0.0')
})

describe('value and target side by side', () => {
  test.each([
    [12.96, 13, 1, '12,96', '13,00'],
    [12.9, 13, 1, '12,9', '13,0'],
    [13, 13, 1, '13,0', '13,0'],
    [12.9996, 13, 0, '12,9996', '13,0000'],
  ])('%d and %d with %i decimals read %s and %s', (value, target, decimals, first, second) => {
    expect(formatPair(value, target, 'da', decimals)).toEqual({ value: first, target: second })
  })

  test('look equal only where they are', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(number, number, fc.nat(3), (a, b, decimals) => {
        const pair = formatPair(a, b, 'en', decimals)
        expect(pair.value === pair.target).toBe(a === b)
      }),
    )
  })
})

test('an input field shows no group marks and a minus that can be typed', () => {
  expect(languages.map((language) => editNumber(-1234567.5, language))).toEqual([
    '-1234567,5',
    '-1234567.5',
    '-1234567.5',
  ])
})

test.each([
  [1.4e9, ['1,4\u00a0mia.', '1.4\u00a0bn', '14亿']],
  [290e6, ['290\u00a0mio.', '290\u00a0mn', '2.9亿']],
  [294.4e6, ['294\u00a0mio.', '294\u00a0mn', '2.9亿']],
  [950e6, ['950\u00a0mio.', '950\u00a0mn', '9.5亿']],
  [999.96e6, ['1\u00a0mia.', '1\u00a0bn', '10亿']],
  [2.5e12, ['2,5\u00a0bio.', '2.5\u00a0tn', '2.5万亿']],
  [123456, ['123.456', '123,456', '12万']],
  [999.6, ['1.000', '1,000', '1,000']],
  [0.01234, ['0,012', '0.012', '0.012']],
  [-1.4e9, ['\u22121,4\u00a0mia.', '\u22121.4\u00a0bn', '\u221214亿']],
  [0, ['0', '0', '0']],
])('%d in few letters is %j', (x, texts) => {
  expect(languages.map((language) => formatCompact(x, language))).toEqual(texts)
})

test.each<[number, string]>([
  [3_348_235_816, '3,35\u00a0mia.'],
  [999_999_999, '999.999.999,0'],
  [-65e9, '\u221265\u00a0mia.'],
  [1234.56, '1.234,6'],
])('%d among words is %s', (x, text) => {
  expect(formatBriefly(x, 'da', 1)).toBe(text)
})

test('more significant digits are shown on request', () => {
  expect(formatCompact(1_437_000_000, 'da', { significant: 3 })).toBe('1,44\u00a0mia.')
})
