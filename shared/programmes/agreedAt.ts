import { type At, isNewer } from '../figures/asKnownAt.ts'
import type { Dated, FactKind, Provenance } from '../ledger/fact.ts'
import { dayOf, endOfDay } from '../periods/day.ts'
import { comparePeriods, lastDay } from '../periods/period.ts'
import type { Goal } from './goal.ts'
import type { Agreed } from './known.ts'
import type { Definition, Kpi, Rebase, Series, Target, Threshold } from './kpi.ts'
import type {
  Agreement,
  Contract,
  Event,
  Extension,
  FocusArea,
  Meeting,
  Programme,
  ReportingUnit,
  Track,
} from './programme.ts'

/** A fact of the agreed side, as the ledger holds it. */
export type AgreedFact = Provenance & { kind: FactKind; key: string; content: unknown }

/**
 * The agreed side of a programme as known at (D, n): of several facts for one thing the one that became public
 * last, ties by number. Undefined where the programme itself was not yet public.
 */
export function agreedAt(facts: Iterable<AgreedFact>, at: At): Agreed | undefined {
  const newest = newestByKey(facts, at)
  const programme = all<Programme>(newest, 'programme')[0]
  if (programme === undefined) return undefined
  return {
    at,
    today: dayOf(at.instant, programme.timeZone),
    programme,
    units: inOrder(all<ReportingUnit>(newest, 'unit')),
    tracks: inOrder(all<Track>(newest, 'track')),
    focusAreas: all<FocusArea>(newest, 'focus_area'),
    agreements: all<Agreement>(newest, 'agreement'),
    meetings: all<Meeting>(newest, 'meeting').sort((a, b) => compare(a.start, b.start)),
    events: all<Event>(newest, 'event').sort((a, b) => compare(a.from, b.from)),
    contracts: all<Contract>(newest, 'contract'),
    extensions: new Map(
      all<Extension>(newest, 'extension').map((extension) => [
        `${extension.kpi} ${extension.period}`,
        extension,
      ]),
    ),
    kpis: inOrder(all<Kpi>(newest, 'kpi')),
    definitions: groupedByKpi(
      all<Definition>(newest, 'definition').sort((a, b) => compare(a.validFrom, b.validFrom)),
    ),
    series: new Map(all<Series>(newest, 'series').map((series) => [series.code, series])),
    targets: groupedByKpi(all<Target>(newest, 'target').sort((a, b) => comparePeriods(a.period, b.period))),
    formerTargets: formerTargets(facts, at, newest, programme.timeZone),
    thresholds: all<Threshold>(newest, 'threshold').sort((a, b) => compare(a.validFrom, b.validFrom)),
    rebases: groupedByKpi(all<Rebase>(newest, 'rebase').sort((a, b) => comparePeriods(a.from, b.from))),
    goals: inOrder(all<Goal>(newest, 'goal')),
  }
}

/** The targets that stood at their period's end, where others were agreed after it: both are shown. */
function formerTargets(
  facts: Iterable<AgreedFact>,
  at: At,
  newest: Newest,
  timeZone: string,
): Agreed['formerTargets'] {
  const stood: AgreedFact[] = []
  for (const fact of facts) {
    if (fact.kind !== 'target' || fact.at > at.instant || fact.number > at.number) continue
    const isReplaced = newest.get('target')?.get(fact.key) !== fact
    if (isReplaced && fact.at <= endOfDay(lastDay((fact.content as Target).period), timeZone))
      stood.push(fact)
  }
  const lastStood = all<Target>(newestByKey(stood, at), 'target')
  const late = lastStood.filter(({ kpi, period }) => {
    const current = newest.get('target')?.get(`${kpi} ${period}`)
    return current !== undefined && current.at > endOfDay(lastDay(period), timeZone)
  })
  return groupedByKpi(late)
}

type Newest = Map<FactKind, Map<string, AgreedFact>>

function newestByKey(facts: Iterable<AgreedFact>, at: At): Newest {
  const newest: Newest = new Map()
  for (const fact of facts) {
    if (fact.at > at.instant || fact.number > at.number) continue
    const ofKind = newest.get(fact.kind) ?? new Map<string, AgreedFact>()
    newest.set(fact.kind, ofKind)
    const known = ofKind.get(fact.key)
    if (known === undefined || isNewer(fact, known)) ofKind.set(fact.key, fact)
  }
  return newest
}

/** Contents were checked against their schemas when they were recorded. */
function all<Noun>(newest: Newest, kind: FactKind): Dated<Noun>[] {
  return Array.from(newest.get(kind)?.values() ?? [], ({ number, at, certainty, recordedAt, content }) => ({
    ...(content as Noun),
    provenance: { number, at, certainty, recordedAt },
  }))
}

function groupedByKpi<Noun extends { kpi: string }>(nouns: Noun[]): Map<string, Noun[]> {
  return Map.groupBy(nouns, ({ kpi }) => kpi)
}

function inOrder<Noun extends { order: number }>(nouns: Noun[]): Noun[] {
  return nouns.sort((a, b) => a.order - b.order)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
