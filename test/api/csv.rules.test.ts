import { expect, test } from 'vitest'
import { csvOf } from '#server/files/csv.ts'
import type { Cell } from '#server/files/tables.ts'

const cellOf = (cell: Cell, form: 'excel' | 'plain') =>
  csvOf({ columns: ['a'], rows: [[cell]] }, form)
    .replace('\ufeff', '')
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n')

test.each([
  ['=1+1', "'=1+1"],
  ['+45 12345678', "'+45 12345678"],
  ['-2 i forhold til 2016', "'-2 i forhold til 2016"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
])('the text %j is no formula', (text, written) => {
  expect([cellOf(text, 'excel'), cellOf(text, 'plain')]).toEqual([written, written])
})

test.each([
  [-2.5, '-2,5', '-2.5'],
  [1_234_567.89, '1234567,89', '1234567.89'],
  [0, '0', '0'],
  [1e21, '1e+21', '1e+21'],
])('the number %d stays a number', (value, excel, plain) => {
  expect([cellOf(value, 'excel'), cellOf(value, 'plain')]).toEqual([excel, plain])
})

test.each([
  ['en; to', '"en; to"'],
  ['en, to', '"en, to"'],
  ['sagde "ja"', '"sagde ""ja"""'],
  ['to\nlinjer', '"to\nlinjer"'],
  ['almindelig', 'almindelig'],
  ['', ''],
])('the text %j is written so that it is read back', (text, written) => {
  expect(cellOf(text, 'excel')).toBe(written)
})

test('nothing is an empty cell', () => {
  expect(csvOf({ columns: ['a', 'b'], rows: [[null, 'x']] }, 'plain')).toBe('a,b\r\n,x\r\n')
})

test('headings are as careful as cells', () => {
  expect(csvOf({ columns: ['=a', 'b;c'], rows: [] }, 'excel')).toBe('\ufeff\'=a;"b;c"\r\n')
})
