import { expect, test } from 'vitest'
import { readStatBankCell } from '#shared/numbers/statbank.ts'

test.each([
  ['123', 123, false],
  ['12,5', 12.5, false],
  ['12.5', 12.5, false],
  ['-3,5', -3.5, false],
  ['-', 0, false],
  [' 7 ', 7, false],
  ['123*', 123, true],
  ['*123', 123, true],
  ['123 *', 123, true],
  ['-*', 0, true],
  ['-0', 0, false],
])('%j is %d, provisional: %s', (text, number, provisional) => {
  expect(readStatBankCell(text)).toEqual({ number, provisional })
})

test.each([
  ['..', 'not_available'],
  ['.', 'not_applicable'],
  ['..*', 'not_available'],
])('%j is %s', (text, missing) => {
  expect(readStatBankCell(text)).toEqual({ missing })
})

test.each([
  ['', 'refusedEmpty'],
  ['  ', 'refusedEmpty'],
  ['*', 'refusedText'],
  ['...', 'refusedText'],
  ['1.234,5', 'refusedText'],
  ['1.234.567', 'refusedText'],
  ['x', 'refusedText'],
  ['1e5', 'refusedText'],
  ['1234567890123456', 'refusedDigits'],
])('%j is refused as %s', (text, reason) => {
  expect(readStatBankCell(text)).toMatchObject({ refusal: { key: `number.${reason}` } })
})
