import type { SignInOutcome } from '#shared/people/account.api.ts'
import { deviceLabel } from '#shared/people/device.ts'
import { type Principal, writes } from '#shared/people/person.ts'
import type { Write } from '../database/store.ts'
import type { Caller } from '../route.ts'
import type { Person } from './people.queries.ts'
import type { Room } from './room.ts'
import { newToken, tokenDigest } from './secret.ts'
import { endSession, insertSession } from './sessions.queries.ts'

/** Who is at the door: the caller, and the browser's own name for itself. */
export type Visitor = { caller: Caller; userAgent: string | undefined }

type Begun = { issuer: string; secondFactor: boolean }

/**
 * Begins a session for a person, under a new token; the one that this browser had is over. Returns the token, of which
 * only a digest is kept.
 */
export async function openSession(
  write: Write,
  room: Room,
  visitor: Visitor,
  person: Pick<Person, 'id'>,
  { issuer, secondFactor }: Begun,
): Promise<string> {
  const [token, now] = [newToken(room.random), room.now()]
  await leaveSession(write, visitor.caller.principal)
  await insertSession(write, {
    digest: tokenDigest(token),
    id: room.newId(),
    person: person.id,
    issuer,
    secondFactor,
    device: deviceLabel(visitor.userAgent ?? ''),
    createdAt: now,
    seenAt: now,
  })
  return token
}

/** Ends the session that asks, where there is one. */
export async function leaveSession(write: Write, principal: Principal): Promise<void> {
  if (principal.role !== 'public') await endSession(write, principal.id, principal.session)
}

/** What somebody may do in a new session: everything, or enrol first. */
export function outcomeOf({ role }: Pick<Person, 'role'>, secondFactor: boolean): SignInOutcome['outcome'] {
  return writes(role) && !secondFactor ? 'enrol_needed' : 'signed_in'
}
