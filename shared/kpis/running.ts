import { type Aggregate, isComplete } from '../figures/aggregate.ts'
import { combined } from '../figures/rollUp.ts'
import { addsUp, type Source } from '../figures/source.ts'
import { subPeriods } from '../figures/subPeriods.ts'
import type { Dated } from '../ledger/fact.ts'
import { type Period, periodIn } from '../periods/period.ts'
import { holds, spanOf } from '../periods/span.ts'
import { definitionFor, targetsOf } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Definition, Target } from '../programmes/kpi.ts'
import { sourceOf } from './sourceOf.ts'

/** The target that is being run for, on the definition of its period's first day. */
export type Running = { target: Dated<Target>; definition: Dated<Definition>; source: Source }

/**
 * The target of the longest period that holds the latest figure; for stocks, rates and ratios, whose path runs
 * between year-end targets, else the next target after it.
 */
export function findRunning(known: Known, kpi: Code, latest: Period): Running | undefined {
  const end = spanOf(latest).last
  const targets = targetsOf(known, kpi)
  const around = targets.filter(({ period }) => holds(period, latest))
  const longest = around.toSorted((a, b) => (spanOf(a.period).first < spanOf(b.period).first ? -1 : 1)).at(0)
  if (longest !== undefined) return runningFor(known, kpi, longest)
  const next = targets.find(({ period }) => spanOf(period).first > end)
  const running = next === undefined ? undefined : runningFor(known, kpi, next)
  return running !== undefined && !addsUp(running.definition.measure) ? running : undefined
}

function runningFor(known: Known, kpi: Code, target: Dated<Target>): Running {
  const definition = definitionFor(known, kpi, target.period)
  return { target, definition, source: sourceOf(known, definition) }
}

/** How far the running period has come: the last of its parts that is counted in, how many that makes, the value. */
export type Progress = { period: Period; done: number; parts: readonly Period[]; aggregate: Aggregate }

/**
 * The value so far, from the start of the target's period (or of the latest figure's own year where the target lies
 * ahead) as far as every part is there. A gap ends it, so that a path is never held against a value that lacks parts;
 * a stock needs no more than its own period. Undefined where the first part is missing.
 */
export function findProgress({ target, definition, source }: Running, latest: Period): Progress | undefined {
  const isAhead = spanOf(target.period).first > spanOf(latest).last
  const span = isAhead ? periodIn('year', spanOf(latest).first) : target.period
  const parts = subPeriods(span, definition.frequency)
  for (let done = parts.length; done > 0; done -= 1) {
    const period = parts[done - 1]
    const aggregate = combined(source, parts.slice(0, done))
    if (period !== undefined && isComplete(aggregate)) return { period, done, parts, aggregate }
  }
  return undefined
}
