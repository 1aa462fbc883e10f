import type { At } from '../figures/asKnownAt.ts'
import type { Figures, Review, Revision, SeriesCode } from '../figures/figure.ts'
import type { Dated } from '../ledger/fact.ts'
import type { Day } from '../periods/day.ts'
import type { Goal } from './goal.ts'
import type { Code, Definition, Kpi, Rebase, Series, Target, Threshold } from './kpi.ts'
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

/** The agreed side of a programme as known at (D, n): for each thing its newest visible fact, in file order. */
export type Agreed = {
  at: At
  /** D's day in the programme's time zone: what rules that depend on the clock use. */
  today: Day
  programme: Dated<Programme>
  units: Dated<ReportingUnit>[]
  tracks: Dated<Track>[]
  focusAreas: Dated<FocusArea>[]
  agreements: Dated<Agreement>[]
  meetings: Dated<Meeting>[]
  events: Dated<Event>[]
  contracts: Dated<Contract>[]
  /** By 'kpi period'. */
  extensions: ReadonlyMap<string, Dated<Extension>>
  kpis: Dated<Kpi>[]
  /** By KPI, ordered by `validFrom`. */
  definitions: ReadonlyMap<Code, Dated<Definition>[]>
  series: ReadonlyMap<SeriesCode, Dated<Series>>
  /** By KPI: the newest target of each period, ordered by period. */
  targets: ReadonlyMap<Code, Dated<Target>[]>
  /** By KPI: where a target was agreed anew after its period's end, the one that stood at the end. */
  formerTargets: ReadonlyMap<Code, Dated<Target>[]>
  /** Ordered by `validFrom`. */
  thresholds: Dated<Threshold>[]
  /** By KPI, ordered by `from`, those that were taken back among them. */
  rebases: ReadonlyMap<Code, Dated<Rebase>[]>
  goals: Dated<Goal>[]
}

/**
 * Everything a view needs: the agreement and the figures of the series in view, as known at (D, n).
 * `revisions` and `reviews` hold what was submitted, returned or withdrawn by then (by series, in order);
 * `figures` only what was published.
 */
export type Known = Agreed & {
  revisions: ReadonlyMap<SeriesCode, Revision[]>
  reviews: ReadonlyMap<number, Review[]>
  figures: ReadonlyMap<SeriesCode, Figures>
}
