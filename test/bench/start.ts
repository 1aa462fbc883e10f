import { join } from 'node:path'
import { addDays } from '#shared/periods/day.ts'
import { newFolder } from './children.ts'
import type { World } from './data.ts'
import { fetchOk } from './fetchRaw.ts'
import type { Usage } from './meter.ts'
import { kpiCode, kpiCount, periods, programme, publicationDay } from './programme.ts'
import { atMost, heading, MB, median, note, seconds } from './report.ts'
import { type Server, startServer } from './server.ts'

const starts = 5
const reads = 500

/** From the built server's start to its first answer on `/`, with data that is already there. */
export async function measureStart(large: World): Promise<void> {
  heading('Start of the built server, to the first 200 on /')
  const example = join(newFolder('example'), 'data')
  await (await startServer(example)).stop()
  await reportStart('example programme', () => startServer(example))
  await reportStart(`${large.figures} figures`, () => startServer(large.dataDir, large.programmeDir))
}

async function reportStart(what: string, start: () => Promise<Server>): Promise<void> {
  const samples: { listening: number; answered: number }[] = []
  for (let nth = 0; nth < starts; nth += 1) {
    const from = performance.now()
    const server = await start()
    const listening = performance.now() - from
    await fetchOk(server.port, '/')
    samples.push({ listening, answered: performance.now() - from })
    await server.stop()
  }
  note(`${what}: listening after ${seconds(median(samples.map(({ listening }) => listening)))}`)
  atMost(
    `start, ${what}, median of ${starts}`,
    median(samples.map(({ answered }) => answered)),
    1_000,
    seconds,
  )
}

/** Resident memory after reads of everything that is public, today and on past days. */
export async function measureMemory(large: World): Promise<void> {
  heading(`Memory after ${reads} reads, ${large.figures} figures`)
  const server = await startServer(large.dataDir, large.programmeDir)
  const before = await server.ask<Usage>('usage')
  const addresses = addressesToRead()
  for (let nth = 0; nth < reads; nth += 1)
    await fetchOk(server.port, addresses[nth % addresses.length] ?? '/')
  const { memory } = await server.ask<Usage>('usage')
  note(`at start ${MB(before.memory.rss)}`)
  note(
    `heap ${MB(memory.heapUsed)} used of ${MB(memory.heapTotal)}, buffers ${MB(memory.arrayBuffers)}, other external ${MB(memory.external - memory.arrayBuffers)}`,
  )
  atMost('memory (RSS)', memory.rss, 200_000_000, MB)
  await server.stop()
}

function addressesToRead(): string[] {
  const days = Array.from({ length: 10 }, (_, nth) =>
    addDays(publicationDay(periods.at(-1) ?? ''), -30 * nth),
  )
  const codes = Array.from({ length: kpiCount }, (_, nth) => kpiCode(nth))
  const paths = [
    '/',
    `/api/programmes/${programme}/overview`,
    ...['goal-1', 'goal-2', 'goal-3'].map((code) => `/maal/${code}`),
  ]
  return [
    ...paths,
    ...codes.map((code) => `/kpi/${code}`),
    ...days.flatMap((day) => paths.map((path) => `${path}?asOf=${day}`)),
  ]
}
