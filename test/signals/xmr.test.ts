import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Direction, limitsKind, type PointType, xmr } from '#shared/signals/xmr.ts'

const steps = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 0, maxLength: 40 })
const direction = fc.constantFrom<Direction[]>('rise', 'fall', 'within')
const opposite = { rise: 'fall', fall: 'rise', within: 'within' } as const

const mirrored: Record<PointType, PointType> = {
  common_cause: 'common_cause',
  special_cause_improvement: 'special_cause_improvement',
  special_cause_concern: 'special_cause_concern',
  special_cause_neutral_high: 'special_cause_neutral_low',
  special_cause_neutral_low: 'special_cause_neutral_high',
}

describe('the XmR chart', () => {
  test('of mirrored figures with the direction swapped says the same', () => {
    fc.assert(
      fc.property(steps, direction, fc.integer({ min: 1, max: 39 }), (values, way, border) => {
        const one = xmr(values, { direction: way, rebaseAt: [border] })
        const other = xmr(
          values.map((value) => -value),
          { direction: opposite[way], rebaseAt: [border] },
        )
        expect(other.points.map(({ rules }) => rules)).toEqual(one.points.map(({ rules }) => rules))
        expect(other.points.map(({ type }) => type)).toEqual(one.points.map(({ type }) => mirrored[type]))
        expect(other.groups.map(({ limits }) => (limits === null ? null : -limits.high))).toEqual(
          one.groups.map(({ limits }) => limits?.low ?? null),
        )
      }),
    )
  })

  test('keeps its flags when the figures change unit or zero point', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(0.25, 2, 1024),
        fc.integer({ min: -64, max: 64 }),
        (values, unit, zero) => {
          const chart = xmr(values, { direction: 'rise' })
          const { mean = 0, limits = null } = chart.groups[0] ?? {}
          const lines = limits === null ? [] : [mean, ...Object.values(limits)]
          fc.pre(
            values.every((value) => lines.every((line) => value === line || Math.abs(value - line) > 1e-9)),
          )
          fc.pre(values.every((value) => Object.values(limits ?? {}).every((line) => value !== line)))
          const moved = xmr(
            values.map((value) => value * unit + zero),
            { direction: 'rise' },
          )
          expect(moved.points.map(({ rules }) => rules)).toEqual(chart.points.map(({ rules }) => rules))
        },
      ),
    )
  })

  test('never speaks in NaN and flags nothing without limits', () => {
    const figures = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 30 })
    fc.assert(
      fc.property(figures, fc.boolean(), (values, screenOutliers) => {
        const { groups, points } = xmr(values, { direction: 'rise', screenOutliers })
        for (const { mean, limits } of groups) {
          for (const number of [mean, ...Object.values(limits ?? {})]) expect(number).not.toBeNaN()
        }
        for (const { group, rules } of points) if (groups[group]!.limits === null) expect(rules).toEqual([])
      }),
    )
  })

  test('lets nothing cross a rebase', () => {
    const before = [5, 7, 4, 6, 5, 8, 4, 6]
    const after = [50, 70, 40, 60, 50, 80, 40, 60]
    const { groups, points } = xmr([...before, ...after], { direction: 'rise', rebaseAt: [8] })
    const alone = xmr(after, { direction: 'rise' })
    expect(groups.map(({ from, to }) => [from, to])).toEqual([
      [0, 7],
      [8, 15],
    ])
    expect(groups[1]!.limits).toEqual(alone.groups[0]!.limits)
    expect(points.every(({ first }) => first === undefined)).toBe(true)
  })

  test('lists every rule a point hits, the first in priority names it', () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 9, 10, 12]
    const last = xmr(values, { direction: 'fall' }).points.at(-1)!
    expect(last).toMatchObject({ first: 'outside', side: 'high', type: 'special_cause_concern' })
    expect(last.rules).toEqual(['outside', 'two_of_three'])
  })

  test('finds a value on the mean of decimals exactly on it', () => {
    expect(xmr([0.1, 0.2, 0.3], { direction: 'rise' }).groups[0]!.mean).toBe(0.2)
  })

  test('takes zero and negative figures like any other', () => {
    const { groups } = xmr([0, 1, -1, 0, 2, -2, 0], { direction: 'rise' })
    expect(groups[0]!.mean).toBe(0)
    expect(groups[0]!.limits!.low).toBeLessThan(0)
  })

  test('has no limits where screening leaves no variation', () => {
    const { groups } = xmr([0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5], {
      direction: 'rise',
      screenOutliers: true,
    })
    expect(groups[0]).toMatchObject({ limits: null, reason: 'constant' })
  })

  test('refuses to fix limits after fewer than 12 points', () => {
    expect(() => xmr([1, 2, 3], { direction: 'rise', fixAfter: 3 })).toThrow(RangeError)
  })

  test.each([
    [0, 'none'],
    [7, 'none'],
    [8, 'trial'],
    [12, 'trial'],
    [13, 'full'],
  ])('of %d points draws its limits: %s', (points, kind) => {
    expect(limitsKind(points)).toBe(kind)
  })
})
