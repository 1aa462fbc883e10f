import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Principal, publicPrincipal } from '#shared/people/person.ts'
import { isSessionOver, sessionEnd } from '#shared/people/session.ts'
import { officeDay, unitsOn } from '#shared/people/standIn.ts'
import type { Caller, Callers } from '../route.ts'
import { exampleIssuer } from './accounts.queries.ts'
import { networkOf } from './address.ts'
import { clearToken, sentToken, setToken } from './cookie.ts'
import { listStandIns } from './people.queries.ts'
import { peopleChange, type Room } from './room.ts'
import { tokenDigest } from './secret.ts'
import { findSession, touchSession } from './sessions.queries.ts'

const keptFor = 5_000
const mostKept = 10_000
/** How often being seen is written down. */
const touchedEvery = 60_000

type Kept = { principal: Principal; until: number }

/**
 * Who asks, by the session's cookie; without one it costs a look at a header. A principal is kept for five seconds;
 * any change of people, here or on another server, forgets them all, so that it counts from the next request.
 */
export function callersOf(room: Room): Callers {
  const kept = new Map<string, Kept>()
  let changes = 0
  room.store.onChange((changed) => {
    if (!changed.includes(peopleChange)) return
    changes += 1
    kept.clear()
  })

  async function principalOf(digest: string): Promise<Principal> {
    const now = room.now()
    const known = kept.get(digest)
    if (known !== undefined && now < known.until) return known.principal
    const asked = changes
    const found = await findPrincipal(room, digest, now)
    // What was read before a change must not be kept after it.
    if (found !== undefined && asked === changes) {
      if (kept.size >= mostKept) kept.clear()
      kept.set(digest, found)
    }
    return found?.principal ?? publicPrincipal
  }

  return async (request, response) => {
    const token = sentToken(request)
    const principal = token === undefined ? publicPrincipal : await principalOf(tokenDigest(token))
    return callerOf(request, response, principal)
  }
}

/** Where no sign-in is offered everybody is a reader from outside. */
export const nobodySignedIn: Callers = async (request, response) =>
  callerOf(request, response, publicPrincipal)

function callerOf(request: FastifyRequest, response: FastifyReply, principal: Principal): Caller {
  return {
    principal,
    address: networkOf(request.ip),
    keepSession: (token) => setToken(response, token),
    endSession: () => clearToken(response),
  }
}

async function findPrincipal(room: Room, digest: string, now: number): Promise<Kept | undefined> {
  const session = await findSession(room.store.read, digest)
  if (session === undefined || isSessionOver(session, now)) return undefined
  if (session.issuer === exampleIssuer && !room.hasExample) return undefined
  const { person: id, id: publicId, role, unit, secondFactor } = session
  const standIns = await listStandIns(room.store.read, id)
  if (now - session.seenAt >= touchedEvery) await touch(room, digest, now)
  const units = unitsOn({ role, unit }, standIns, officeDay(now))
  return {
    principal: { role, id, units, session: publicId, secondFactor },
    until: Math.min(now + keptFor, sessionEnd(session)),
  }
}

/** A full disk must not keep people from reading: that somebody was seen is then only noted as not written. */
async function touch({ store, newId, log }: Room, digest: string, now: number): Promise<void> {
  try {
    await store.write((write) => touchSession(write, digest, now))
  } catch (error) {
    log(error, newId())
  }
}
