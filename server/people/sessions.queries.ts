import { and, count, desc, eq, gt, lt, ne, or } from 'drizzle-orm'
import { sessionAbsolute, sessionIdle } from '#shared/people/session.ts'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'
import { announcePeople } from './room.ts'

export type SessionRow = Tables['sessions']['$inferSelect']

/** A session with its person; undefined where there is none or the person may not sign in. */
export async function findSession(read: Read, digest: string) {
  const { sessions, people } = read.tables
  const rows = await read
    .select({
      id: sessions.id,
      issuer: sessions.issuer,
      secondFactor: sessions.secondFactor,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      person: people.id,
      role: people.role,
      unit: people.unit,
      disabledAt: people.disabledAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.person))
    .where(eq(sessions.digest, digest))
  return rows[0]?.disabledAt === null ? rows[0] : undefined
}

/** Somebody's sessions, the newest first. */
export async function listSessions(read: Read, person: string): Promise<SessionRow[]> {
  const { sessions } = read.tables
  return await read
    .select()
    .from(sessions)
    .where(eq(sessions.person, person))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
}

/** How many sessions each person has that are not over. */
export async function countSessions(db: Read | Write, now: number): Promise<Map<string, number>> {
  const { sessions } = db.tables
  const rows = await db
    .select({ person: sessions.person, sessions: count() })
    .from(sessions)
    .where(and(gt(sessions.createdAt, now - sessionAbsolute), gt(sessions.seenAt, now - sessionIdle)))
    .groupBy(sessions.person)
  return new Map(rows.map((row) => [row.person, Number(row.sessions)]))
}

/** Stores a new session; those that are over are swept out on the way. */
export async function insertSession(write: Write, session: SessionRow): Promise<void> {
  const { sessions } = write.tables
  const over = or(
    lt(sessions.createdAt, session.createdAt - sessionAbsolute),
    lt(sessions.seenAt, session.createdAt - sessionIdle),
  )
  await write.delete(sessions).where(over)
  await write.insert(sessions).values(session)
}

export async function touchSession(write: Write, digest: string, seenAt: number): Promise<void> {
  const { sessions } = write.tables
  await write.update(sessions).set({ seenAt }).where(eq(sessions.digest, digest))
}

/** Ends one session of a person; whether there was one. */
export async function endSession(write: Write, person: string, id: string): Promise<boolean> {
  const { sessions } = write.tables
  announcePeople(write)
  const gone = await write
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.person, person)))
    .returning({ id: sessions.id })
  return gone.length > 0
}

/** Ends all sessions of a person, but the one to keep where one is named. */
export async function endSessions(write: Write, person: string, keep?: string): Promise<void> {
  const { sessions } = write.tables
  announcePeople(write)
  await write
    .delete(sessions)
    .where(and(eq(sessions.person, person), keep === undefined ? undefined : ne(sessions.id, keep)))
}
