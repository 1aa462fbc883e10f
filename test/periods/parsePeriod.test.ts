import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { parsePeriod } from '#shared/periods/parsePeriod.ts'
import { type Frequency, frequencies, isPeriod } from '#shared/periods/period.ts'
import { periodWords } from '#shared/periods/words.ts'
import { dictionaryOf, say } from '#shared/say.ts'

const written: Record<string, string[]> = {
  '2016': [
    '2016',
    ' 2016 ',
    '２０１６',
    'År 2016',
    'år2016',
    'year 2016',
    '2016年',
    '2016 年',
    '2016年度',
    '2016-A1',
  ],
  '2016-S1': [
    '2016H1',
    '2016-H1',
    '2016 h1',
    '2016S1',
    '2016-S1',
    'H1 2016',
    'h1-2016',
    '1. halvår 2016',
    '1.halvår 2016',
    '1 halvår 2016',
    '1.HALVÅR2016',
    'første halvår 2016',
    '2016 1. halvår',
    'first half of 2016',
    '1st half 2016',
    'First half-year 2016',
    '2016年上半年',
    '2016上半年',
    '２０１６年上半年',
    '2016 年 上半年',
    '1H 2016',
    '1H2016',
  ],
  '2016-S2': [
    '2016H2',
    '2016-H2',
    'H2 2016',
    '2. halvår 2016',
    '2016年下半年',
    'second half of 2016',
    'andet halvår 2016',
  ],
  '2016-Q3': [
    '2016K3',
    '2016k3',
    '2016 K3',
    '2016-K3',
    'K3 2016',
    'k3/2016',
    '2016Q3',
    '2016q3',
    '2016-Q3',
    '2016 - q3',
    'Q3 2016',
    'q32016',
    'Q3-2016',
    'Q3, 2016',
    '3Q2016',
    '3. kvt. 2016',
    '3.kvt.2016',
    '3 kvt 2016',
    '3. KVT 2016',
    '3. kvartal 2016',
    '3.kvartal 2016',
    '2016, 3. kvartal',
    '2016 3. kvartal',
    'kvartal 3 2016',
    'tredje kvartal 2016',
    '3. kv. 2016',
    '3. kvartal af 2016',
    'third quarter 2016',
    '3rd quarter of 2016',
    'Quarter 3 2016',
    'quarter 3, 2016',
    '2016年第三季度',
    '2016年3季度',
    '2016年第3季度',
    '2016第三季度',
    '2016年三季度',
    '2016年第三季',
    '2016年Q3',
    '２０１６Ｑ３',
    '第三季度2016年',
    '2016\u00a0Q3',
  ],
  '2016-M05': [
    '2016M05',
    '2016m5',
    '2016-M05',
    '2016 M05',
    '2016-05',
    '2016 05',
    '2016/05',
    '2016 / 5',
    '05/2016',
    '5/2016',
    '05-2016',
    '05.2016',
    '05 / 2016',
    'maj 2016',
    'MAJ 2016',
    'maj2016',
    'Maj-2016',
    '2016 maj',
    'May 2016',
    'may, 2016',
    '2016-May',
    '2016年5月',
    '2016年05月',
    '2016年五月',
    '2016年5月份',
    '2016 年 5 月',
    '２０１６年５月',
    'M5 2016',
  ],
  '2016-M10': ['okt. 2016', 'oktober 2016', 'Oct 2016', 'October 2016', '2016年十月', 'okt 2016'],
  '2016-M12': ['dec. 2016', 'december 2016', '2016年十二月', '12/2016'],
  '2016-M09': ['sept. 2016', 'sep 2016', 'September 2016'],
  '2016-M03': ['marts 2016', 'mar. 2016', 'March 2016'],
  '2016-M06': ['juni 2016', 'jun. 2016', 'June 2016'],
  '2011-M12': ['2011-12', '2011M12', '12/2011'],
}

describe.each(Object.entries(written))('%s', (period, texts) => {
  test.each(texts)('is read from %j', (text) => {
    expect(parsePeriod(text)).toEqual({ period })
  })
})

