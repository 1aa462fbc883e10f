import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'
import { announcePeople } from './room.ts'

/** Who vouches for somebody: this server's own passwords, or the example. OIDC issuers come beside them. */
export const localIssuer = 'local'
export const exampleIssuer = 'example'

export type Credentials = Tables['credentials']['$inferSelect']
export type Account = Tables['people']['$inferSelect'] & { credentials: Credentials }

/** The account that signs in here by an e-mail or is a person; the e-mail only leads to the identity (issuer, subject). */
export async function findAccount(
  db: Read | Write,
  by: { email: string } | { person: string },
): Promise<Account | undefined> {
  const { people, identities, credentials } = db.tables
  const rows = await db
    .select({ person: people, credentials })
    .from(people)
    .innerJoin(identities, and(eq(identities.issuer, localIssuer), eq(identities.subject, people.id)))
    .innerJoin(credentials, eq(credentials.person, identities.person))
    .where('email' in by ? eq(people.email, by.email) : eq(people.id, by.person))
  const row = rows[0]
  if (row === undefined || row.person.disabledAt !== null) return undefined
  return { ...row.person, credentials: row.credentials }
}

/** Sets a password for the first time or anew, and makes the person known here. A second factor stays or goes. */
export async function storePassword(
  write: Write,
  person: string,
  passwordHash: string,
  { resetsSecondFactor = false } = {},
): Promise<void> {
  const { credentials, identities } = write.tables
  const none = {
    totpSecret: null,
    pendingSecret: null,
    confirmedAt: null,
    lastStep: null,
    recoveryDigests: [],
  }
  await write
    .insert(credentials)
    .values({ person, passwordHash, ...none })
    .onConflictDoUpdate({
      target: credentials.person,
      set: resetsSecondFactor ? { passwordHash, ...none } : { passwordHash },
    })
  await write
    .insert(identities)
    .values({ issuer: localIssuer, subject: person, person })
    .onConflictDoNothing()
}

/** Uses up a step of the clock; false where it or a later one was used before. */
export async function claimStep(write: Write, person: string, step: number): Promise<boolean> {
  const { credentials } = write.tables
  const claimed = await write
    .update(credentials)
    .set({ lastStep: step })
    .where(
      and(eq(credentials.person, person), or(isNull(credentials.lastStep), lt(credentials.lastStep, step))),
    )
    .returning({ person: credentials.person })
  return claimed.length > 0
}

/** Uses up a recovery code; false where it is none of those left. Writers take turns, so reading first is safe. */
export async function claimRecoveryCode(write: Write, person: string, digest: string): Promise<boolean> {
  const { credentials } = write.tables
  const rows = await write
    .select({ recoveryDigests: credentials.recoveryDigests })
    .from(credentials)
    .where(eq(credentials.person, person))
  const left = rows[0]?.recoveryDigests ?? []
  if (!left.includes(digest)) return false
  await write
    .update(credentials)
    .set({ recoveryDigests: left.filter((one) => one !== digest) })
    .where(eq(credentials.person, person))
  return true
}

/** Keeps a secret until a code from it is seen; the one in use goes on meanwhile. */
export async function storePendingSecret(write: Write, person: string, sealed: string): Promise<void> {
  const { credentials } = write.tables
  await write.update(credentials).set({ pendingSecret: sealed }).where(eq(credentials.person, person))
}

/** Makes the pending secret the one in use; false where another one is pending by now. */
export async function confirmSecret(
  write: Write,
  person: string,
  confirmed: { sealed: string; step: number; recoveryDigests: string[]; now: number },
): Promise<boolean> {
  const { credentials } = write.tables
  const { sealed, step, recoveryDigests, now } = confirmed
  announcePeople(write)
  const rows = await write
    .update(credentials)
    .set({ totpSecret: sealed, pendingSecret: null, confirmedAt: now, lastStep: step, recoveryDigests })
    .where(and(eq(credentials.person, person), eq(credentials.pendingSecret, sealed)))
    .returning({ person: credentials.person })
  return rows.length > 0
}

/** Puts new recovery codes in the place of those left; false where there is no second factor they could stand in for. */
export async function replaceRecoveryCodes(
  write: Write,
  person: string,
  recoveryDigests: string[],
): Promise<boolean> {
  const { credentials } = write.tables
  const rows = await write
    .update(credentials)
    .set({ recoveryDigests })
    .where(and(eq(credentials.person, person), isNotNull(credentials.totpSecret)))
    .returning({ person: credentials.person })
  return rows.length > 0
}
