import { type Aggregate, isComplete } from '../figures/aggregate.ts'
import { dueDayFor } from '../obligations/obligation.ts'
import { dayOf } from '../periods/day.ts'
import { findFormerTarget } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import type { Sentence } from '../say.ts'
import { progressFrom } from './attainment.ts'
import { baselineOf } from './baseline.ts'
import type { LevelInputs, LevelStatement, PeriodFigure } from './evaluation.ts'
import { aimHole, numberHole, pairHoles, qualityHole } from './holes.ts'
import { findNextTarget, type JudgedTarget } from './judgedTarget.ts'
import { aimOf, levelOf } from './level.ts'
import { choiceOf, madeOf } from './made.ts'
import { missingNotes } from './missingNotes.ts'

type LevelContext = { kpi: Code; judged: JudgedTarget | undefined; lastKnown: PeriodFigure | null }

/**
 * Was the latest target that has fallen due reached? A value that lacks parts is no figure: it is never compared with
 * a target for the whole period. Rule and versions: domain.md, Judgement, Level.
 */
export function levelStatement(known: Known, context: LevelContext): LevelStatement {
  const { judged, lastKnown } = context
  if (judged === undefined) return withoutTarget(known, context)
  const inputs = inputsOf(known, judged, lastKnown)
  const { definition, aggregate } = judged.valued
  const value = isComplete(aggregate) ? aggregate.value : null
  const { level, attainment } = levelOf(value, aimOf(judged.target), definition.direction)
  return {
    state: level,
    sentence: sentenceOf(level, judged, lastKnown),
    notes: [
      ...(level === 'no_figure' ? missingNotes(known, judged.valued) : []),
      ...agreementNotes(known, judged, inputs),
    ],
    inputs: { ...inputs, attainment, progress: progressOf(inputs, value) },
    rule: 'level',
    version: 1,
  }
}

function inputsOf(
  known: Known,
  { target, valued }: JudgedTarget,
  lastKnown: PeriodFigure | null,
): LevelInputs {
  const { definition, source } = valued
  const choice = choiceOf(known, target, valued)
  const former = choice.afterPeriod ? findFormerTarget(known, target.kpi, target.period) : undefined
  return {
    period: target.period,
    made: madeOf(valued),
    direction: definition.direction ?? null,
    target: aimOf(target) ?? null,
    formerTarget: former === undefined ? null : (aimOf(former) ?? null),
    attainment: null,
    baseline: baselineOf(known, target, source),
    progress: null,
    lastKnown,
    choices: { definition: choiceOf(known, definition, valued), target: choice, threshold: null },
  }
}

function progressOf({ baseline, target }: LevelInputs, value: number | null): number | null {
  if (baseline === null || target === null || value === null) return null
  return progressFrom(baseline.value, value, target)
}

function sentenceOf(
  level: LevelStatement['state'],
  { target, valued: { definition, aggregate, period } }: JudgedTarget,
  lastKnown: PeriodFigure | null,
): Sentence {
  const aim = aimOf(target)
  if (level === 'no_figure') return noFigureSentence(period, aggregate, lastKnown, definition)
  if (level === 'no_target' || aim === undefined || aggregate.value === null)
    return { key: 'level.sentence.no_target' }
  const held = typeof aim === 'number' && definition.direction === 'fall' ? '_fall' : ''
  const kind = typeof aim === 'number' ? held : '_within'
  const note = qualityHole(aggregate.quality)
  const pair = pairHoles(aggregate.value, aim, definition)
  return { key: `level.sentence.${level}${kind}`, values: { period: { period }, ...pair, note } }
}

function noFigureSentence(
  period: string,
  { known, of }: Aggregate,
  lastKnown: PeriodFigure | null,
  definition: Parameters<typeof numberHole>[1],
): Sentence {
  if (lastKnown === null) return { key: 'level.sentence.no_figure_at_all', values: { period: { period } } }
  const values = {
    period: { period },
    last: { period: lastKnown.period },
    value: numberHole(lastKnown.value, definition),
    note: qualityHole(lastKnown.quality),
  }
  if (known === 0 || known === of) return { key: 'level.sentence.no_figure', values }
  return { key: 'level.sentence.no_figure_partial', values: { ...values, count: known, of } }
}

function agreementNotes(known: Known, { target, valued }: JudgedTarget, inputs: LevelInputs): Sentence[] {
  const choice = inputs.choices?.target
  const aim = aimOf(target)
  if (choice === null || choice === undefined || !choice.afterPeriod || aim === undefined) return []
  const { definition, aggregate } = valued
  const values = {
    day: { day: dayOf(choice.at, known.programme.timeZone) },
    target: aimHole(aim, definition),
  }
  const notes: Sentence[] = []
  if (inputs.formerTarget === null) {
    notes.push({ key: 'level.note.agreed_after', values })
  } else {
    const value = isComplete(aggregate) ? aggregate.value : null
    const { level } = levelOf(value, inputs.formerTarget, definition.direction)
    const former = aimHole(inputs.formerTarget, definition)
    notes.push({
      key: `level.note.agreed_after_former`,
      values: { ...values, former, level: { key: `level.${level}` } },
    })
  }
  if (choice.figuresKnown) notes.push({ key: 'level.note.figures_known' })
  return notes
}

function withoutTarget(known: Known, { kpi, lastKnown }: LevelContext): LevelStatement {
  return {
    state: 'no_target',
    sentence: nextTargetSentence(known, kpi),
    notes: [],
    inputs: {
      period: null,
      made: null,
      direction: null,
      target: null,
      formerTarget: null,
      attainment: null,
      baseline: null,
      progress: null,
      lastKnown,
      choices: null,
    },
    rule: 'level',
    version: 1,
  }
}

function nextTargetSentence(known: Known, kpi: Code): Sentence {
  const next = findNextTarget(known, kpi, undefined)
  const aim = next === undefined ? undefined : aimOf(next)
  const definition = known.definitions.get(kpi)?.at(-1)
  if (next === undefined || aim === undefined || definition === undefined)
    return { key: 'level.sentence.no_target' }
  const due = dueDayFor(known, kpi, next.period)
  const values = { period: { period: next.period }, target: aimHole(aim, definition) }
  if (due === null) return { key: 'level.sentence.awaits_figure', values }
  return { key: 'level.sentence.not_due', values: { ...values, due: { day: due } } }
}
