import { expect, test } from 'vitest'
import type { Goal } from '#shared/programmes/goal.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { known, text } from '#test/support/known.ts'

test('a goal about a computed series reads what it is computed from and weighted by', () => {
  const formula = { numerator: 'chinese/dk/own', denominator: 'all/dk/own', factor: 100 }
  const agreed = known({ kpis: { share: { formula, weight: 'nights/dk/own' } } })
  const goal: Goal = {
    ...{ code: 'goal', title: text('Goal'), promise: text('A goal'), horizon: 2020, order: 0 },
    measures: [
      {
        ...{ code: 'share', name: text('Share'), alternatives: [], standIns: [] },
        judge: { rule: 'threshold', own: { series: 'share/dk/own' }, value: 10, direction: 'rise' },
      },
    ],
  } as unknown as Goal
  expect(seriesInView(agreed, { kpis: [], goals: [goal] }).sort()).toEqual([
    'all/dk/own',
    'chinese/dk/own',
    'nights/dk/own',
    'share/dk/own',
  ])
})
