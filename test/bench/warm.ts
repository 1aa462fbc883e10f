import { join } from 'node:path'
import type { Bare } from './bare.ts'
import { type Child, startChild } from './children.ts'
import type { World } from './data.ts'
import { fetchOk } from './fetchRaw.ts'
import type { Drive, Driven } from './load.ts'
import type { Usage } from './meter.ts'
import { kpiCode, programme } from './programme.ts'
import { atLeast, atMost, heading, kB, median, note, times } from './report.ts'
import { startServer } from './server.ts'

/** Many short turns: whatever else the machine does then falls on both alike. */
const turns = 10
const milliseconds = 250

const api = `/api/programmes/${programme}`
const pages = [
  { what: 'overview, JSON', path: `${api}/overview` },
  { what: 'overview, page', path: '/' },
  { what: 'goal, JSON', path: `${api}/goals/goal-1` },
  { what: 'goal, page', path: '/maal/goal-1' },
  { what: 'KPI, JSON', path: `${api}/kpis/${kpiCode(0)}` },
  { what: 'KPI, page', path: `/kpi/${kpiCode(0)}` },
]
const notModified = pages.slice(0, 2).map(({ what, path }) => ({ what: `${what}, 304`, path, tagged: true }))

type Target = { child: Child; port: number }
type Targets = { ours: Target; bare: Target }
type Subject = { what: string; bytes: number; drive: Omit<Drive, 'port'> }
type Cost = { cpu: number; perSecond: number }

/** Warm reads against a bare Fastify route that sends the same bytes, in turns, each server in its own process. */
export async function measureWarm(world: World): Promise<void> {
  heading(
    `Warm reads, ${world.figures} figures, plugins on, against a bare Fastify route with the same bytes`,
  )
  const server = await startServer(world.dataDir, world.programmeDir)
  const bare = startChild(join(import.meta.dirname, 'bare.ts'), { meter: true })
  const load = startChild(join(import.meta.dirname, 'load.ts'))
  const answers = await Promise.all(pages.map(({ path }) => answerOf(server.port, path)))
  const targets: Targets = {
    ours: { child: server, port: server.port },
    bare: { child: bare, port: await bare.ask<number>(answers) },
  }
  const subjects = [...pages, ...notModified].map((one) => subjectOf(one, answers))
  for (const subject of subjects) await taken(load, targets, { ...subject, turns: 2 })
  for (const subject of subjects) report(subject, await taken(load, targets, { ...subject, turns }))
  await Promise.all([server, bare, load].map((child) => child.stop()))
}

async function answerOf(port: number, path: string): Promise<Bare> {
  const { headers, body } = await fetchOk(port, path)
  const [type = '', encoding = '', tag = ''] = [
    headers['content-type'],
    headers['content-encoding'],
    headers.etag,
  ]
  return { path, type, encoding, tag, body: body.toString('base64') }
}

function subjectOf(
  { what, path, tagged }: { what: string; path: string; tagged?: boolean },
  answers: readonly Bare[],
): Subject {
  const { tag, body } = answers.find((answer) => answer.path === path) ?? { tag: '', body: '' }
  const headers = { 'accept-encoding': 'br', ...(tagged === true ? { 'if-none-match': tag } : {}) }
  const [bytes, status] = tagged === true ? [0, 304] : [Buffer.from(body, 'base64').length, 200]
  return { what, bytes, drive: { path, headers, status, milliseconds } }
}

type Pair = { ours: Cost; bare: Cost }

async function taken(load: Child, targets: Targets, subject: Subject & { turns: number }): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let turn = 0; turn < subject.turns; turn += 1) {
    const pair: Pair = { ours: { cpu: 0, perSecond: 0 }, bare: { cpu: 0, perSecond: 0 } }
    const order = turn % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)
    for (const who of order) pair[who] = await costOf(load, targets[who], subject.drive)
    pairs.push(pair)
  }
  return pairs
}

/** Microseconds of the server's CPU for a request, and requests answered in a second. */
async function costOf(load: Child, { child, port }: Target, drive: Omit<Drive, 'port'>): Promise<Cost> {
  const before = await child.ask<Usage>('usage')
  const { requests, milliseconds: took } = await load.ask<Driven>({ ...drive, port } satisfies Drive)
  const after = await child.ask<Usage>('usage')
  const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system
  return { cpu: cpu / requests, perSecond: (1000 * requests) / took }
}

function report({ what, bytes }: Subject, pairs: readonly Pair[]): void {
  const of = (pick: (pair: Pair) => number): number => median(pairs.map(pick))
  const cpu = `${of(({ ours }) => ours.cpu).toFixed(0)} us of CPU a request (bare ${of(({ bare }) => bare.cpu).toFixed(0)})`
  const perSecond = `${of(({ ours }) => ours.perSecond).toFixed(0)} requests/s (bare ${of(({ bare }) => bare.perSecond).toFixed(0)})`
  note(`${what} (${kB(bytes)}): ${cpu}, ${perSecond}`)
  const ratio = (pick: (cost: Cost) => number): number => of(({ ours, bare }) => pick(ours) / pick(bare))
  atMost(
    `${what}: CPU`,
    ratio(({ cpu }) => cpu),
    1.5,
    times,
  )
  atLeast(
    `${what}: requests/s`,
    ratio(({ perSecond }) => perSecond),
    0.8,
    times,
  )
}
