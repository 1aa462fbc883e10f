import { describe, expect, test } from 'vitest'
import { type ThresholdInput, threshold } from '#shared/goals/threshold.ts'

const atLeast: Omit<ThresholdInput, 'values'> = { baseline: [2010, 20], horizon: 2020, atLeast: 40 }
const atMost: Omit<ThresholdInput, 'values'> = { baseline: [2010, 40], horizon: 2020, atMost: 20 }
const band: Omit<ThresholdInput, 'values'> = { baseline: [2010, 0], horizon: 2020, atLeast: 40, atMost: 50 }

describe('a threshold', () => {
  test.each([
    ['at least: on the straight line', atLeast, { '2015': 30 }, 'on_course'],
    ['at least: under the line', atLeast, { '2015': 29.9 }, 'behind'],
    ['at least: reached at the horizon', atLeast, { '2020': 40 }, 'achieved'],
    ['at least: not reached at the horizon', atLeast, { '2020': 39 }, 'missed'],
    ['at least: a later figure changes nothing', atLeast, { '2015': 29, '2021': 99 }, 'behind'],
    ['at least: no figure yet', atLeast, { '2010': 20 }, 'too_early'],
    ['at most: on the straight line', atMost, { '2015': 30 }, 'on_course'],
    ['at most: over the line', atMost, { '2015': 31 }, 'behind'],
    ['at most: reached at the horizon', atMost, { '2020': 20 }, 'achieved'],
    ['at most zero', { ...atMost, atMost: 0 }, { '2020': 0 }, 'achieved'],
    ['a band: on the way into it', band, { '2015': 21 }, 'on_course'],
    ['a band: not yet on the way', band, { '2015': 19 }, 'behind'],
    ['a band: shot past it', band, { '2015': 51 }, 'behind'],
    ['a band: inside', band, { '2015': 45 }, 'on_course'],
    ['a band: from above on the way', { ...band, baseline: [2010, 100] }, { '2015': 74 }, 'on_course'],
    ['a band: from above not on the way', { ...band, baseline: [2010, 100] }, { '2015': 76 }, 'behind'],
    ['a band: fallen through it', { ...band, baseline: [2010, 100] }, { '2015': 39 }, 'behind'],
    ['a band: left from inside', { ...band, baseline: [2010, 45] }, { '2015': 39 }, 'behind'],
    ['a band: outside at the horizon', band, { '2020': 51 }, 'missed'],
    [
      'a baseline better than promised may fall to the threshold',
      { ...atLeast, baseline: [2010, 60] },
      { '2015': 41 },
      'on_course',
    ],
  ] as const)('%s', (_, promise, values, verdict) => {
    expect(threshold({ ...promise, values }).verdict).toBe(verdict)
  })

  test('is never final on a provisional figure', () => {
    expect(threshold({ ...atLeast, values: { '2020': 39 }, final: false }).verdict).toBe('behind')
    expect(threshold({ ...atLeast, values: { '2020': 41 }, final: false }).verdict).toBe('on_course')
  })

  test('says what the line asks for and what is still needed a year', () => {
    const result = threshold({ ...atLeast, values: { '2015': 25 } })
    expect(result).toMatchObject({ latest: 2015, value: 25, required: 30, needed: 3, reached: false })
    expect(result.path).toHaveLength(11)
    expect(result.path.at(-1)).toEqual({ year: 2020, required: 40 })
    expect(threshold({ ...atLeast, values: { '2020': 25 } }).needed).toBeNull()
  })

  test('without a baseline knows only reached or not', () => {
    const promise = { ...atLeast, baseline: null }
    expect(threshold({ ...promise, values: { '2015': 41 } })).toMatchObject({
      verdict: 'on_course',
      required: null,
    })
    expect(threshold({ ...promise, values: { '2015': 39 } })).toMatchObject({
      verdict: 'no_data',
      reason: 'no_path',
    })
    expect(threshold({ ...promise, values: { '2020': 39 } }).verdict).toBe('missed')
  })

  test('without a number promised cannot be judged', () => {
    expect(threshold({ baseline: null, horizon: 2020, values: { '2015': 1 } })).toMatchObject({
      verdict: 'no_data',
      reason: 'no_target',
    })
  })
})
