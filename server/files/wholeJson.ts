import * as z from 'zod/mini'
import { Certainty } from '#shared/figures/figure.ts'
import type { Whole } from '#shared/files/whole.ts'
import type { Dated } from '#shared/ledger/fact.ts'
import { Goal } from '#shared/programmes/goal.ts'
import { Definition, Kpi, Rebase, Series, Target, Threshold } from '#shared/programmes/kpi.ts'
import {
  Agreement,
  Contract,
  Event,
  FocusArea,
  Meeting,
  Programme,
  ReportingUnit,
  Track,
} from '#shared/programmes/programme.ts'
import { Text } from '#shared/text.ts'

/** When an entry became public, how sure that is, and its record in the ledger. */
const Public = z.strictObject({
  at: z.iso.datetime(),
  is: Certainty,
  number: z.int(),
  recordedAt: z.iso.datetime(),
})
const dated = <Shape extends z.core.$ZodShape>(noun: z.ZodMiniObject<Shape>) =>
  z.extend(noun, { public: Public })

/** What is agreed in a programme, as one file. */
const AgreedFile = z.strictObject({
  programme: dated(Programme),
  units: z.array(dated(ReportingUnit)),
  tracks: z.array(dated(Track)),
  focusAreas: z.array(dated(FocusArea)),
  agreements: z.array(dated(Agreement)),
  meetings: z.array(dated(Meeting)),
  events: z.array(dated(Event)),
  contracts: z.array(dated(Contract)),
  kpis: z.array(dated(Kpi)),
  definitions: z.array(dated(Definition)),
  series: z.array(dated(Series)),
  targets: z.array(dated(Target)),
  thresholds: z.array(dated(Threshold)),
  /** Why is null once it was erased. */
  rebases: z.array(z.extend(dated(Rebase), { why: z.nullable(Text) })),
  goals: z.array(dated(Goal)),
})
type AgreedFile = z.infer<typeof AgreedFile>

/** The agreed side as JSON; what it may hold is `agreedSchema`. */
export function agreedJson({ agreed, reasons }: Whole): AgreedFile {
  const all = <Noun>(nouns: Iterable<Dated<Noun>>) => Array.from(nouns, said)
  return {
    programme: said(agreed.programme),
    units: all(agreed.units),
    tracks: all(agreed.tracks),
    focusAreas: all(agreed.focusAreas),
    agreements: all(agreed.agreements),
    meetings: all(agreed.meetings),
    events: all(agreed.events),
    contracts: all(agreed.contracts),
    kpis: all(agreed.kpis),
    definitions: all([...agreed.definitions.values()].flat()),
    series: all(agreed.series.values()),
    targets: all([...agreed.targets.values()].flat()),
    thresholds: all(agreed.thresholds),
    rebases: [...agreed.rebases.values()]
      .flat()
      .map((rebase) => ({ ...said(rebase), why: reasons.get(rebase.provenance.number) ?? null })),
    goals: all(agreed.goals),
  }
}

export function agreedSchema(): object {
  return { ...z.toJSONSchema(AgreedFile, { reused: 'ref' }), title: 'What is agreed in a programme' }
}

function said<Noun>({ provenance, ...noun }: Dated<Noun>) {
  const { at, certainty, number, recordedAt } = provenance
  const time = (instant: number) => new Date(instant).toISOString()
  return { ...noun, public: { at: time(at), is: certainty, number, recordedAt: time(recordedAt) } }
}
