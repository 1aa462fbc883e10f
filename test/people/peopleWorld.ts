import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { buildApp } from '#server/app.ts'
import type { Store } from '#server/database/store.ts'
import { programmesFolder } from '#server/folders.ts'
import { appendFacts, type NewFact } from '#server/ledger/appendFacts.ts'
import type { StreamLimits } from '#server/live/streams.ts'
import type { Prerender } from '#server/pages/prerender.ts'
import type { Patience } from '#server/patience.ts'
import { openRoom, type SignInSettings } from '#server/people/openRoom.ts'
import { loadProgramme } from '#server/programmes/loadProgramme.ts'
import type { Readers } from '#shared/people/may.ts'
import { programmeFact, text } from '#test/support/facts.ts'
import { instant, recorder } from '#test/support/recorder.ts'
import { newPlace, type Place } from '#test/support/store.ts'

export const programme = 'kina-indsats'
const exampleFolder = join(programmesFolder, programme)
const noon = instant('2026-11-21') + 12 * 3_600_000

/** The server with sign-in, on a store of its own, with a clock that a test can move. */
export type PeopleWorld = {
  app: FastifyInstance
  store: Store
  place: Place
  clock: { now: number }
  /** What the server logged; whoever expects it takes it out. */
  logged: unknown[]
  /** The first administrator's token, as the console would show it; undefined where there is an administrator. */
  firstToken: string | undefined
  /** What a process that starts again on the same store and data would be. */
  again: (options?: Options) => Promise<PeopleWorld>
  /** Another process on the same database, with connections of its own; on SQLite once this one has closed. */
  beside: () => Promise<PeopleWorld>
}

type Options = {
  /** Where the server stands; by default a real one behind https, which has no example people. */
  settings?: Partial<SignInSettings>
  readers?: Readers
  streamLimits?: Partial<StreamLimits>
  patience?: Partial<Patience>
  /** With the whole example programme, for whoever asks for its pages; else with its name and two units alone. */
  isWhole?: boolean
  /** What makes real pages, for a real browser; else a page is a line of text. */
  prerender?: Prerender
}
type AtEnd = (work: () => Promise<void>) => void

const smallProgramme: NewFact[] = [
  programmeFact({ code: programme }),
  ...['clean', 'administration'].map((code, order): NewFact => {
    const unit = { code, name: text(code), kind: 'operator', order }
    return { kind: 'unit', key: code, at: instant('2016-01-01'), certainty: 'stated', content: unit }
  }),
]

/** The example on one's own machine, with its people. */
export const atHome: Partial<SignInSettings> = {
  host: '127.0.0.1',
  publicUrl: undefined,
  programmeDir: exampleFolder,
}

export async function openPeopleWorld(
  options: Options = {},
  atEnd: AtEnd = onTestFinished,
): Promise<PeopleWorld> {
  const place = await newPlace(atEnd)
  const store = await place.open()
  const loader = recorder({ by: 'loader', now: instant('2026-11-01') })
  if (options.isWhole === true) await loadProgramme(store, exampleFolder, loader)
  else await store.write((write) => appendFacts(write, programme, smallProgramme, loader))
  const clock = { now: noon }
  return await start({ store, place, clock, atEnd }, options)
}

type Ground = { store: Store; place: Place; clock: { now: number }; atEnd: AtEnd }

async function start(
  ground: Ground,
  { settings, readers = 'public', prerender, streamLimits = {}, patience = {} }: Options,
): Promise<PeopleWorld> {
  const { store, place, clock, atEnd } = ground
  const logged: unknown[] = []
  const chance = { now: () => clock.now, newId: randomUUID, random: randomBytes }
  const log = (error: unknown) => void logged.push(error)
  const people = await openRoom(
    {
      ...{ host: '0.0.0.0', publicUrl: 'https://results.example', programmeDir: '/another/programme' },
      ...{ dataDir: place.dataDir, secret: undefined, ...settings },
    },
    { store, ...chance, log },
  )
  const page = async () => '<!doctype html><title>a page</title>'
  const app = await buildApp({
    // A busy machine decides nothing here.
    mostDelay: 0,
    ...{ store, ...chance, programme, build: 'test', origin: 'http://localhost' },
    ...{ readers, streamLimits, patience, log },
    prerender: prerender ?? { styleOf: () => '', styleHashes: [], page, problemPage: page },
    signIn: people?.signIn,
    trustedProxies: 'loopback',
  })
  atEnd(async () => {
    await app.close()
    if (logged.length > 0) throw new AggregateError(logged, 'the server logged an error')
  })
  return {
    ...{ app, store, place, clock, logged, firstToken: people?.firstToken },
    again: (options = {}) => start(ground, options),
    beside: async () => start({ ...ground, store: await place.open() }, { readers }),
  }
}

/** One world for all tests of a file. */
export function peopleWorldOfFile(options: Options = {}): PeopleWorld {
  const world = {} as PeopleWorld
  beforeAll(async () => {
    Object.assign(world, await openPeopleWorld(options, afterAll))
  })
  return world
}
