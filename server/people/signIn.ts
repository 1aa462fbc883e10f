import type { SignInOutcome } from '#shared/people/account.api.ts'
import { Problem } from '#shared/problem.ts'
import type { Write } from '../database/store.ts'
import { type Account, claimRecoveryCode, claimStep, findAccount, localIssuer } from './accounts.queries.ts'
import {
  type AttemptKey,
  type Charge,
  chargeAttempt,
  forgetAttempts,
  refundAttempt,
} from './attempts.queries.ts'
import { openSession, outcomeOf, type Visitor } from './openSession.ts'
import { isPassword } from './passwords.ts'
import type { Room } from './room.ts'
import { keyedDigest, tokenDigest, unseal } from './secret.ts'
import { plainRecoveryCode, stepOfCode } from './totp.ts'

export type SignIn = {
  email: string
  password: string
  code?: string | undefined
  recoveryCode?: string | undefined
}

/**
 * Signs somebody in. Whatever is wrong, the answer and the work behind it are the same, and so are the delays, whether
 * the account exists or not. An attempt counts as failed until it has succeeded.
 */
export async function signIn(room: Room, visitor: Visitor, asked: SignIn): Promise<SignInOutcome> {
  const account = accountKey(room, asked.email)
  const charges = await charge(room, [account, addressKey(room, visitor)])
  const found = await findAccount(room.store.read, { email: asked.email })
  const isRight = await isPassword(found?.credentials.passwordHash, asked.password)
  if (found === undefined || !isRight) throw wrongSignIn()
  const { totpSecret } = found.credentials
  if (totpSecret !== null && asked.code === undefined && asked.recoveryCode === undefined) {
    await room.store.write((write) => refundAttempt(write, charges))
    return { outcome: 'code_needed' }
  }
  const step = stepAsked(room, found, asked)
  const token = await room.store.write(async (write) => {
    await requireUnchanged(write, found)
    if (totpSecret !== null && !(await claimCode(write, found.id, step, asked))) return undefined
    await refundAttempt(write, charges)
    await forgetAttempts(write, account.key)
    return await openSession(write, room, visitor, found, {
      issuer: localIssuer,
      secondFactor: totpSecret !== null,
    })
  })
  if (token === undefined) throw wrongSignIn()
  visitor.caller.keepSession(token)
  return { outcome: outcomeOf(found, totpSecret !== null) }
}

/** Checks the password of somebody who is signed in, with the delays of a sign-in; throws where it is wrong. */
export async function requireOwnPassword(room: Room, account: Account, password: string): Promise<void> {
  const charges = await charge(room, [accountKey(room, account.email ?? account.id)])
  if (!(await isPassword(account.credentials.passwordHash, password))) {
    throw new Problem('invalid', { key: 'people.wrongPassword' })
  }
  await room.store.write((write) => refundAttempt(write, charges))
}

function wrongSignIn(): Problem {
  return new Problem('unauthenticated', { key: 'people.wrongSignIn' })
}

function accountKey({ keys }: Room, email: string): AttemptKey {
  return { attempted: 'account', key: keyedDigest(keys, `account ${email}`) }
}

function addressKey({ keys }: Room, { caller }: Visitor): AttemptKey {
  return { attempted: 'address', key: keyedDigest(keys, `address ${caller.address}`) }
}

async function charge({ store, now }: Room, keys: readonly AttemptKey[]): Promise<Charge[]> {
  const outcome = await store.write((write) => chargeAttempt(write, keys, now()))
  if ('charges' in outcome) return outcome.charges
  const count = Math.ceil(outcome.wait / 1000)
  throw new Problem('too_soon', { key: 'people.tooSoon', values: { count } })
}

function stepAsked(room: Room, { id, credentials }: Account, { code }: SignIn): number | undefined {
  if (credentials.totpSecret === null || code === undefined) return undefined
  return stepOfCode(unseal(room.keys, id, credentials.totpSecret), code, room.now())
}

/** Uses up the code or the recovery code that was given; false where it is wrong or used. */
async function claimCode(
  write: Write,
  person: string,
  step: number | undefined,
  { recoveryCode }: SignIn,
): Promise<boolean> {
  if (step !== undefined) return await claimStep(write, person, step)
  if (recoveryCode === undefined) return false
  return await claimRecoveryCode(write, person, tokenDigest(plainRecoveryCode(recoveryCode)))
}

/** While the password was being checked somebody may have been disabled, or have got another one. */
async function requireUnchanged(write: Write, before: Account): Promise<void> {
  const now = await findAccount(write, { person: before.id })
  const isSame =
    now?.role === before.role &&
    now.credentials.passwordHash === before.credentials.passwordHash &&
    now.credentials.totpSecret === before.credentials.totpSecret
  if (!isSame) throw wrongSignIn()
}
