import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { PersonRow } from '#shared/people/people.api.ts'
import type { StandIn } from '#shared/people/person.ts'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'
import { exampleIssuer, localIssuer } from './accounts.queries.ts'
import { listOpenInvitations } from './invitations.queries.ts'
import { announcePeople } from './room.ts'
import { countSessions } from './sessions.queries.ts'

export type Person = Tables['people']['$inferSelect']
export type StandInRow = StandIn & { id: string; person: string }

/** Somebody who was not erased. */
export async function findPerson(db: Read | Write, id: string): Promise<Person | undefined> {
  const { people } = db.tables
  const rows = await db
    .select()
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
  return rows[0]
}

export async function hasEmail(db: Read | Write, email: string): Promise<boolean> {
  const { people } = db.tables
  const rows = await db.select({ id: people.id }).from(people).where(eq(people.email, email))
  return rows.length > 0
}

/** The names of people by their ids; who was erased has none. */
export async function listNames(read: Read, ids: readonly string[]): Promise<Map<string, string>> {
  const { people } = read.tables
  if (ids.length === 0) return new Map()
  const rows = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.id, [...ids]), isNull(people.erasedAt)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function insertPerson(write: Write, person: Person): Promise<void> {
  await write.insert(write.tables.people).values(person)
}

export async function updatePerson(
  write: Write,
  id: string,
  set: Partial<Pick<Person, 'role' | 'unit' | 'disabledAt'>>,
): Promise<void> {
  announcePeople(write)
  await write.update(write.tables.people).set(set).where(eq(write.tables.people.id, id))
}

/** How many administrators could sign in; those of the example only where the example is offered. */
export async function countAdministrators(
  db: Read | Write,
  { hasExample }: { hasExample: boolean },
): Promise<number> {
  const { people, identities } = db.tables
  const issuers = [localIssuer, ...(hasExample ? [exampleIssuer] : [])]
  const rows = await db
    .selectDistinct({ id: people.id })
    .from(people)
    .innerJoin(identities, and(eq(identities.person, people.id), inArray(identities.issuer, issuers)))
    .where(and(eq(people.role, 'administrator'), isNull(people.disabledAt)))
  return rows.length
}

/** Takes away all that says who somebody was. The row stays, with its random id, for what they did. */
export async function erasePersonRow(write: Write, id: string, now: number): Promise<void> {
  const { people, identities, credentials, sessions, invitations, standIns } = write.tables
  announcePeople(write)
  await write
    .update(people)
    .set({ name: '', email: null, disabledAt: now, erasedAt: now })
    .where(eq(people.id, id))
  for (const table of [identities, credentials, sessions, invitations, standIns]) {
    await write.delete(table).where(eq(table.person, id))
  }
}

/** When each person was erased; null for who was not. */
export async function listErasedAt(db: Read | Write): Promise<Map<string, number | null>> {
  const { people } = db.tables
  const rows = await db.select({ id: people.id, erasedAt: people.erasedAt }).from(people)
  return new Map(rows.map(({ id, erasedAt }) => [id, erasedAt]))
}

export async function listStandIns(db: Read | Write, person?: string): Promise<StandInRow[]> {
  const { standIns } = db.tables
  return await db
    .select({
      id: standIns.id,
      person: standIns.person,
      unit: standIns.unit,
      from: standIns.fromDay,
      to: standIns.toDay,
    })
    .from(standIns)
    .where(person === undefined ? undefined : eq(standIns.person, person))
    .orderBy(asc(standIns.fromDay), asc(standIns.id))
}

export async function insertStandIn(write: Write, { from, to, ...row }: StandInRow): Promise<void> {
  announcePeople(write)
  await write.insert(write.tables.standIns).values({ ...row, fromDay: from, toDay: to })
}

/** Takes a stand-in away and returns it; undefined where the person has none such. */
export async function deleteStandIn(
  write: Write,
  person: string,
  id: string,
): Promise<StandInRow | undefined> {
  const row = (await listStandIns(write, person)).find((one) => one.id === id)
  if (row === undefined) return undefined
  announcePeople(write)
  await write.delete(write.tables.standIns).where(eq(write.tables.standIns.id, id))
  return row
}

/** Everybody who was not erased, as the administration sees them, by name. */
export async function listPersonRows(db: Read | Write, now: number): Promise<PersonRow[]> {
  const { people, credentials, identities } = db.tables
  const rows = await db
    .select()
    .from(people)
    .where(isNull(people.erasedAt))
    .orderBy(asc(people.name), asc(people.id))
  const factors = await db
    .select({ person: credentials.person, confirmedAt: credentials.confirmedAt })
    .from(credentials)
  const confirmed = new Map(factors.map(({ person, confirmedAt }) => [person, confirmedAt !== null]))
  const known = await db.select().from(identities)
  const issuers = Map.groupBy(known, ({ person }) => person)
  const standIns = Map.groupBy(await listStandIns(db), ({ person }) => person)
  const [invited, sessions] = [await listOpenInvitations(db, now), await countSessions(db, now)]
  return rows.map(({ disabledAt, erasedAt: _, ...person }) => ({
    ...person,
    state: disabledAt !== null ? 'disabled' : issuers.has(person.id) ? 'active' : 'invited',
    invitedUntil: invited.get(person.id) ?? null,
    secondFactor: confirmed.get(person.id) ?? false,
    sessions: sessions.get(person.id) ?? 0,
    isExample: (issuers.get(person.id) ?? []).some(({ issuer }) => issuer === exampleIssuer),
    standIns: (standIns.get(person.id) ?? []).map(({ id, unit, from, to }) => ({ id, unit, from, to })),
  }))
}
