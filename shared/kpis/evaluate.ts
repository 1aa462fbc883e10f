import { reportingOf } from '../obligations/reportingOf.ts'
import { definitionOn, requireKpi } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Definition } from '../programmes/kpi.ts'
import type { Evaluation } from './evaluation.ts'
import { findJudgedTarget, findNextTarget, type JudgedTarget } from './judgedTarget.ts'
import { findLatestStretch } from './latest.ts'
import { aimOf } from './level.ts'
import { levelStatement } from './levelStatement.ts'
import { choiceOf, periodFigure } from './made.ts'
import { paceStatement } from './paceStatement.ts'
import { signalStatement } from './signalStatement.ts'
import { sourceOf } from './sourceOf.ts'

/**
 * The four statements about a KPI as known at (D, n): level, pace, signal and reporting. They are never folded into
 * one colour. An unknown KPI throws `missing`; nothing else does. Source: domain.md, Judgement.
 */
export function evaluate(known: Known, code: Code): Evaluation {
  const kpi = requireKpi(known, code)
  const stretch = findLatestStretch(known, code)
  const latest = stretch === undefined ? null : periodFigure(stretch.latest)
  const judged = findJudgedTarget(known, code)
  const pace = paceStatement(known, code, latest?.period)
  const level = levelStatement(known, { kpi: code, judged, lastKnown: latest })
  return {
    kpi: code,
    definition: shownDefinition(stretch?.definition ?? definitionOn(known, code, known.today)),
    latest,
    period: judged?.target.period ?? null,
    target: shownTarget(known, code, judged),
    level,
    pace,
    signal: signalStatement(known, code, stretch),
    reporting: reportingOf(known, code),
    example:
      kpi.example || [latest, level.inputs.made, pace.inputs.made].some((used) => used?.example === true),
  }
}

function shownDefinition(definition: Definition | undefined): Evaluation['definition'] {
  if (definition === undefined) return null
  const { validFrom, name, direction, measure, frequency, unit, decimals, series } = definition
  const shown = { validFrom, name, measure, frequency, unit, decimals, series }
  return direction === undefined ? shown : { ...shown, direction }
}

function shownTarget(known: Known, code: Code, judged: JudgedTarget | undefined): Evaluation['target'] {
  const target = judged?.target ?? findNextTarget(known, code, undefined)
  const aim = target === undefined ? undefined : aimOf(target)
  const definition = target === undefined ? undefined : definitionOn(known, code, known.today)
  if (target === undefined || aim === undefined || definition === undefined) return null
  const { period } = target
  const source = judged?.valued.source ?? sourceOf(known, definition)
  return { period, aim, choice: choiceOf(known, target, { source, period }) }
}
