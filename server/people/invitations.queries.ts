import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'

export type InvitationRow = Tables['invitations']['$inferSelect']
type New = { digest: string; expiresAt: number; resetsSecondFactor?: boolean }

/** The invitation that a token stands for, while it can be used. Without a person: the first administrator's token. */
export async function findInvitation(
  db: Read | Write,
  digest: string,
  now: number,
): Promise<InvitationRow | undefined> {
  const { invitations } = db.tables
  const rows = await db
    .select()
    .from(invitations)
    .where(usable(db, digest, now))
  return rows[0]
}

function usable(db: Read | Write, digest: string, now: number) {
  const { invitations } = db.tables
  return and(eq(invitations.digest, digest), isNull(invitations.usedAt), gt(invitations.expiresAt, now))
}

/** Uses an invitation up; of several at once one gets it. */
export async function claimInvitation(write: Write, digest: string, now: number): Promise<boolean> {
  const { invitations } = write.tables
  const claimed = await write
    .update(invitations)
    .set({ usedAt: now })
    .where(usable(write, digest, now))
    .returning({ digest: invitations.digest })
  return claimed.length > 0
}

/** Invites a person; what they were invited with before is void. */
export async function replaceInvitation(write: Write, person: string, invitation: New): Promise<void> {
  await forgetInvitations(write, person)
  const { resetsSecondFactor = false, ...rest } = invitation
  await write.insert(write.tables.invitations).values({ person, resetsSecondFactor, usedAt: null, ...rest })
}

export async function forgetInvitations(write: Write, person: string): Promise<void> {
  const { invitations } = write.tables
  await write.delete(invitations).where(eq(invitations.person, person))
}

/** One more token for the first administrator: each server that starts prints its own. */
export async function insertFirstToken(write: Write, { digest, expiresAt }: New): Promise<void> {
  const { invitations } = write.tables
  await write
    .insert(invitations)
    .values({ digest, person: null, resetsSecondFactor: false, expiresAt, usedAt: null })
}

export async function forgetFirstTokens(write: Write): Promise<void> {
  const { invitations } = write.tables
  await write.delete(invitations).where(isNull(invitations.person))
}

/** Until when each person's open invitation can be used. */
export async function listOpenInvitations(db: Read | Write, now: number): Promise<Map<string, number>> {
  const { invitations } = db.tables
  const rows = await db
    .select({ person: invitations.person, expiresAt: invitations.expiresAt })
    .from(invitations)
    .where(and(isNotNull(invitations.person), isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
  return new Map(rows.map(({ person, expiresAt }) => [person ?? '', expiresAt]))
}
