import { randomBytes, randomUUID } from 'node:crypto'
import closeWithGrace from 'close-with-grace'
import { DrizzleQueryError } from 'drizzle-orm'
import { pino } from 'pino'
import { firstAdministratorPath, linkOf } from '#shared/people/links.ts'
import { buildApp } from './app.ts'
import { openStore } from './database/openStore.ts'
import { Refusal } from './database/store.ts'
import { readBuild } from './pages/build.ts'
import { loadPrerender } from './pages/prerender.ts'
import { offersSignIn } from './people/offer.ts'
import { openRoom } from './people/openRoom.ts'
import { loadProgramme } from './programmes/loadProgramme.ts'
import { originOf, readSettings } from './settings.ts'

const noSignIn =
  'Nobody can sign in: that needs PUBLIC_URL=https://... or a HOST that only this machine reaches.'
const nobodyCanRead = `READERS=signed-in lets nobody read. ${noSignIn}`

/** The process: settings, store, programme, listen; and a stop that lets requests in flight finish. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if (settings.readers === 'signed-in' && !offersSignIn(settings)) throw new Refusal(nobodyCanRead)
  const log = pino({ level: settings.logLevel })
  const store = await openStore(settings)
  const recorder = { by: 'loader', now: Date.now(), salt: () => randomBytes(16).toString('hex') }
  const { programme, loaded } = await loadProgramme(store, settings.programmeDir, recorder)
  const noted = (error: unknown, id: string) => log.error({ err: withoutParameters(error), id }, 'unforeseen')
  const chance = { now: Date.now, newId: randomUUID, random: randomBytes }
  const people = await openRoom(settings, { store, ...chance, log: noted })
  const app = await buildApp({
    store,
    now: Date.now,
    newId: randomUUID,
    programme,
    build: readBuild(),
    origin: originOf(settings),
    notices: settings.notices,
    prerender: await loadPrerender(),
    signIn: people?.signIn,
    readers: settings.readers,
    trustedProxies: settings.trustedProxies,
    log: noted,
  })
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err !== undefined) log.error({ err }, 'stopping')
    await app.close()
    await store.close()
  })
  await app.listen({ port: settings.port, host: settings.host })
  if (loaded) process.stdout.write(`Loaded the programme ${programme}.\n`)
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  const origin = settings.publicUrl ?? `http://localhost:${port}`
  if (people === undefined) process.stdout.write(`${noSignIn}\n`)
  if (people?.firstToken !== undefined) {
    const link = linkOf(origin, firstAdministratorPath, people.firstToken)
    process.stdout.write(
      `There is no administrator yet. Within 24 hours, once, one can be made here:\n${link}\n`,
    )
  }
  process.stdout.write(`${origin}\n`)
}

/** A failed query's own error names its parameters, which may be somebody's figures: only its cause is noted. */
function withoutParameters(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? (error.cause ?? new Error('a query failed')) : error
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
