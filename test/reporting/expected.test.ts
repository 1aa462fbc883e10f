import { expect, test } from 'vitest'
import type { Period } from '#shared/periods/period.ts'
import { definitionFor } from '#shared/programmes/inForce.ts'
import { expectedRange } from '#shared/reporting/expected.ts'
import { known } from '#test/support/known.ts'

const [before, after] = [
  [9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10],
  [40, 41, 39, 40, 42, 38, 40, 41],
]
const asked: Period = '2013-M09'

const months = (values: number[], year: number) =>
  Object.fromEntries(values.map((value, at) => [`${year}-M${String(at + 1).padStart(2, '0')}`, value]))

function rangeOf(figures: { [period: Period]: number }, rebases: Period[] = []) {
  const world = known({ kpis: { it: { figures, frequency: 'month' } }, rebases: { it: rebases } })
  return expectedRange(world, definitionFor(world, 'it', asked), asked)
}

test('a figure is expected where the history before it lies', () => {
  const range = rangeOf(months(after, 2013))
  expect(range?.low).toBeGreaterThan(30)
  expect(range?.high).toBeLessThan(50)
})

test('once limits were agreed anew, only the history since then tells what is expected', () => {
  const whole = { ...months(before, 2012), ...months(after, 2013) }
  expect(rangeOf(whole, ['2013-M01'])).toEqual(rangeOf(months(after, 2013)))
  expect(rangeOf(whole)).not.toEqual(rangeOf(whole, ['2013-M01']))
})

test('nothing is expected while there is too little history since limits were agreed anew', () => {
  const whole = { ...months(before, 2012), ...months(after.slice(0, 7), 2013) }
  expect(rangeOf(whole)).not.toBeNull()
  expect(rangeOf(whole, ['2013-M01'])).toBeNull()
})
