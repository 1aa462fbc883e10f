import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { type Attempted, delayAfter, failuresForgottenAfter } from '#shared/people/delay.ts'
import type { Write } from '../database/store.ts'

export type AttemptKey = { attempted: Attempted; key: string }
/** What an attempt cost, so that it can be given back when it succeeds. */
export type Charge = { key: string; until: number }

/**
 * Counts an attempt as failed before it is tried, so that a hundred at once cannot pass while the first is being
 * checked. Returns what it cost, or how long to wait (milliseconds) where an earlier delay is not over.
 */
export async function chargeAttempt(
  write: Write,
  keys: readonly AttemptKey[],
  now: number,
): Promise<{ charges: Charge[] } | { wait: number }> {
  const { attempts } = write.tables
  await write.delete(attempts).where(lt(attempts.lastAt, now - failuresForgottenAfter))
  const rows = await write
    .select()
    .from(attempts)
    .where(
      inArray(
        attempts.key,
        keys.map(({ key }) => key),
      ),
    )
  const wait = Math.max(0, ...rows.map(({ until }) => until - now))
  if (wait > 0) return { wait }
  const charges: Charge[] = []
  for (const { attempted, key } of keys) {
    const failures = (rows.find((row) => row.key === key)?.failures ?? 0) + 1
    const state = { failures, lastAt: now, until: now + delayAfter(failures, attempted) }
    await write
      .insert(attempts)
      .values({ key, ...state })
      .onConflictDoUpdate({ target: attempts.key, set: state })
    charges.push({ key, until: state.until })
  }
  return { charges }
}

/** Takes back what one attempt cost, and only that: failures from before stay. */
export async function refundAttempt(write: Write, charges: readonly Charge[]): Promise<void> {
  const { attempts } = write.tables
  for (const { key, until } of charges) {
    await write
      .update(attempts)
      .set({ until: 0 })
      .where(and(eq(attempts.key, key), eq(attempts.until, until)))
    await write
      .update(attempts)
      .set({ failures: sql`${attempts.failures} - 1` })
      .where(eq(attempts.key, key))
  }
}

/** Forgets the failures of an account whose owner has signed in. */
export async function forgetAttempts(write: Write, key: string): Promise<void> {
  await write.delete(write.tables.attempts).where(eq(write.tables.attempts.key, key))
}
