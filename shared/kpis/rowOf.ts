import { samePeriodYearBefore } from '../periods/period.ts'
import { requireKpi } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import type { Sentence } from '../say.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { pointsOf } from './points.ts'
import type { KpiRow } from './row.ts'

/** A KPI as a line of the list; undefined for one that has no definition yet. */
export function findRow(known: Known, code: Code): KpiRow | undefined {
  const kpi = requireKpi(known, code)
  const evaluation = evaluate(known, code)
  const { definition, latest, target, level, pace, signal, reporting } = evaluation
  if (definition === null) return undefined
  const points = pointsOf(known, code)
  const before = latest === null ? undefined : samePeriodYearBefore(latest.period)
  return {
    code,
    name: definition.name,
    unit: definition.unit.text,
    decimals: definition.decimals,
    direction: definition.direction ?? null,
    measure: definition.measure,
    frequency: definition.frequency,
    track: kpi.track ?? null,
    operator: kpi.unit ?? null,
    focusAreas: kpi.focusAreas,
    example: evaluation.example,
    latest,
    yearBefore: points.find(({ period }) => period === before)?.value ?? null,
    target: shownTarget(target, level),
    level,
    pace,
    signal,
    reporting: reporting === null ? null : { ...reporting, label: labelOf(reporting) },
    points,
    noted: latest !== null && known.figures.get(definition.series)?.get(latest.period)?.noted === true,
  }
}

const dated = new Set(['due', 'late', 'delayed'])

/** 'frist den 31. januar 2018': the state alone where no day belongs to it. */
function labelOf({ state, inputs }: NonNullable<Evaluation['reporting']>): Sentence {
  if (!dated.has(state)) return { key: `reporting.${state}` }
  return { key: `reporting.${state}.day`, values: { day: { day: inputs.deadline } } }
}

/** The target with what came of it, where its level was judged. */
function shownTarget(target: Evaluation['target'], level: Evaluation['level']): KpiRow['target'] {
  if (target === null) return null
  const isJudged = level.inputs.period === target.period
  return {
    period: target.period,
    aim: target.aim,
    value: isJudged ? (level.inputs.made?.value ?? null) : null,
  }
}
