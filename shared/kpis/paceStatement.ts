import type { Period } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { thresholdsOn } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Direction } from '../programmes/kpi.ts'
import { agreedPath } from './agreedPath.ts'
import type { Aim } from './attainment.ts'
import type { Choice, PaceInputs, PaceStatement } from './evaluation.ts'
import { aimOf } from './level.ts'
import { choiceOf, madeOf } from './made.ts'
import { isJudgedInPoints, paceMark, standardThresholds, type Thresholds } from './pace.ts'
import { neededNotes, paceSentence } from './paceSentence.ts'
import { neededChange } from './path.ts'
import { findProgress, findRunning, type Progress, type Running } from './running.ts'

/**
 * Is the running year where the agreed path says it should be, at the latest figure? Rule and versions: domain.md,
 * Judgement, Pace.
 */
export function paceStatement(known: Known, kpi: Code, latest: Period | undefined): PaceStatement {
  if (latest === undefined) return noPath('no_figure')
  const running = findRunning(known, kpi, latest)
  const aim = running === undefined ? undefined : aimOf(running.target)
  if (running === undefined || aim === undefined) return noPath('no_target', { period: latest })
  const { direction } = running.definition
  const asked = { period: latest, target: { period: running.target.period, aim } }
  if (direction === undefined) return noPath('no_direction', asked)
  const progress = findProgress(running, latest)
  if (progress === undefined) return noPath('gap', asked)
  return judged(known, running, { aim, direction, progress })
}

type Case = { aim: Aim; direction: Direction; progress: Progress }

function judged(known: Known, running: Running, { aim, direction, progress }: Case): PaceStatement {
  const { target, definition, source } = running
  const { period, aggregate } = progress
  const { aim: path, left, ...along } = agreedPath(known, running, aim)(progress)
  const value = aggregate.value ?? 0
  const made = madeOf({ definition, aggregate })
  const asked = { ...along, period, made, direction, target: { period: target.period, aim } }
  if (path === undefined) return noPath('no_start', asked)
  const { thresholds, choice: threshold } = thresholdsFor(known, running, period)
  const points = isJudgedInPoints(definition.unit.symbol === 'percent', path, value)
  const mark = paceMark({ value, path, direction, count: definition.count, points, thresholds })
  if (mark.pace === 'no_path') return noPath('no_width', asked)
  const change = neededChange(value, aim, left, target.path)
  const inputs: PaceInputs = {
    ...unknown,
    ...asked,
    path,
    ratio: mark.ratio,
    short: mark.short,
    count: definition.count,
    points,
    thresholds,
    needed: change === null ? null : { ...change, left },
    choices: {
      definition: choiceOf(known, definition, { source, period }),
      target: choiceOf(known, target, { source, period: target.period }),
      threshold,
    },
  }
  return {
    state: mark.pace,
    sentence: paceSentence(mark.pace, { ...asked, value, path, aim }, definition, aggregate.quality),
    notes: neededNotes(inputs, definition),
    inputs,
    rule: 'pace',
    version: 1,
  }
}

function thresholdsFor(
  known: Known,
  { source }: Running,
  period: Period,
): { thresholds: Thresholds; choice: Choice | null } {
  const fact = thresholdsOn(known, spanOf(period).last)
  if (fact === null) return { thresholds: standardThresholds, choice: null }
  const { ahead, slightly, points, smallPath } = fact
  return {
    thresholds: { ahead, slightly, points, smallPath },
    choice: choiceOf(known, fact, { source, period }),
  }
}

const unknown: PaceInputs = {
  reason: null,
  period: null,
  made: null,
  direction: null,
  target: null,
  path: null,
  share: null,
  shareFrom: [],
  start: null,
  ratio: null,
  short: null,
  count: false,
  points: false,
  thresholds: null,
  needed: null,
  choices: null,
}

function noPath(reason: NonNullable<PaceInputs['reason']>, known: Partial<PaceInputs> = {}): PaceStatement {
  return {
    state: 'no_path',
    sentence: { key: `pace.sentence.${reason}` },
    notes: [],
    inputs: { ...unknown, ...known, reason },
    rule: 'pace',
    version: 1,
  }
}
