import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goalCard, goalCards } from '#shared/goals/goalCard.ts'
import { evaluate } from '#shared/kpis/evaluate.ts'
import { pointsOf } from '#shared/kpis/points.ts'
import { findRow, rowOf } from '#shared/kpis/rowOf.ts'
import { missingReports, obligations } from '#shared/obligations/obligations.ts'
import { receptionOf } from '#shared/obligations/reception.ts'
import { reportingState } from '#shared/obligations/reportingState.ts'
import { addDays } from '#shared/periods/day.ts'
import { exampleKnown } from '../support/exampleKnown.ts'

/** From before the first contract until after the last figure. */
const first = '2014-06-01'
const days = 3_500

test('a row that was kept for another day says what a row made on the day says', () => {
  const newest = exampleKnown(addDays(first, days))
  fc.assert(
    fc.property(fc.nat(days - 40), fc.nat(40), (from, later) => {
      const today = addDays(first, from)
      const known = { ...newest, today }
      for (const { code } of known.kpis) findRow(known, code)
      const moved = { ...newest, today: addDays(today, later) }
      for (const { code } of moved.kpis)
        expect(findRow(moved, code)).toEqual(rowOf(moved, evaluate(moved, code), pointsOf(moved, code)))
    }),
    { numRuns: 60 },
  )
})

test('goals and missing reports that were kept for another day say what is so on the day', () => {
  fc.assert(
    fc.property(fc.nat(days), fc.nat(400), (from, later) => {
      const before = exampleKnown(addDays(first, from))
      goalCards(before)
      missingReports(before)
      for (const known of [
        { ...before, today: addDays(before.today, later) },
        exampleKnown(addDays(first, from + later)),
      ]) {
        expect(goalCards(known)).toEqual(known.goals.map((goal) => goalCard(known, goal)))
        const late = known.kpis.flatMap(({ code }) =>
          obligations(known, code).filter(
            (one) => reportingState(known.today, one, receptionOf(known, one)) === 'late',
          ),
        )
        const told = missingReports(known).map(({ kpi, period }) => `${kpi} ${period}`)
        expect(told.sort()).toEqual(late.map(({ kpi, period }) => `${kpi} ${period}`).sort())
      }
    }),
    { numRuns: 25 },
  )
})
