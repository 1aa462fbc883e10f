import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { parsePeriod } from '#shared/periods/parsePeriod.ts'
import { periodName, shortPeriodName } from '#shared/periods/periodName.ts'
import { anyPeriod } from './support.ts'

test.each([
  ['2016', ['2016', '2016', '2016年']],
  ['2016-S1', ['1. halvår 2016', 'H1 2016', '2016年上半年']],
  ['2016-S2', ['2. halvår 2016', 'H2 2016', '2016年下半年']],
  ['2016-Q3', ['3. kvartal 2016', 'Q3 2016', '2016年第三季度']],
  ['2016-M05', ['maj 2016', 'May 2016', '2016年5月']],
  ['2016-M12', ['december 2016', 'December 2016', '2016年12月']],
])('%s is called %j', (period, names) => {
  expect(languages.map((language) => periodName(period, language))).toEqual(names)
})

test.each([
  ['2016', ['2016', '2016', '2016']],
  ['2016-S1', ['1. halvår 2016', 'H1 2016', '2016年上半年']],
  ['2016-Q3', ['3. kvt. 2016', 'Q3 2016', '2016年Q3']],
  ['2016-M05', ['maj 2016', 'May 2016', '2016年5月']],
  ['2016-M10', ['okt. 2016', 'Oct 2016', '2016年10月']],
])('%s is %j in short', (period, names) => {
  expect(languages.map((language) => shortPeriodName(period, language))).toEqual(names)
})

test('every name of every period is read as that period', () => {
  fc.assert(
    fc.property(anyPeriod, fc.constantFrom(...languages), (period, language) => {
      expect(parsePeriod(period)).toEqual({ period })
      expect(parsePeriod(periodName(period, language))).toEqual({ period })
      expect(parsePeriod(shortPeriodName(period, language))).toEqual({ period })
    }),
    { numRuns: 1000 },
  )
})
