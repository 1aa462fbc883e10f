import { join } from 'node:path'
import type { Breakdown } from './breakdown.ts'
import { type Child, startChild } from './children.ts'
import type { ColdQuestion, ColdSample } from './coldReader.ts'
import type { World } from './data.ts'
import { kpiCode, programme } from './programme.ts'
import { atMost, heading, kB, median, ms, note, quantile, times } from './report.ts'

const api = `/api/programmes/${programme}`
const subjects = [
  { what: 'overview, JSON', path: `${api}/overview`, samples: 120 },
  { what: 'overview, page', path: '/', samples: 120 },
  { what: 'goal, page', path: '/maal/goal-1', samples: 30 },
  { what: 'KPI, JSON', path: `${api}/kpis/${kpiCode(0)}`, samples: 30 },
  { what: 'KPI, page', path: `/kpi/${kpiCode(0)}`, samples: 30 },
]
const occasions = [
  { cold: 'publication', after: 'after a publication' },
  { cold: 'past', after: 'of a past day' },
] as const

type Reader = { child: Child; world: World }

/** First reads: after each publication, and of days that nobody asked for before; in turns on both stores. */
export async function measureCold(worlds: { small: World; large: World }): Promise<void> {
  heading(
    `Cold reads, injected, each store in its own process (${worlds.small.figures} and ${worlds.large.figures} figures)`,
  )
  const start = (world: World): Reader => ({
    child: startChild(join(import.meta.dirname, 'coldReader.ts')),
    world,
  })
  const readers = { small: start(worlds.small), large: start(worlds.large) }
  for (const subject of subjects) await ask(readers, { ...subject, samples: 10 }, 'publication')
  for (const { cold, after } of occasions) {
    for (const subject of subjects)
      report(`${subject.what}, ${after}`, worlds, await ask(readers, subject, cold), subject.samples)
  }
  for (const { child, world } of Object.values(readers)) {
    sayBreakdown(
      world,
      await child.ask<Breakdown>({ dataDir: world.dataDir, cold: 'breakdown' } satisfies ColdQuestion),
    )
    await child.stop()
  }
}

type Samples = { small: ColdSample[]; large: ColdSample[] }

async function ask(
  readers: { small: Reader; large: Reader },
  { path, samples }: { path: string; samples: number },
  cold: 'publication' | 'past',
): Promise<Samples> {
  const all: Samples = { small: [], large: [] }
  const batch = 10
  for (let done = 0; done < samples; done += batch) {
    for (const size of ['small', 'large'] as const) {
      const { child, world } = readers[size]
      const question: ColdQuestion = { dataDir: world.dataDir, path, times: batch, cold }
      all[size].push(...(await child.ask<ColdSample[]>(question)))
    }
  }
  return all
}

/** Only the overview shows all 60 KPIs alike in both stores; another page may show more where there is more. */
function report(what: string, worlds: { small: World; large: World }, samples: Samples, count: number): void {
  const [small, large] = [samples.small, samples.large].map((of) => of.map(({ took }) => took))
  const said = (of: ColdSample[]): string => {
    const [took, cpu] = [of.map((one) => one.took), of.map((one) => one.cpu)]
    return `p50 ${ms(median(took))} (CPU ${ms(median(cpu))}), p99 ${ms(quantile(took, 0.99))}`
  }
  note(
    `${what}, ${count} times: ${worlds.small.figures}: ${said(samples.small)}; ${worlds.large.figures}: ${said(samples.large)}`,
  )
  atMost(`${what}: p99`, quantile(large ?? [], 0.99), 20, ms)
  if (what.startsWith('overview'))
    atMost(`${what}: growth`, median(large ?? []) / median(small ?? []), 1.2, times)
}

function sayBreakdown({ figures }: World, { steps, bytes }: Breakdown): void {
  const spent = Object.entries(steps).map(([step, took]) => `${step} ${took.toFixed(1)}`)
  const sizes = Object.entries(bytes).map(([what, size]) => `${what} ${kB(size)}`)
  note(`A cold overview among ${figures}, ms: ${spent.join(', ')}`)
  note(`  bytes: ${sizes.join(', ')}`)
}
