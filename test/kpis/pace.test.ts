import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Aim } from '#shared/kpis/attainment.ts'
import { isJudgedInPoints, type Pace, paceMark, standardThresholds } from '#shared/kpis/pace.ts'
import type { Direction } from '#shared/programmes/kpi.ts'

type Row = { value: number; path: Aim; direction?: Direction; count?: boolean; points?: boolean; pace: Pace }
const pace = ({ value, path, direction = 'rise', count = false, points = false }: Omit<Row, 'pace'>) =>
  paceMark({ value, path, direction, count, points }).pace

describe('the pace of an amount', () => {
  test.each<Row>([
    { value: 100, path: 100, pace: 'ahead_or_on' },
    { value: 0.3, path: 0.1 * 3, pace: 'ahead_or_on' },
    { value: 0.09, path: 0.1, pace: 'slightly_behind' },
    { value: 89.9, path: 100, pace: 'behind' },
    { value: 100, path: 112, direction: 'fall', pace: 'ahead_or_on' },
    { value: 110, path: 100, direction: 'fall', pace: 'slightly_behind' },
  ])('$value against $path ($direction) is $pace', ({ pace: expected, ...input }) => {
    expect(pace(input)).toBe(expected)
  })

  test.each<Row>([
    { value: 0, path: 100, pace: 'behind' },
    { value: 0, path: 0, pace: 'ahead_or_on' },
    { value: -3, path: -5, pace: 'ahead_or_on' },
    { value: -6, path: -5, pace: 'behind' },
    { value: 0, path: 0, direction: 'fall', pace: 'ahead_or_on' },
    { value: 1, path: 0, direction: 'fall', pace: 'behind' },
  ])('$value against $path ($direction), zero or negative, is on the path or behind: $pace', (row) => {
    expect(pace(row)).toBe(row.pace)
  })
})

describe('the pace of a count', () => {
  test.each<Row>([
    { value: 4, path: 4, count: true, pace: 'ahead_or_on' },
    { value: 3, path: 4, count: true, pace: 'too_small' },
    { value: 0, path: 1, count: true, pace: 'too_small' },
    { value: 3, path: 5, count: true, pace: 'slightly_behind' },
    { value: 2, path: 5, count: true, pace: 'behind' },
    { value: 0, path: 6, count: true, pace: 'behind' },
    { value: 14, path: { low: 14.8, high: 22.2 }, direction: 'within', count: true, pace: 'slightly_behind' },
  ])('$value against $path is $pace', (row) => {
    expect(pace(row)).toBe(row.pace)
  })
})

describe('the pace of a percentage', () => {
  test.each<Row>([
    { value: 85, path: 85, points: true, pace: 'ahead_or_on' },
    { value: 83, path: 85, points: true, pace: 'slightly_behind' },
    { value: 82.9, path: 85, points: true, pace: 'behind' },
    { value: 27, path: 25, direction: 'fall', points: true, pace: 'slightly_behind' },
  ])('$value against $path is $pace', (row) => {
    expect(pace(row)).toBe(row.pace)
  })

  test('is in points only from a path of 20 on', () => {
    expect(isJudgedInPoints(true, 20, 1)).toBe(true)
    expect(isJudgedInPoints(true, 4.2, 4)).toBe(false)
    expect(isJudgedInPoints(false, 85, 80)).toBe(false)
  })
})

describe('the pace within a band', () => {
  const band = { low: 20, high: 30 }
  test.each<[number, Aim, Pace]>([
    [25, band, 'ahead_or_on'],
    [31, band, 'slightly_behind'],
    [18, band, 'behind'],
    [25, { low: 25, high: 25 }, 'no_path'],
    [25, 25, 'no_path'],
  ])('%d in %j is %s', (value, path, expected) => {
    expect(pace({ value, path, direction: 'within' })).toBe(expected)
  })
})

test("a programme's own thresholds count, but reached is always on the path", () => {
  const thresholds = { ...standardThresholds, ahead: 1.05, slightly: 0.95 }
  const mark = (value: number) =>
    paceMark({ value, path: 100, direction: 'rise', count: false, points: false, thresholds }).pace
  expect([mark(94), mark(96), mark(100)]).toEqual(['behind', 'slightly_behind', 'ahead_or_on'])
})

const positive = fc.integer({ min: 1, max: 1_000_000 })

test('falling KPIs mirror rising ones', () => {
  fc.assert(
    fc.property(positive, positive, (value, path) => {
      const fall = pace({ value, path, direction: 'fall' })
      expect(fall).toBe(pace({ value: path, path: value }))
    }),
  )
})

test('a better value never has a worse pace', () => {
  const order: Pace[] = ['behind', 'too_small', 'slightly_behind', 'ahead_or_on']
  const any = fc.integer({ min: -50, max: 200 })
  fc.assert(
    fc.property(any, any, any, fc.boolean(), fc.boolean(), (a, b, path, count, points) => {
      const [worse, better] = a < b ? [a, b] : [b, a]
      const rank = (value: number) => order.indexOf(pace({ value, path, count, points }))
      expect(rank(better)).toBeGreaterThanOrEqual(rank(worse))
    }),
  )
})
