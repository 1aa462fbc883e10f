import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayName,
  dayOf,
  daysBetween,
  endOfDay,
  instantAt,
  isDay,
  monthsBetween,
  nextWeekday,
  startOfDay,
  weekdayOf,
} from '#shared/periods/day.ts'
import { Day } from '#shared/periods/schemas.ts'
import { anyDay } from './support.ts'

const copenhagen = 'Europe/Copenhagen'
const hour = 3_600_000

test.each(['2016-02-29', '2018-01-22', '1899-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
  expect(Day.parse(text)).toBe(text)
})

test.each([
  '2017-02-29',
  '2018-13-01',
  '2018-1-22',
  '2018-04-31',
  '0018-01-22',
  '22-01-2018',
  '',
  '2018-01-22T00:00',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false)
  expect(Day.safeParse(text).success).toBe(false)
})

test.each([
  ['2018-01-31', 1, '2018-02-28'],
  ['2016-01-31', 1, '2016-02-29'],
  ['2018-01-15', 12, '2019-01-15'],
  ['2018-03-31', -1, '2018-02-28'],
  ['2018-12-31', 2, '2019-02-28'],
  ['2016-02-29', -12, '2015-02-28'],
])('%s moved by %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test.each([
  ['2018-01-31', '2018-02-28', 1],
  ['2018-01-31', '2018-02-27', 0],
  ['2018-01-15', '2019-01-14', 11],
  ['2018-01-15', '2019-01-15', 12],
  ['2019-01-15', '2018-01-15', -12],
  ['2018-01-15', '2018-01-15', 0],
  ['2018-01-20', '2018-01-15', 0],
])('from %s to %s are %i whole months', (a, b, months) => {
  expect(monthsBetween(a, b)).toBe(months)
})

test.each([
  ['2018-01-19', 5, '2018-01-19'],
  ['2018-01-20', 6, '2018-01-22'],
  ['2018-01-21', 0, '2018-01-22'],
  ['2017-12-30', 6, '2018-01-01'],
])('%s is weekday %i and an obligation due then is due on %s', (day, weekday, due) => {
  expect(weekdayOf(day)).toBe(weekday)
  expect(nextWeekday(day)).toBe(due)
})

describe('a day in a time zone', () => {
  test.each([
    ['2018-01-22', '2018-01-21T23:00:00.000Z', '2018-01-22T22:59:59.999Z'],
    ['2018-07-01', '2018-06-30T22:00:00.000Z', '2018-07-01T21:59:59.999Z'],
    ['2018-03-25', '2018-03-24T23:00:00.000Z', '2018-03-25T21:59:59.999Z'],
    ['2018-10-28', '2018-10-27T22:00:00.000Z', '2018-10-28T22:59:59.999Z'],
  ])('%s in Copenhagen runs from %s to %s', (day, start, end) => {
    expect(new Date(startOfDay(day, copenhagen)).toISOString()).toBe(start)
    expect(new Date(endOfDay(day, copenhagen)).toISOString()).toBe(end)
  })

  test('has 23 hours in March and 25 in October', () => {
    expect(endOfDay('2018-03-25', copenhagen) + 1 - startOfDay('2018-03-25', copenhagen)).toBe(23 * hour)
    expect(endOfDay('2018-10-28', copenhagen) + 1 - startOfDay('2018-10-28', copenhagen)).toBe(25 * hour)
  })

  test('begins at one o’clock where summer time skips midnight', () => {
    expect(new Date(startOfDay('2018-11-04', 'America/Sao_Paulo')).toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    )
    expect(dayOf(startOfDay('2018-11-04', 'America/Sao_Paulo') - 1, 'America/Sao_Paulo')).toBe('2018-11-03')
  })

  test.each([
    ['2018-04-30', '23:59', '2018-04-30T21:59:00.000Z'],
    ['2018-03-25', '02:30', '2018-03-25T01:30:00.000Z'],
    ['2018-10-28', '02:30', '2018-10-28T00:30:00.000Z'],
  ])('%s at %s in Copenhagen is %s', (day, time, instant) => {
    expect(new Date(instantAt(day, time, copenhagen)).toISOString()).toBe(instant)
  })

  test('an instant has another day in New York and in Tokyo', () => {
    const instant = instantAt('2018-12-31', '00:30', copenhagen)
    expect(dayOf(instant, copenhagen)).toBe('2018-12-31')
    expect(dayOf(instant, 'America/New_York')).toBe('2018-12-30')
    expect(dayOf(instantAt('2018-12-31', '23:59', copenhagen), 'Asia/Tokyo')).toBe('2019-01-01')
  })

  test('holds all its instants and no others, in any zone', () => {
    const zones = [
      copenhagen,
      'UTC',
      'America/New_York',
      'America/Sao_Paulo',
      'Asia/Shanghai',
      'Asia/Kathmandu',
    ]
    const recent = fc.nat(25_000).map((n) => addDays('1970-01-02', n))
    fc.assert(
      fc.property(recent, fc.constantFrom(...zones), (day, zone) => {
        const [start, end] = [startOfDay(day, zone), endOfDay(day, zone)]
        expect([dayOf(start, zone), dayOf(end, zone)]).toEqual([day, day])
        expect(dayOf(start - 1, zone)).toBe(addDays(day, -1))
        expect(dayOf(end + 1, zone)).toBe(addDays(day, 1))
      }),
    )
  })
})

test.each([
  ['da', '22. januar 2018'],
  ['en', '22 January 2018'],
  ['zh', '2018年1月22日'],
] as const)('in %s the day is %s', (language, name) => {
  expect(dayName('2018-01-22', language)).toBe(name)
})

test('adding the days between two days leads from one to the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(addDays(a, daysBetween(a, b))).toBe(b)
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
    }),
  )
})

test('whole months are the most that do not pass the later day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const months = monthsBetween(early, late)
      expect(addMonths(early, months) <= late).toBe(true)
      expect(addMonths(early, months + 1) > late).toBe(true)
    }),
  )
})
