import type { AddressInfo } from 'node:net'
import { openWorld, type World } from './world.ts'

/** A world that listens on a port of its own, for a real browser. */
export type Site = World & { origin: string }

export async function openSite(...opening: Parameters<typeof openWorld>): Promise<Site> {
  const world = await openWorld(...opening)
  await world.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.app.server.address() as AddressInfo
  return { ...world, origin: `http://127.0.0.1:${port}` }
}
