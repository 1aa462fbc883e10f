import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import type { Browser } from '../proof/product.ts'
import { choosePlaces, operatorOf, type Place } from '../proof/savers.ts'
import { newFolder, startChild } from './children.ts'
import { atLeast, atMost, heading, median, ms, note, quantile, times } from './report.ts'
import { startServer } from './server.ts'

const turns = 6
const milliseconds = 1_000
const programme = 'kina-indsats'

/** Saves once and resolves when it was acknowledged. */
type Client = () => Promise<void>
type Run = { perSecond: number; took: number[] }

/**
 * Saves of drafts, each checked and durable, against a bare POST with one prepared insert on the same disk; in turns, one
 * client and fifty, each on a figure of its own.
 */
export async function measureSaves(): Promise<void> {
  heading('Saves over HTTP, durable, against a bare POST with one prepared insert')
  const server = await startServer(join(newFolder('saves'), 'data'))
  const bare = startChild(join(import.meta.dirname, 'bareSave.ts'))
  const port = await bare.ask<number>(newFolder('bare-saves'))
  const ours = await ourClients(server.port, 50)
  const theirs = Array.from({ length: 50 }, () => bareClient(port))
  for (const [count, least] of [
    [1, 0.7],
    [50, 1],
  ] as const) {
    const runs: { ours: Run; bare: Run }[] = []
    for (let turn = 0; turn < turns; turn += 1)
      runs.push({ ours: await drive(ours.slice(0, count)), bare: await drive(theirs.slice(0, count)) })
    const of = (pick: (run: { ours: Run; bare: Run }) => number): number => median(runs.map(pick))
    const [own, other] = [of((run) => run.ours.perSecond), of((run) => run.bare.perSecond)]
    note(`${count} at a time: ${own.toFixed(0)} saves/s (bare ${other.toFixed(0)})`)
    atLeast(
      `saves, ${count} at a time`,
      of((run) => run.ours.perSecond / run.bare.perSecond),
      least,
      times,
    )
    if (count === 50) {
      const took = runs.flatMap((run) => run.ours.took)
      atMost('a save among 50: p99', quantile(took, 0.99), 50, ms)
    }
  }
  await Promise.all([server, bare].map((child) => child.stop()))
}

async function ourClients(port: number, count: number): Promise<Client[]> {
  const places = await choosePlaces(port, count)
  if (places.length < count) throw new Error(`only ${places.length} figures to save`)
  const clients: Client[] = []
  for (const place of places) clients.push(saver(await operatorOf(port, place.unit), place))
  return clients
}

function saver(browser: Browser, place: Place): Client {
  const { unit, series, period } = place
  return async () => {
    const version = place.acknowledged
    const content = DraftContent.parse({ input: String(version), convention: 'da' })
    const { status, reply } = await browser.ask(reporting.saveDraft, {
      params: { programme, unit },
      body: { series, period, content, version: version === 0 ? null : version },
    })
    if (status !== 200) throw new Error(`saving answered ${status}`)
    place.acknowledged = reply.draft.version
  }
}

function bareClient(port: number): Client {
  const agent = new Agent({ keepAlive: true })
  const body = JSON.stringify({
    series: 'clean-matched/DK-84/clean',
    period: '2017-Q4',
    input: '7',
    version: 1,
  })
  return () =>
    new Promise((resolve, reject) => {
      const asking = request(
        {
          ...{ host: '127.0.0.1', port, method: 'POST', path: '/', agent },
          headers: { 'content-type': 'application/json' },
        },
        (answer) => {
          answer.resume()
          answer.on('end', resolve)
        },
      )
      asking.on('error', reject)
      asking.end(body)
    })
}

async function drive(clients: readonly Client[]): Promise<Run> {
  const from = performance.now()
  const took: number[] = []
  await Promise.all(
    clients.map(async (save) => {
      while (performance.now() - from < milliseconds) {
        const before = performance.now()
        await save()
        took.push(performance.now() - before)
      }
    }),
  )
  return { perSecond: (1000 * took.length) / (performance.now() - from), took }
}
