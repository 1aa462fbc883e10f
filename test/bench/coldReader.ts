import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '#server/app.ts'
import { openStore } from '#server/database/openStore.ts'
import type { Store } from '#server/database/store.ts'
import { readBuild } from '#server/pages/build.ts'
import { loadPrerender } from '#server/pages/prerender.ts'
import { appendWaiting } from '#server/programmes/loadProgramme.ts'
import { addDays } from '#shared/periods/day.ts'
import { answerQuestions } from './answers.ts'
import { breakDown } from './breakdown.ts'
import { publishedFigure, recorder } from './data.ts'
import { kpiCount, periods, programme, publicationDay, seriesCode } from './programme.ts'

/** What a process on one store is asked to do: cold reads after publications, or of days in the past. */
export type ColdQuestion =
  | { dataDir: string; path: string; times: number; cold: 'publication' | 'past' }
  | { dataDir: string; cold: 'breakdown' }

/** Milliseconds until the answer was there, and of this process's CPU, which others on the machine hardly change. */
export type ColdSample = { took: number; cpu: number }

let opened: { store: Store; app: FastifyInstance } | undefined
let published = 0
let daysBack = 0

answerQuestions(async (question: ColdQuestion) => {
  const { store, app } = await openApp(question.dataDir)
  if (question.cold === 'breakdown') return await breakDown(store, () => publish(store))
  const { path, cold } = question
  const samples: ColdSample[] = []
  for (let nth = 0; nth < question.times; nth += 1) {
    if (cold === 'publication') await publish(store)
    samples.push(await read(app, () => (cold === 'past' ? `${path}?asOf=${earlierDay()}` : path)))
  }
  return samples
})

async function openApp(dataDir: string): Promise<{ store: Store; app: FastifyInstance }> {
  if (opened !== undefined) return opened
  const store = await openStore({ dataDir })
  const app = await buildApp({
    store,
    programme,
    now: Date.now,
    newId: randomUUID,
    build: readBuild(),
    origin: 'http://localhost',
    prerender: await loadPrerender(),
    log: (error) => process.stderr.write(`${String(error)}\n`),
  })
  await app.ready()
  opened = { store, app }
  return opened
}

/** Another KPI's newest figure is revised and published. */
async function publish(store: Store): Promise<void> {
  const now = recorder()
  const days = { submitted: now.now, published: now.now }
  const period = periods.at(-1 - (published % 4)) ?? ''
  const facts = publishedFigure(
    seriesCode(published % kpiCount, 0),
    period,
    100 + published,
    days,
    'revision',
  )
  published += 1
  await store.write((write) => appendWaiting(write, programme, facts, now))
}

/** A day that nobody has asked for, within the two years before the newest publication: most figures are known. */
function earlierDay(): string {
  daysBack += 1
  return addDays(publicationDay(periods.at(-1) ?? ''), -daysBack)
}

/** Where others keep the machine so busy that the server says so, it is asked again later. */
async function read(app: FastifyInstance, urlOf: () => string): Promise<ColdSample> {
  for (let tries = 1; ; tries += 1) {
    const url = urlOf()
    const [from, before] = [performance.now(), process.cpuUsage()]
    const answer = await app.inject({ url, headers: { 'accept-encoding': 'br' } })
    const [took, { user, system }] = [performance.now() - from, process.cpuUsage(before)]
    if (answer.statusCode === 200) return { took, cpu: (user + system) / 1000 }
    if (answer.statusCode !== 503 || tries === 10)
      throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
    await setTimeout(1_500)
  }
}
