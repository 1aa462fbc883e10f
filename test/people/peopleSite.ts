import type { AddressInfo } from 'node:net'
import { loadPrerender } from '#server/pages/prerender.ts'
import type { SignInSettings } from '#server/people/openRoom.ts'
import type { Readers } from '#shared/people/may.ts'
import { ensureBuilt } from '#test/support/build.ts'
import { openPeopleWorld, type PeopleWorld } from './peopleWorld.ts'

/** A server with sign-in that listens on this machine, for a real browser. */
export type PeopleSite = PeopleWorld & { origin: string }

/** A real programme on one's own machine: nobody is there yet, and no people of an example. */
export const realAtHome: Partial<SignInSettings> = {
  host: '127.0.0.1',
  publicUrl: undefined,
  programmeDir: '/another/programme',
}

export async function openPeopleSite(
  settings: Partial<SignInSettings>,
  atEnd: (work: () => Promise<void>) => void,
  readers: Readers = 'public',
): Promise<PeopleSite> {
  await ensureBuilt()
  const world = await openPeopleWorld(
    { settings, readers, isWhole: true, prerender: await loadPrerender() },
    atEnd,
  )
  await world.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.app.server.address() as AddressInfo
  return { ...world, origin: `http://127.0.0.1:${port}` }
}
