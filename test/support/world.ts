import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { buildApp, type Parts } from '#server/app.ts'
import type { Store } from '#server/database/store.ts'
import { programmesFolder } from '#server/folders.ts'
import { appendFacts, type NewFact } from '#server/ledger/appendFacts.ts'
import { findHead } from '#server/ledger/ledger.queries.ts'
import { readBuild } from '#server/pages/build.ts'
import { loadPrerender } from '#server/pages/prerender.ts'
import { loadProgramme } from '#server/programmes/loadProgramme.ts'
import type { RevisionContent } from '#shared/figures/figure.ts'
import { ensureBuilt } from './build.ts'
import { reviewFact, revisionFact } from './facts.ts'
import { instant, recorder } from './recorder.ts'
import { openTestStore } from './store.ts'

export const programme = 'kina-indsats'
/** The address that the server is told to be reached by. */
export const origin = 'https://example.org'
/** The day on which the example was loaded, and the day that it is in the tests unless they move it. */
export const loadedOn = '2026-11-01'
export const today = '2026-11-21'

type AtEnd = (work: () => Promise<void>) => void
type Asking = Omit<InjectOptions, 'url'>

/** The whole server with the example programme in a store of its own, and a clock that a test can move. */
export type World = {
  app: FastifyInstance
  store: Store
  clock: { now: number }
  ask: (url: string, options?: Asking) => Promise<LightMyRequestResponse>
  /** Records a figure and its publication, both public from the day it is recorded; returns the revision's number. */
  publish: (
    figure: Partial<RevisionContent>,
    when?: { publicOn?: string; recordedOn?: string },
  ) => Promise<number>
  record: (facts: readonly NewFact[], recordedOn?: string) => Promise<{ first: number; last: number }>
}

/** `folder` holds the programme, where it is not the example. */
type Opening = Partial<Pick<Parts, 'mostDelay' | 'notices' | 'readers' | 'streamLimits'>> & {
  folder?: string
}

/** Opens a world that is closed by `atEnd`; an error that the server logged meanwhile fails the test. */
export async function openWorld(
  atEnd: AtEnd,
  { folder = join(programmesFolder, programme), ...parts }: Opening = {},
): Promise<World> {
  await ensureBuilt()
  const store = await openTestStore(atEnd)
  const clock = { now: instant(today) + 12 * 3_600_000 }
  const logged: unknown[] = []
  const loaded = await loadProgramme(store, folder, recorder({ by: 'loader', now: instant(loadedOn) }))
  const app = await buildApp({
    // A busy machine decides nothing here.
    mostDelay: 0,
    store,
    now: () => clock.now,
    newId: randomUUID,
    programme: loaded.programme,
    build: readBuild(),
    origin,
    prerender: await loadPrerender(),
    log: (error) => logged.push(error),
    ...parts,
  })
  atEnd(async () => {
    await app.close()
    if (logged.length > 0) throw new AggregateError(logged, 'the server logged an error')
  })
  const record: World['record'] = (facts, recordedOn = today) =>
    store.write((write) => appendFacts(write, programme, facts, recorder({ now: instant(recordedOn) })))
  return {
    app,
    store,
    clock,
    record,
    ask: (url, options = {}) => app.inject({ url, ...options }),
    async publish(figure, { recordedOn = today, publicOn = recordedOn } = {}) {
      const at = instant(publicOn)
      const head = await findHead(store.read, programme)
      const number = (head?.number ?? 0) + 1
      await record([revisionFact(figure, { at }), reviewFact(number, 'published', { at })], recordedOn)
      return number
    },
  }
}

/** One world for all tests of a file, with the example or with the programme of a folder. */
export function worldOfFile(folder?: (atEnd: AtEnd) => string): World {
  const world = {} as World
  beforeAll(async () => {
    Object.assign(world, await openWorld(afterAll, folder === undefined ? {} : { folder: folder(afterAll) }))
  })
  return world
}
