import type { SeriesCode } from '../figures/figure.ts'
import type { Dated } from '../ledger/fact.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { type Span, spanOf } from '../periods/span.ts'
import { Problem } from '../problem.ts'
import type { Text } from '../text.ts'
import type { Agreed } from './known.ts'
import type { Code, Definition, Kpi, Target, Threshold } from './kpi.ts'

/** The KPI; an unknown code throws `missing`. */
export function requireKpi(agreed: Agreed, code: Code): Dated<Kpi> {
  const kpi = agreed.kpis.find((known) => known.code === code)
  if (kpi === undefined) throw new Problem('missing', { key: 'kpi.unknown', values: { code } })
  return kpi
}

/** A unit with its name; one that is not there is named by its code. */
export function namedUnit(agreed: Agreed, code: Code): { code: Code; name: Text } {
  const name = agreed.units.find((unit) => unit.code === code)?.name
  return { code, name: name ?? { da: code, en: code, zh: code } }
}

/**
 * The definition that a period is judged on: the one valid on its first day. Figures from before the first
 * definition (baselines) are read on the first. A KPI without definitions throws `missing`.
 */
export function definitionFor(agreed: Agreed, kpi: Code, period: Period): Dated<Definition> {
  const definition = definitionOn(agreed, kpi, spanOf(period).first)
  if (definition === undefined) throw new Problem('missing', { key: 'kpi.undefined', values: { code: kpi } })
  return definition
}

/** The definition valid on a day, the first one before any is; undefined for a KPI without definitions. */
export function definitionOn(agreed: Agreed, kpi: Code, day: Day): Dated<Definition> | undefined {
  const definitions = agreed.definitions.get(kpi) ?? []
  return definitions.findLast(({ validFrom }) => validFrom <= day) ?? definitions[0]
}

/** The thresholds in force on a day: a period is judged by those of its last day. Null before any were agreed. */
export function thresholdsOn(agreed: Agreed, day: Day): Dated<Threshold> | null {
  return agreed.thresholds.findLast(({ validFrom }) => validFrom <= day) ?? null
}

const inOrder = new WeakMap<readonly Dated<Target>[], readonly Dated<Target>[]>()

/**
 * The newest target of each period, in order of their ends, of one end the longer period last. None while the KPI
 * has no definition that is public: what would be reached? Kept, as each period of a path asks.
 */
export function targetsOf(agreed: Agreed, kpi: Code): readonly Dated<Target>[] {
  const targets = agreed.targets.get(kpi)
  if (targets === undefined || (agreed.definitions.get(kpi) ?? []).length === 0) return []
  const known = inOrder.get(targets)
  if (known !== undefined) return known
  const sorted = targets.toSorted((a, b) => compareEnds(spanOf(a.period), spanOf(b.period)))
  inOrder.set(targets, sorted)
  return sorted
}

function compareEnds(a: Span, b: Span): number {
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  return a.first > b.first ? -1 : 1
}

/** The target that stood at the period's end, where another was agreed after it. */
export function findFormerTarget(agreed: Agreed, kpi: Code, period: Period): Dated<Target> | undefined {
  return agreed.formerTargets.get(kpi)?.find((target) => target.period === period)
}

/** The definition that adopted a series, else its KPI's newest; undefined for a KPI without definitions. */
export function definitionOfSeries(agreed: Agreed, series: SeriesCode): Dated<Definition> | undefined {
  const definitions = agreed.definitions.get(kpiOfSeries(series)) ?? []
  return definitions.findLast((definition) => definition.series === series) ?? definitions.at(-1)
}

/** The KPI that a series belongs to. */
export function kpiOfSeries(series: SeriesCode): Code {
  return series.slice(0, series.indexOf('/'))
}

/** Whether an event marks a period of the KPI as a shock; one that names neither KPIs nor goals is everybody's. */
export function isShock(agreed: Agreed, kpi: Code, period: Period): boolean {
  const { first, last } = spanOf(period)
  return agreed.events.some(({ kind, kpis, goals, from, to }) => {
    const concerns = kpis.includes(kpi) || (kpis.length === 0 && goals.length === 0)
    return kind === 'shock' && concerns && from <= last && (to ?? from) >= first
  })
}
