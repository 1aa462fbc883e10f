import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openStore } from '#server/database/openStore.ts'
import type { Recorder } from '#server/ledger/appendFacts.ts'
import type { WaitingFact } from '#server/programmes/figureFacts.ts'
import { appendWaiting, loadProgramme } from '#server/programmes/loadProgramme.ts'
import type { RevisionContent } from '#shared/figures/figure.ts'
import { addDays, startOfDay } from '#shared/periods/day.ts'
import { lastDay, type Period } from '#shared/periods/period.ts'
import { newFolder } from './children.ts'
import {
  figureOf,
  kpiCount,
  periods,
  programme,
  publicationDay,
  seriesCode,
  seriesName,
  submittedAfter,
  writeProgramme,
} from './programme.ts'
import { heading, note, seconds } from './report.ts'

/** A data folder with a filled store, and the programme folder that the server is to be started with. */
export type World = { dataDir: string; programmeDir: string; figures: number }

export const recorder = (): Recorder => ({
  by: 'bench',
  now: Date.now(),
  salt: () => randomBytes(16).toString('hex'),
})
const startOf = (day: string): number => startOfDay(day, 'Europe/Copenhagen')

/** The two programmes: the same 60 KPIs in view, alone and among 29 breakdown cells each. */
export async function makeWorlds(): Promise<{ small: World; large: World }> {
  heading('Data')
  const programmeDir = newFolder('programme')
  writeProgramme(programmeDir)
  return { small: await makeWorld(programmeDir, 1), large: await makeWorld(programmeDir, 30) }
}

async function makeWorld(programmeDir: string, seriesPerKpi: number): Promise<World> {
  const from = performance.now()
  const dataDir = join(newFolder('data'), 'data')
  const store = await openStore({ dataDir })
  await loadProgramme(store, programmeDir, recorder())
  const facts = figureFacts(seriesPerKpi)
  await store.write((write) => appendWaiting(write, programme, facts, recorder()))
  await store.close()
  const figures = kpiCount * seriesPerKpi * periods.length
  note(
    `${figures} figures, each submitted and published, ${facts.length} records: ${seconds(performance.now() - from)}`,
  )
  return { dataDir, programmeDir, figures }
}

function figureFacts(seriesPerKpi: number): WaitingFact[] {
  const cells = Array.from({ length: kpiCount * seriesPerKpi }, (_, at) => ({
    kpi: at % kpiCount,
    cell: Math.floor(at / kpiCount),
  }))
  const series = cells
    .filter(({ cell }) => cell > 0)
    .map(({ kpi, cell }): WaitingFact => {
      const content = { code: seriesCode(kpi, cell), name: seriesName(kpi, cell), frequency: 'quarter' }
      return {
        kind: 'series',
        key: content.code,
        at: startOf(lastDay(periods[0] ?? '')),
        certainty: 'stated',
        content,
      }
    })
  const figures = periods.flatMap((period, at) =>
    cells.flatMap(({ kpi, cell }) => {
      const days = {
        submitted: startOf(addDays(lastDay(period), submittedAfter)),
        published: startOf(publicationDay(period)),
      }
      const figure = publishedFigure(seriesCode(kpi, cell), period, figureOf(kpi, cell, at), days)
      return (at + kpi) % 20 === 0 ? withNote(figure) : figure
    }),
  )
  return [...series, ...figures].sort((a, b) => a.at - b.at)
}

function withNote([revision, ...rest]: WaitingFact[]): WaitingFact[] {
  return revision === undefined
    ? []
    : [Object.assign(revision, { texts: { note: 'Opgjort på foreløbigt grundlag; revideres.' } }), ...rest]
}

/** A figure and its publication. */
export function publishedFigure(
  series: string,
  period: Period,
  value: number,
  days: { submitted: number; published: number },
  kind: RevisionContent['kind'] = 'first',
): WaitingFact[] {
  const content: RevisionContent = {
    series,
    period,
    value,
    quality: 'final',
    kind,
    source: 'Operatørens indberetning',
    example: false,
  }
  const key = `${series} ${period}`
  const revision: WaitingFact = { kind: 'revision', key, at: days.submitted, certainty: 'stated', content }
  const review: WaitingFact = {
    kind: 'review',
    key: `${key} published`,
    at: days.published,
    certainty: 'stated',
    content: { step: 'published' },
    about: revision,
  }
  return [revision, review]
}
