import { describe, expect, test } from 'vitest'
import { periodRange } from '#shared/periods/period.ts'
import { type SignalInput, signal } from '#shared/signals/signal.ts'

const noise = [5, 7, 4, 6, 5, 8, 4, 6, 5, 7, 6, 4, 6, 5, 7, 4]

/** Quarters from 2012 on. */
function quarterly(values: number[]): SignalInput['points'] {
  const periods = periodRange('2012-Q1', '2030-Q4')
  return values.map((value, index) => ({ period: periods[index]!, value }))
}

const plain = { direction: 'rise', measure: 'flow', seasonal: false, cumulative: false } as const

describe('the signal of a list row', () => {
  test('is better when the last point leaves the limits upwards, worse where less is better', () => {
    const points = quarterly([...noise, 20])
    expect(signal({ ...plain, points })).toMatchObject({
      signal: 'better',
      side: 'high',
      lastPeriod: '2016-Q1',
    })
    expect(signal({ ...plain, points, direction: 'fall' }).signal).toBe('worse')
    expect(signal({ ...plain, points, direction: 'within' })).toMatchObject({
      signal: 'changed',
      side: 'high',
    })
  })

  test('speaks of the last point only: an old flag is history', () => {
    const result = signal({ ...plain, points: quarterly([...noise, 20, 5, 6]) })
    expect(result).toMatchObject({ signal: 'none', side: null, rules: [] })
    expect(result.xmr!.points[16]!.first).toBe('outside')
  })

  test('needs 13 points, of the last baseline group', () => {
    expect(signal({ ...plain, points: quarterly([...noise.slice(0, 11), 90]) })).toMatchObject({
      signal: 'too_few',
      reason: 'few_points',
      points: 12,
    })
    const points = quarterly([...noise, 20])
    expect(signal({ ...plain, points, rebaseAt: ['2012-Q4'] })).toMatchObject({
      signal: 'better',
      points: 14,
    })
    expect(signal({ ...plain, points, rebaseAt: ['2013-Q2'] })).toMatchObject({
      signal: 'too_few',
      points: 12,
    })
    expect(signal({ ...plain, points: [] })).toMatchObject({ signal: 'too_few', points: 0, lastPeriod: null })
  })

  test('is never given for cumulative figures', () => {
    const points = quarterly([...noise, 20])
    expect(signal({ ...plain, points, cumulative: true })).toMatchObject({
      signal: 'too_few',
      reason: 'cumulative',
      xmr: null,
    })
  })

  test('of a stock is that of its change per period', () => {
    const steady = quarterly(noise.map((_, index) => 100 + 10 * index + (index % 2)))
    expect(signal({ ...plain, points: steady }).signal).toBe('better')
    expect(signal({ ...plain, points: steady, measure: 'stock' })).toMatchObject({
      signal: 'none',
      basis: 'change',
      points: 15,
    })
  })

  test('of a seasonal series is that of its change on the year before', () => {
    const season = [10, 20, 80, 30]
    const points = quarterly([...noise, ...noise].map((value, index) => value + season[index % 4]!))
    const jump = points.map((point, index) => (index === 31 ? { ...point, value: 90 } : point))
    expect(signal({ ...plain, points, seasonal: true })).toMatchObject({
      signal: 'none',
      basis: 'year_on_year',
      points: 28,
    })
    expect(signal({ ...plain, points: jump, seasonal: true }).signal).toBe('better')
    expect(signal({ ...plain, points: jump }).signal).toBe('none')
  })

  test('matches the year before by the period, not by the place, where periods are missing', () => {
    const points = quarterly([...noise, ...noise]).filter(({ period }) => period !== '2013-Q2')
    const result = signal({ ...plain, points, seasonal: true })
    expect(result.periods).not.toContain('2013-Q2')
    expect(result.periods).not.toContain('2014-Q2')
    expect(result.xmr!.points[0]!.value).toBe(noise[4]! - noise[0]!)
  })

  test('is not an older one when the newest point has nothing to be compared with', () => {
    const points = quarterly([...noise, ...noise]).filter(({ period }) => period !== '2018-Q4')
    expect(signal({ ...plain, points, seasonal: true })).toMatchObject({
      signal: 'too_few',
      reason: 'no_comparison',
      lastPeriod: '2019-Q4',
    })
  })

  test('takes no difference across a rebase, which would mix two levels', () => {
    const points = quarterly([...noise, ...noise.map((value) => value + 50)])
    const { periods, signal: word } = signal({ ...plain, points, measure: 'stock', rebaseAt: ['2016-Q1'] })
    expect(periods).not.toContain('2016-Q1')
    expect(word).toBe('none')
  })

  test('of a constant series is none, with the reason', () => {
    const points = quarterly(noise.map(() => 100))
    expect(signal({ ...plain, points })).toMatchObject({ signal: 'none', reason: 'constant', side: null })
  })

  test('sees equal steps of a stock as equal, in decimals too', () => {
    const points = quarterly(noise.map((_, index) => (index + 1) / 10))
    expect(signal({ ...plain, points, measure: 'stock' }).reason).toBe('constant')
  })
})
