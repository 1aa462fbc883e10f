import { describe, expect, test } from 'vitest'
import { assurance } from '#shared/signals/assurance.ts'
import { variationIcon } from '#shared/signals/icon.ts'
import type { Rule, Side } from '#shared/signals/rules.ts'
import { limitsKind, xmr } from '#shared/signals/xmr.ts'
import { spcCases } from './spcCases.ts'

const labels: Record<Rule, Record<Side, string>> = {
  outside: { high: 'Above UCL', low: 'Below LCL' },
  trend: { high: '7 Point Trend (Increasing)', low: '7 Point Trend (Decreasing)' },
  two_of_three: { high: '2 in 3 Above CL', low: '2 in 3 Below CL' },
  shift: { high: '7 Points Above CL', low: '7 Points Below CL' },
}

/** R wrote twelve digits. */
function near(actual: number, expected: string | undefined) {
  const value = Number(expected)
  expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(value)))
}

const collapsed = ['27_constant_screened', '29_single_point']

describe.each(spcCases)(
  'the R package and we agree on $name',
  ({ name, values, options, target, index, rows }) => {
    const chart = xmr(values, options)

    test('on the groups and their limits', () => {
      for (const [place, row] of rows.entries()) {
        const group = chart.groups[chart.points[place]!.group]!
        expect(chart.points[place]!.group).toBe(Number(row.rebase_group))
        near(group.mean, row.mean)
        const length = group.to - group.from + 1
        expect(limitsKind(length) !== 'full').toBe(row.short_group === 'TRUE')
        if (collapsed.includes(name)) {
          expect(group.limits).toBeNull()
          expect(row.lpl).toBe('NaN')
        } else {
          near(group.limits!.low, row.lpl)
          near(group.limits!.high, row.upl)
        }
      }
    })

    test('on the flags of every point', () => {
      for (const [place, row] of rows.entries()) {
        const point = chart.points[place]!
        const { mean, limits } = chart.groups[point.group]!
        expect(Math.sign(point.value - mean)).toBe(Number(row.relative_to_mean))
        if (limits !== null) {
          const out = point.rules.includes('outside')
          expect(out).toBe(row.outside_limits === 'TRUE')
          const beyond = point.value > limits.twoSigmaHigh || point.value < limits.twoSigmaLow
          expect(beyond && !out).toBe(row.close_to_limits === 'TRUE')
        }
        expect(point.first === undefined ? 'Common Cause' : labels[point.first][point.side!]).toBe(
          row.special_cause_type,
        )
        expect(point.type).toBe(row.point_type)
      }
      expect(chart.points.filter(({ first }) => first !== undefined)).toHaveLength(Number(index.n_special))
    })

    test('on the two icons, of which we show none without limits', () => {
      const { limits } = chart.groups.at(-1)!
      expect(variationIcon(chart)).toBe(collapsed.includes(name) ? null : index.variation_icon)
      expect(assurance({ limits, target, direction: options.direction }) ?? '').toBe(index.assurance)
    })
  },
)

test('a series without limits says why', () => {
  const reason = (name: string) => {
    const { values, options } = spcCases.find((spcCase) => spcCase.name === name)!
    return xmr(values, options).groups[0]!.reason
  }
  expect(reason('27_constant_screened')).toBe('constant')
  expect(reason('29_single_point')).toBe('too_few')
})
