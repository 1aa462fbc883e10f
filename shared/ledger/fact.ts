import type { Certainty } from '../figures/figure.ts'

/** The kinds of records in a programme's ledger. */
export const factKinds = [
  'programme',
  'unit',
  'track',
  'focus_area',
  'agreement',
  'meeting',
  'event',
  'contract',
  'kpi',
  'definition',
  'series',
  'target',
  'threshold',
  'rebase',
  'goal',
  'revision',
  'review',
  'note',
  'submission',
  'extension',
  'proposal',
  'confirmation',
] as const
export type FactKind = (typeof factKinds)[number]

/** What every fact carries beside its content: when readers could see it, how sure that is, and its number. */
export type Provenance = {
  number: number
  at: number
  certainty: Certainty
  recordedAt: number
}

/** A content with its provenance; of several for one thing the greatest (`at`, `number`) counts. */
export type Dated<T> = T & { provenance: Provenance }
