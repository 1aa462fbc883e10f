import * as z from 'zod/mini'
import { Certainty } from '../figures/figure.ts'
import { Day } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import { Goal } from './goal.ts'
import { Definition, Kpi, Rebase, Series, Target, Threshold } from './kpi.ts'
import { Contract, Event, Programme, ReportingUnit, Track } from './programme.ts'

/** When a reader could first see an entry; without it, the day the programme was adopted. */
const publicness = { publicOn: z.optional(Day), publicIs: z.optional(Certainty) }

const KpiEntry = z.extend(Kpi, {
  ...publicness,
  definitions: z.array(z.extend(z.omit(Definition, { kpi: true }), publicness)).check(z.minLength(1)),
  series: z._default(z.array(z.extend(Series, publicness)), []),
  targets: z._default(z.array(z.extend(z.omit(Target, { kpi: true }), publicness)), []),
})

/**
 * A programme as a file: everything but the figures, agreements, focus areas and meetings, which are CSV files
 * beside it. Unknown keys and broken references are refused with file and line.
 */
export const ProgrammeFile = z.strictObject({
  programme: Programme,
  units: z.array(z.extend(ReportingUnit, publicness)),
  tracks: z._default(z.array(z.extend(Track, publicness)), []),
  contracts: z._default(z.array(z.extend(Contract, publicness)), []),
  kpis: z.array(KpiEntry),
  thresholds: z._default(z.array(z.extend(Threshold, publicness)), []),
  rebases: z._default(z.array(z.extend(Rebase, { why: Text, ...publicness })), []),
  goals: z.array(z.extend(Goal, publicness)),
  events: z._default(z.array(z.extend(Event, publicness)), []),
  files: z.strictObject({
    figures: z.array(z.string()),
    meetings: z.optional(z.string()),
    agreements: z.optional(z.string()),
    focusAreas: z.optional(z.string()),
  }),
})
export type ProgrammeFile = z.infer<typeof ProgrammeFile>

/** The columns of a figures file. `returned_on` with its reason stands for a submission that was sent back. */
export const figureColumns = [
  'series',
  'period',
  'value',
  'missing',
  'until',
  'quality',
  'submitted_on',
  'published_on',
  'published_is',
  'returned_on',
  'kind',
  'vintage',
  'source',
  'note',
  'reason',
  'is_example',
] as const

export const meetingColumns = [
  'body_da',
  'body_en',
  'body_zh',
  'start',
  'item',
  'title',
  'source',
  'note',
] as const
/** An agreement is taken to be public from the year it begins, or from the programme's first day. */
export const agreementColumns = ['level', 'ours', 'theirs', 'from', 'to', 'note'] as const
export const focusAreaColumns = [
  'framework',
  'code',
  'parent',
  'priority',
  'da',
  'en',
  'zh',
  'public_on',
] as const
