import { Problem } from '#shared/problem.ts'
import type { Write } from '../database/store.ts'
import {
  type Account,
  confirmSecret,
  findAccount,
  localIssuer,
  replaceRecoveryCodes,
  storePassword,
  storePendingSecret,
} from './accounts.queries.ts'
import { leaveSession, openSession, type Visitor } from './openSession.ts'
import { hashPassword } from './passwords.ts'
import { logPeople } from './peopleLog.queries.ts'
import type { Room } from './room.ts'
import { seal, tokenDigest, unseal } from './secret.ts'
import { endSessions } from './sessions.queries.ts'
import { requireOwnPassword } from './signIn.ts'
import { newRecoveryCodes, newTotpSecret, plainRecoveryCode, stepOfCode, totpUri } from './totp.ts'

/**
 * Makes a secret for an authenticator. Whoever has a second factor already gives the password again, so that an open
 * desk is not enough to replace it; it stays in use until the new one is confirmed.
 */
export async function beginSecondFactor(
  room: Room,
  { caller }: Visitor,
  password: string | undefined,
): Promise<{ secret: string; uri: string }> {
  const account = await requireAccount(room, caller)
  if (account.credentials.totpSecret !== null) await requireOwnPassword(room, account, password ?? '')
  const secret = newTotpSecret(room.random)
  const sealed = seal(room.keys, account.id, secret, room.random)
  await room.store.write((write) => storePendingSecret(write, account.id, sealed))
  return { secret, uri: totpUri(secret, account.email ?? account.name) }
}

/**
 * Confirms the new secret by a code from it. All sessions end, this one goes on under a new token, and the recovery
 * codes are shown this once.
 */
export async function confirmSecondFactor(room: Room, visitor: Visitor, code: string): Promise<string[]> {
  const account = await requireAccount(room, visitor.caller)
  const { pendingSecret } = account.credentials
  if (pendingSecret === null) throw new Problem('conflict', { key: 'people.notBegun' })
  const step = stepOfCode(unseal(room.keys, account.id, pendingSecret), code, room.now())
  if (step === undefined) throw new Problem('invalid', { key: 'people.wrongCode' })
  const { codes, recoveryDigests } = drawRecoveryCodes(room)
  const token = await room.store.write(async (write) => {
    const confirmed = { sealed: pendingSecret, step, recoveryDigests, now: room.now() }
    const isConfirmed = await confirmSecret(write, account.id, confirmed)
    if (!isConfirmed) throw new Problem('conflict', { key: 'people.notBegun' })
    await endSessions(write, account.id)
    return await openSession(write, room, visitor, account, { issuer: localIssuer, secondFactor: true })
  })
  visitor.caller.keepSession(token)
  return codes
}

/** Makes new recovery codes, shown this once; the old ones are void. An open desk is not enough: the password is asked for. */
export async function makeRecoveryCodes(
  room: Room,
  { caller }: Visitor,
  password: string,
): Promise<string[]> {
  const account = await requireAccount(room, caller)
  await requireOwnPassword(room, account, password)
  const { codes, recoveryDigests } = drawRecoveryCodes(room)
  await room.store.write(async (write) => {
    await requireSamePassword(write, account)
    const isReplaced = await replaceRecoveryCodes(write, account.id, recoveryDigests)
    if (!isReplaced) throw new Problem('conflict', { key: 'people.notBegun' })
    await logPeople(write, {
      ...{ at: room.now(), by: account.id },
      ...{ act: 'recovery_codes_made', whom: account.id },
    })
  })
  return codes
}

function drawRecoveryCodes({ random }: Room): { codes: string[]; recoveryDigests: string[] } {
  const codes = newRecoveryCodes(random)
  return { codes, recoveryDigests: codes.map((one) => tokenDigest(plainRecoveryCode(one))) }
}

/** Changes one's own password; the other sessions end. */
export async function changePassword(
  room: Room,
  { caller }: Visitor,
  asked: { current: string; password: string },
): Promise<void> {
  const account = await requireAccount(room, caller)
  await requireOwnPassword(room, account, asked.current)
  const passwordHash = await hashPassword(asked.password, account)
  await room.store.write(async (write) => {
    await requireSamePassword(write, account)
    await storePassword(write, account.id, passwordHash)
    if (caller.principal.role !== 'public') await endSessions(write, account.id, caller.principal.session)
  })
}

/** While the password was being checked it may have been changed, or its owner disabled. */
async function requireSamePassword(write: Write, before: Account): Promise<void> {
  const now = await findAccount(write, { person: before.id })
  if (now?.credentials.passwordHash === before.credentials.passwordHash) return
  throw new Problem('invalid', { key: 'people.wrongPassword' })
}

/** Signs out: the session is gone, and so is the cookie. */
export async function signOut(room: Room, { caller }: Visitor): Promise<void> {
  await room.store.write((write) => leaveSession(write, caller.principal))
  caller.endSession()
}

/** The account of whoever asks; people of the example have no password and no second factor here. */
async function requireAccount({ store }: Room, { principal }: Visitor['caller']): Promise<Account> {
  const account =
    principal.role === 'public' ? undefined : await findAccount(store.read, { person: principal.id })
  if (account === undefined) throw new Problem('missing', { key: 'people.noPerson' })
  return account
}
