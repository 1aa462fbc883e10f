import { derivedFigures } from '../figures/derive.ts'
import type { Figure, Figures } from '../figures/figure.ts'
import { addsUp } from '../figures/source.ts'
import { subPeriods } from '../figures/subPeriods.ts'
import type { Dated } from '../ledger/fact.ts'
import { firstDay, frequencyOf, nextPeriod, type Period, periodsPerYear } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { definitionFor, targetsOf } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Definition, Target } from '../programmes/kpi.ts'
import { agreedPath } from './agreedPath.ts'
import type { Aim } from './attainment.ts'
import { aimOf } from './level.ts'
import { shareOf } from './path.ts'
import type { Point } from './row.ts'
import { sourceOf } from './sourceOf.ts'

/**
 * A KPI's history as it is drawn: every period from its first figure to its last figure or target, each by the
 * definition of its own day, a gap where nothing is known, and a break where another series begins.
 */
export function pointsOf(known: Known, kpi: Code): Point[] {
  const aims = aimsOf(known, kpi)
  const stated = statedByPeriod(known, kpi)
  const periods = allBetween([...stated.keys(), ...aims.keys()])
  let before: string | undefined
  return periods.map((period) => {
    const { figure, series } = stated.get(period) ?? {}
    const breaks = series !== undefined && before !== undefined && series !== before
    before = series ?? before
    return {
      period,
      value: figure?.value ?? null,
      quality: figure?.quality ?? null,
      missing: figure?.missing ?? null,
      aim: aims.get(period) ?? null,
      breaks,
      revised: figure !== undefined && figure.revisions > 1 && figure.kind !== 'first',
    }
  })
}

type Drawn = Pick<Figure, 'value' | 'quality' | 'missing' | 'revisions' | 'kind'>

function statedByPeriod(known: Known, kpi: Code): Map<Period, { figure: Drawn; series: string }> {
  const stated = new Map<Period, { figure: Drawn; series: string }>()
  for (const definition of known.definitions.get(kpi) ?? []) {
    for (const [period, figure] of figuresOf(known, definition)) {
      const isItsOwn = definitionFor(known, kpi, period) === definition
      if (isItsOwn && frequencyOf(period) === definition.frequency)
        stated.set(period, { figure, series: definition.series })
    }
  }
  return stated
}

/** The figures of a definition's adopted series, stated or derived. */
export function figuresOf(known: Known, definition: Definition): ReadonlyMap<Period, Drawn> {
  if (definition.formula === undefined) return known.figures.get(definition.series) ?? (new Map() as Figures)
  const derived = derivedFigures(known.figures, definition.formula)
  return new Map(
    [...derived].map(([period, { value, quality }]) => [
      period,
      { value, quality, missing: null, revisions: 1, kind: 'first' as const },
    ]),
  )
}

/** All periods between the first and the last of some, which are of one frequency per year. */
function allBetween([any, ...periods]: Period[]): Period[] {
  if (any === undefined) return []
  const first = periods.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a), any)
  const last = periods.reduce((a, b) => (firstDay(b) > firstDay(a) ? b : a), any)
  const span = [first]
  for (let period = first; period < last; ) {
    period = nextPeriod(period)
    span.push(period)
  }
  return span
}

/** Where each period should be by the agreed targets: a flow's share of its year, a point on the line of others. */
export function aimsOf(known: Known, kpi: Code): Map<Period, Aim> {
  const aims = new Map<Period, Aim>()
  for (const target of targetsOf(known, kpi)) {
    for (const [period, aim] of aimsOfTarget(known, target)) aims.set(period, aim)
  }
  return aims
}

function aimsOfTarget(known: Known, target: Dated<Target>): [Period, Aim][] {
  const whole = aimOf(target)
  const definition = definitionFor(known, target.kpi, target.period)
  if (
    whole === undefined ||
    periodsPerYear(frequencyOf(target.period)) > periodsPerYear(definition.frequency)
  )
    return []
  const running = { target, definition, source: sourceOf(known, definition) }
  const path = agreedPath(known, running, whole)
  const parts = subPeriods(target.period, definition.frequency)
  if (addsUp(definition.measure)) {
    const due = [0, ...parts.map((period, at) => path({ period, done: at + 1, parts }).share ?? 0)]
    return parts.map((period, at) => [period, shareOf(whole, (due[at + 1] ?? 0) - (due[at] ?? 0))])
  }
  return parts.flatMap((period, at): [Period, Aim][] => {
    const { aim } = path({ period, done: at + 1, parts })
    return aim === undefined || spanOf(period).last > spanOf(target.period).last ? [] : [[period, aim]]
  })
}
