import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { getLive, type News } from '#shared/live/live.api.ts'
import { may } from '#shared/people/may.ts'
import { Problem } from '#shared/problem.ts'
import type { Store } from '../database/store.ts'
import type { Readings } from '../ledger/readings.ts'
import { networkOf } from '../people/address.ts'
import { admitReader, type Front } from '../route.ts'
import { type NewsReader, newsReader } from './readNews.ts'
import { openStreams, type Stream, type StreamLimits, type Streams, usualLimits } from './streams.ts'

type Shared = Front & {
  store: Store
  readings: Readings
  now: () => number
  newId: () => string
  log: (error: unknown, id: string) => void
  streamLimits?: Partial<StreamLimits> | undefined
}

/** What an open page listens to: one event for each time the ledger grows. */
export function liveRoutes(app: FastifyInstance, shared: Shared): void {
  const limits = { ...usualLimits, ...shared.streamLimits }
  const streams = openStreams(limits)
  const news = newsReader(shared)
  const channels = new Map<string, Channel>()
  const channelOf = (programme: string): Channel => {
    const known = channels.get(programme) ?? channel(programme, streams, news)
    channels.set(programme, known)
    return known
  }
  const noted = (error: unknown) => shared.log(error, shared.newId())
  shared.store.onChange((programmes) => {
    for (const programme of programmes) channels.get(programme)?.tell().catch(noted)
  })
  app.addHook('preClose', async () => streams.end())
  const { path: url, params, query, reply, summary } = getLive
  app.route({
    method: 'GET',
    url,
    exposeHeadRoute: false,
    schema: { summary, params, querystring: query, response: { 200: reply } },
    async handler(request, response) {
      await admitReader(shared, may.readPublished, request, response)
      const { programme } = request.params as { programme: string }
      const head = await news.head(programme)
      const address = networkOf(request.ip)
      if (!streams.hasRoomFor(address)) throw new Problem('busy', { key: 'problem.busy' })
      const stream = { programme, address, response: response.raw }
      begin(request, response)
      streams.add(stream)
      if (shared.readers !== 'public') endAfter(stream, limits.closedLife)
      const after = Math.min(lastHeard(request) ?? head, head)
      channelOf(programme).welcome(stream, after).catch(noted)
    },
  })
}

type Channel = ReturnType<typeof channel>

/** The streams of one programme: all of them hear the same, in order, each number once. */
function channel(programme: string, streams: Streams, news: NewsReader) {
  const heard = new WeakMap<Stream, number>()
  let turn: Promise<void> = Promise.resolve()

  async function tellFrom(stream: Stream, after: number): Promise<void> {
    const told = await news.after(programme, after)
    if (told.number <= after) return
    heard.set(stream, told.number)
    streams.write(stream, eventOf(told))
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  return {
    /** Tells a new listener what it has missed. */
    welcome: (stream: Stream, after: number) =>
      inTurn(async () => {
        heard.set(stream, after)
        await tellFrom(stream, after)
      }),
    /** Tells everybody what is new. */
    tell: () =>
      inTurn(async () => {
        for (const stream of streams.of(programme)) {
          const after = heard.get(stream)
          if (after !== undefined) await tellFrom(stream, after)
        }
      }),
  }
}

function eventOf(news: News): string {
  return `id: ${news.number}\ndata: ${JSON.stringify(news)}\n\n`
}

/** The answer's head. The server's limits are for those who ask: a stream is silent for longer than they allow. */
function begin({ raw }: FastifyRequest, response: FastifyReply): void {
  response.hijack()
  raw.socket.setTimeout(0)
  raw.socket.setKeepAlive(true, 30_000)
  raw.socket.setNoDelay(true)
  response.raw.writeHead(200, {
    ...(response.getHeaders() as { [name: string]: string }),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Nothing else comes on it: kept open after its end it would hold up the server's stop.
    connection: 'close',
    'x-accel-buffering': 'no',
  })
  response.raw.write('retry: 3000\n\n')
}

function endAfter({ response }: Stream, life: number): void {
  const ending = setTimeout(() => response.end(), life).unref()
  response.once('close', () => clearTimeout(ending))
}

/** The number that a reader heard last; undefined where it says none, or nothing that is one. */
function lastHeard({ headers, query }: FastifyRequest): number | undefined {
  const said = headers['last-event-id'] ?? (query as { after?: string }).after
  return typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : undefined
}