const refused: Record<string, string[]> = {
  refusedWeek: [
    '2016W05',
    '2016-W05',
    '2016 w5',
    'W05 2016',
    '2016U05',
    'uge 5 2016',
    'Uge 5, 2016',
    '5. uge 2016',
    'week 5 2016',
    'Week 5 of 2016',
    '2016年第5周',
    '2016年5周',
  ],
  refusedSpan: [
    '2016年1-6月',
    '2016年第一至三季度',
    '2016年第一至第三季度',
    '2016年1月至6月',
    '2012-16',
    '1.1.2016-31.12.2016',
    'Q1-3 2016',
    '2012:2016',
    '2012-2016',
    '2012–2016',
    '2012 - 2016',
    '2015-2016',
    '2012/2016',
    '2012 til 2016',
    '2012 to 2016',
    '2012至2016',
    '2012年至2016年',
    '2012..2016',
    'Q1-Q3 2016',
    '2016Q1-Q3',
    '2016K1:2016K3',
    'jan-mar 2016',
    'januar – marts 2016',
    '1.-3. kvartal 2016',
    '2016M01-2016M06',
    '1. og 2. kvartal 2016',
  ],
  refusedSplitYear: [
    '2015/2016',
    '2015/16',
    '2015 / 16',
    '2015-16',
    '2015–16',
    '1999/00',
    '2011/12',
    'skoleåret 2015/16',
    'FY 2015/16',
  ],
  refusedPart: [
    '2016Q5',
    '2016K0',
    '5. kvartal 2016',
    '2016M13',
    '2016-13',
    '13/2016',
    '3. halvår 2016',
    '2016-00',
    '2016年13月',
  ],
  refusedShortYear: ['maj 16', "maj '16", 'Q3 16', '3. kvt. 16', '05/16', '16'],
  refusedYear: ['1016', '2916', '2916Q3'],
  refusedDay: [
    '2016-05-14',
    '14.05.2016',
    '14. maj 2016',
    '14 May 2016',
    'May 14, 2016',
    '2016年5月14日',
    '14/05/2016',
    '2016M05D14',
  ],
  refusedNoSuchDay: ['2016-02-30', '31.04.2016', '31/31/2016'],
  refusedEmpty: ['', '   ', '\u00a0'],
  refusedUnknown: [
    'kvartal',
    '3. kvartal',
    'maj',
    'i går',
    '2016.1',
    '2016.10',
    '2016,5',
    '12016',
    '201605',
    '2016Q',
    'Q2016',
    '2016T1',
    '42491',
    'foo 2016',
    '2016Q3 (foreløbig)',
    'oktober',
    '-',
    '20161',
    '2016-foo',
    '2016 - '.repeat(10_000),
    '2016-04-30T22:00:00Z',
  ],
}

describe.each(Object.entries(refused))('%s', (reason, texts) => {
  test.each(texts)('names %j', (text) => {
    const { key, values } = refusalOf(text)
    expect(key).toBe(`period.${reason}`)
    expect(values?.input).toBe(text.trim())
  })
})

describe('where the frequency is known', () => {
  test.each([
    [42491, 'month', '2016-M05'],
    [42491.75, 'quarter', '2016-Q2'],
    [42491, 'year', '2016'],
    [42735, 'half-year', '2016-S2'],
    [61, 'month', '1900-M03'],
    [59, 'month', '1900-M02'],
    [1, 'year', '1900'],
  ] as const)('the spreadsheet day %d as a %s is %s', (spreadsheetDay, frequency, period) => {
    expect(parsePeriod({ spreadsheetDay }, { frequency })).toEqual({ period })
  })

  test.each([
    ['2016-05-14', 'month', '2016-M05'],
    ['2016-05-14 00:00:00', 'month', '2016-M05'],
    ['14.05.2016', 'quarter', '2016-Q2'],
    ['1. maj 2016', 'month', '2016-M05'],
    ['31/12/2016', 'month', '2016-M12'],
    ['12/31/2016', 'month', '2016-M12'],
    ['05/06/2016', 'year', '2016'],
    ['05/05/2016', 'month', '2016-M05'],
    ['2011/12', 'month', '2011-M12'],
    ['2016', 'year', '2016'],
  ] as const)('%j as a %s is %s', (text, frequency, period) => {
    expect(parsePeriod(text, { frequency })).toEqual({ period })
  })

  test.each([0, 60, -5, Number.NaN, 1e9])('%d is no day of a spreadsheet', (spreadsheetDay) => {
    expect(refusalOf({ spreadsheetDay }, 'month').key).toBe('period.refusedNoSuchDay')
  })

  test('05/06/2016 is no month, since it may be May or June', () => {
    expect(refusalOf('05/06/2016', 'month').key).toBe('period.refusedAmbiguousDay')
  })

  test('another frequency is refused', () => {
    expect(refusalOf('2016', 'quarter').key).toBe('period.refusedFrequency')
    expect(refusalOf('maj 2016', 'quarter').key).toBe('period.refusedFrequency')
  })
})

test('a spreadsheet day without a frequency is refused as the date it is', () => {
  expect(refusalOf({ spreadsheetDay: 42491 })).toEqual({
    key: 'period.refusedDay',
    values: { input: '2016-05-01' },
  })
})

test('no text makes it throw, and what it reads is canonical', () => {
  const piece = fc.constantFrom(
    '2016',
    '16',
    'Q',
    'k',
    '3',
    '.',
    ' ',
    '-',
    '/',
    'maj',
    'uge',
    'halvår',
    '年',
    '第',
    '三',
    '季度',
    '上半年',
    ':',
    'm',
    '05',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, fc.option(fc.constantFrom(...frequencies), { nil: undefined }), (input, frequency) => {
      const reading = parsePeriod(input, { frequency })
      if ('period' in reading) expect(isPeriod(reading.period)).toBe(true)
      else expect(Object.keys(periodWords)).toContain(reading.refusal.key)
    }),
    { numRuns: 3000 },
  )
})

describe('a refusal', () => {
  test.each(languages)('can be said in %s, quoting the input', (language) => {
    const dictionary = dictionaryOf(periodWords, language)
    for (const text of Object.values(refused).flat()) {
      expect(say(dictionary, language, refusalOf(text))).toContain(text.trim())
    }
  })

  test('names what stands there and what should', () => {
    const said = say(dictionaryOf(periodWords, 'da'), 'da', refusalOf('2016', 'quarter'))
    expect(said).toBe('»2016« er et år, men her skal stå et kvartal.')
  })
})

function refusalOf(text: Parameters<typeof parsePeriod>[0], frequency?: Frequency) {
  const reading = parsePeriod(text, { frequency })
  if ('period' in reading) throw new Error(`read as ${reading.period}`)
  return reading.refusal
}
