import type { Revision, RevisionContent } from '../figures/figure.ts'
import { figureLines } from '../figures/lines.ts'
import { dayOf } from '../periods/day.ts'
import { Problem } from '../problem.ts'
import { kpiOfSeries } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import { lookOf } from '../programmes/seriesLook.ts'
import type { Origin } from './origin.api.ts'

/** A record as far as its origin is told; `by` is a person's id, or the loader's. */
export type Recorded = { number: number; by: string; recordedAt: number; hash: string; content: unknown }

type Parts = {
  /** The record of the figure, and that of its publication. */
  record: Recorded
  publication: Recorded
  /** The id under which a programme's file is loaded. */
  loader: string
}

/** Whether a figure is public as known at (D, n), and as which record; undefined where it is not. */
export function publicationOf(known: Known, number: number): Revision['published'] | undefined {
  const revisions = [...known.revisions.values()].flat()
  return revisions.find((one) => one.number === number)?.published ?? undefined
}

/** A published figure down to its origin, as known at (D, n). Throws `missing` for one that is not public then. */
export function originView(known: Known, asked: Asked, { record, publication, loader }: Parts): Origin {
  const { series, period, row } = record.content as RevisionContent
  const { timeZone } = known.programme
  const revision = known.revisions.get(series)?.find(({ number }) => number === record.number)
  const [line] = figureLines([series], {
    revisions: new Map([
      [series, (known.revisions.get(series) ?? []).filter((one) => one.period === period)],
    ]),
    looks: new Map([[series, lookOf(known, series)]]),
    notes: asked.notes,
    timeZone,
  })
  const version = line?.versions.find(({ number }) => number === record.number)
  if (line === undefined || version === undefined || revision === undefined) throw noFigure(record.number)
  const { versions, ...figure } = line
  const recording = ({ by, recordedAt, hash }: Recorded) => ({
    by: by === loader ? ('file' as const) : ('person' as const),
    recordedOn: dayOf(recordedAt, timeZone),
    hash,
  })
  const owner = known.kpis.find(({ code }) => code === kpiOfSeries(series))?.unit
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    ...{ figure, version, versions },
    reported: {
      ...recording(record),
      on: dayOf(revision.submittedAt, timeZone),
      unit: known.units.find(({ code }) => code === owner) ?? null,
      row: row ?? null,
    },
    published: { ...recording(publication), number: publication.number },
  }
}

export function noFigure(number: number): Problem {
  return new Problem('missing', { key: 'problem.noFigure', values: { number: `${number}` } })
}
