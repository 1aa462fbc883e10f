import type { Revision } from '../figures/figure.ts'
import { unitWords } from '../figures/lines.ts'
import { standOf } from '../figures/stand.ts'
import { obligationFor } from '../obligations/obligation.ts'
import { definitionFor, kpiOfSeries, namedUnit, requireKpi } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import { sheetRow } from '../reporting/sheetRow.ts'
import { warningsOf } from '../reporting/warnings.ts'
import type { QueueItem } from './reviews.api.ts'

/** What is recorded about a revision beside its figure; texts are null where there are none. */
export type About = Pick<
  QueueItem,
  'receipt' | 'reason' | 'note' | 'noteAudience' | 'words' | 'audience' | 'explanation' | 'by' | 'refusal'
>

/** The revisions that wait for a decision, in order of submission. */
export function waitingRevisions({ revisions, reviews }: Known): Revision[] {
  return [...revisions.values()]
    .flat()
    .filter((revision) => standOf(revision, reviews.get(revision.number)) === 'submitted')
    .sort((a, b) => a.submittedAt - b.submittedAt || a.number - b.number)
}

/** Whose figure it is: by the obligation it answers, else by the KPI. */
export function unitOf(known: Known, { series, period }: Pick<Revision, 'series' | 'period'>): Code | null {
  const kpi = kpiOfSeries(series)
  return obligationFor(known, kpi, period)?.unit ?? requireKpi(known, kpi).unit ?? null
}

/** A revision as the queue shows it: what it says, what it changes, and what is odd about it. */
export function queueItem(known: Known, revision: Revision, about: About): QueueItem {
  const { number, series, period, value, missing, until, quality, kind, submittedAt, example } = revision
  const kpi = kpiOfSeries(series)
  const row = sheetRow(known, { kpi, period }, { drafts: [], reasons: new Map(), authors: new Map() })
  const { name, unit, decimals } = definitionFor(known, kpi, period)
  return {
    revision: number,
    reportingUnit: namedUnit(known, unitOf(known, revision) ?? ''),
    ...{ kpi, name, series, decimals, period, value, missing, until, quality, kind, submittedAt, example },
    unit: unitWords(unit),
    old: row.published,
    last: row.last,
    yearBefore: row.yearBefore,
    spark: row.spark,
    direction: row.direction,
    warnings: warningsOf(value, row),
    ...about,
  }
}
