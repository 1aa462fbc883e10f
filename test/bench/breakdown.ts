import * as z from 'zod/mini'
import { encoded, makeBody } from '#server/bodies.ts'
import type { Store } from '#server/database/store.ts'
import { keptFigures } from '#server/figures/keptFigures.ts'
import { findNumberAt } from '#server/ledger/ledger.queries.ts'
import { readings } from '#server/ledger/readings.ts'
import { loadPrerender } from '#server/pages/prerender.ts'
import { keptAgreements } from '#server/programmes/agreements.ts'
import { knownAt } from '#server/programmes/knownAt.ts'
import { viewsOf } from '#server/programmes/views.ts'
import { getChanges } from '#shared/changes/changes.api.ts'
import { getOverview, getTimeline, Overview } from '#shared/overview/overview.api.ts'
import { overview } from '#shared/overview/overview.ts'
import { answerKey } from '#shared/pages.ts'
import type { Programme } from '#shared/programmes/programme.ts'
import { resolveMoment } from '#shared/programmes/resolveMoment.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { timeline } from '#shared/programmes/timeline.ts'
import { programme } from './programme.ts'
import { median } from './report.ts'

/** Milliseconds of each step of a cold overview, as medians, and the sizes in bytes of what it sends. */
export type Breakdown = { steps: { [step: string]: number }; bytes: { [what: string]: number } }

const repetitions = 40

/** The steps of the first overview after a publication, one after the other, as the server takes them. */
export async function breakDown(store: Store, publish: () => Promise<void>): Promise<Breakdown> {
  const samples: { [step: string]: number[] } = {}
  const step = async <Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const from = performance.now()
    const result = await work()
    samples[name] = [...(samples[name] ?? []), performance.now() - from]
    return result
  }
  const ask = await overviewsOf(store, step)
  let bytes: Breakdown['bytes'] = {}
  for (let nth = 0; nth < repetitions; nth += 1) {
    await publish()
    bytes = await ask()
  }
  const steps = Object.entries(samples).map(([name, all]) => [name, median(all)])
  return { steps: Object.fromEntries(steps), bytes }
}

type Step = <Result>(name: string, work: () => Promise<Result> | Result) => Promise<Result>

async function overviewsOf(store: Store, step: Step): Promise<() => Promise<Breakdown['bytes']>> {
  const [kept, figures, agreements] = [readings(store), keptFigures(store.read), keptAgreements()]
  const views = viewsOf({ store, readings: kept, now: Date.now, build: 'bench' })
  const prerender = await loadPrerender()
  return async () => {
    const { facts, head } = await step('ledger', () => kept.newest(programme))
    const content = facts.find(({ kind }) => kind === 'programme')?.content as Programme
    const moment = resolveMoment(content, { head, first: 0 }, {}, Date.now())
    const agreed = await step('agreement', () =>
      agreements(facts, { instant: moment.instant, number: moment.number }),
    )
    if (agreed === undefined) throw new Error('no programme')
    const series = seriesInView(agreed, { kpis: agreed.kpis.map(({ code }) => code), goals: agreed.goals })
    const known = await step('figures', () => knownAt(figures, agreed, series))
    const numberAtDay = await step('number at day', () => findNumberAt(store.read, programme, moment.instant))
    const view = await step('view', () =>
      overview(known, { moment, numberAtDay, notes: new Map(), words: [], reasons: new Map() }),
    )
    const value = await step('parse', () => z.parse(Overview, view))
    const json = Buffer.from(await step('JSON', () => JSON.stringify(value)))
    const jsonSent = await step('compress JSON', () => encoded(makeBody('', json), 'br'))
    const since = await step('changes', async () => (await views.changes(programme, {})).make())
    const answers = [
      { key: answerKey(getOverview.path, { programme }, {}), value: view },
      { key: answerKey(getChanges.path, { programme }, {}), value: since },
      { key: answerKey(getTimeline.path, { programme }, {}), value: timeline(agreed, facts, Date.now()) },
    ]
    const { name, owner } = content
    const site = {
      programme,
      name,
      owner,
      writtenIn: 'da' as const,
      origin: 'http://localhost',
      contact: null,
      signIn: false,
      hasExample: false,
    }
    const page = { url: '/', language: 'da' as const, site, answers }
    const html = Buffer.from(await step('prerender', () => prerender.page(page)))
    const htmlSent = await step('compress page', () => encoded(makeBody('', html), 'br'))
    return {
      JSON: json.length,
      'JSON as sent': jsonSent.length,
      page: html.length,
      'page as sent': htmlSent.length,
    }
  }
}
