import type { MissingCode } from '../../figures/figure.ts'
import { obligations } from '../../obligations/obligations.ts'
import { receptionOf } from '../../obligations/reception.ts'
import { reportingState } from '../../obligations/reportingState.ts'
import type { Period } from '../../periods/period.ts'
import { spanOf } from '../../periods/span.ts'
import { definitionFor, kpiOfSeries } from '../../programmes/inForce.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import type { Gap } from './pictures.api.ts'

const dated = new Set(['late', 'due', 'delayed'])
const plain = new Set(['in_review', 'lapsed', 'not_due'])

const kinds = ['late', 'missing', 'waiting'] as const

/** Why a KPI has no value in a period: what was promised or answered instead, or that nobody owes it. */
export function gapOf(known: Known, kpi: Code, period: Period, missing: MissingCode | null): Gap {
  const lacked = inputGaps(known, kpi, period)
  const worst = kinds.flatMap((kind) => lacked.filter((gap) => gap.kind === kind))[0]
  if (worst !== undefined) return worst
  const obligation = obligations(known, kpi).find((one) => one.period === period)
  if (obligation !== undefined) {
    const reception = receptionOf(known, obligation)
    const state = reportingState(known.today, obligation, reception)
    const kind = state === 'late' ? 'late' : state === 'delayed' ? 'missing' : 'waiting'
    if (dated.has(state)) {
      const values = { day: { day: reception.deadline } }
      return { kind, sentence: { key: `reporting.${state}.day`, values } }
    }
    if (plain.has(state)) return { kind, sentence: { key: `reporting.${state}` } }
  }
  if (missing !== null) return { kind: 'missing', sentence: { key: `missing.${missing}` } }
  const isOver = spanOf(period).last < known.today
  return { kind: isOver ? 'missing' : 'waiting', sentence: { key: isOver ? 'gap.none' : 'gap.ahead' } }
}

/** A derived value waits for its inputs: why those that are not there are not. */
function inputGaps(known: Known, kpi: Code, period: Period): Gap[] {
  const { formula } = definitionFor(known, kpi, period)
  if (formula === undefined) return []
  return [formula.numerator, formula.denominator].flatMap((series) => {
    const input = kpiOfSeries(series)
    const figure = known.figures.get(series)?.get(period)
    const isThere = (figure?.value ?? null) !== null || !known.definitions.has(input)
    return isThere ? [] : [gapOf(known, input, period, figure?.missing ?? null)]
  })
}
