import { and, asc, eq, isNull } from 'drizzle-orm'
import type { ExamplePerson, SignInOutcome } from '#shared/people/account.api.ts'
import { Problem } from '#shared/problem.ts'
import type { Read } from '../database/store.ts'
import { exampleIssuer } from './accounts.queries.ts'
import { openSession, type Visitor } from './openSession.ts'
import { insertPerson } from './people.queries.ts'
import type { Room } from './room.ts'

type Cast = { key: string; name: string; role: ExamplePerson['role']; unit: string | null }

/** Invented people of the example programme: one of the council, one per unit, two who can approve, an auditor. */
const cast: Cast[] = [
  { key: 'council', name: 'Karen Skov', role: 'reader', unit: null },
  { key: 'copenhagen-capacity', name: 'Jonas Lind', role: 'operator', unit: 'copenhagen-capacity' },
  { key: 'wonderful-copenhagen', name: 'Maja Krogh', role: 'operator', unit: 'wonderful-copenhagen' },
  { key: 'clean', name: 'Li Wei', role: 'operator', unit: 'clean' },
  { key: 'healthtech', name: 'Amalie Dam', role: 'operator', unit: 'copenhagen-healthtech-cluster' },
  { key: 'administration', name: 'Henrik Bech', role: 'operator', unit: 'administration' },
  { key: 'administrator-1', name: 'Birgitte Holt', role: 'administrator', unit: null },
  { key: 'administrator-2', name: 'Omar Aziz', role: 'administrator', unit: null },
  { key: 'auditor', name: 'Susanne Ravn', role: 'auditor', unit: null },
]

/** Makes those people of the example that are not there yet. They have no password; an example's issuer knows them. */
export async function makeExamplePeople({ store, now, newId }: Room): Promise<void> {
  await store.write(async (write) => {
    const { identities } = write.tables
    const known = await write.select().from(identities).where(eq(identities.issuer, exampleIssuer))
    for (const { key, name, role, unit } of cast) {
      if (known.some(({ subject }) => subject === key)) continue
      const person = newId()
      const email = `${key}@example.invalid`
      await insertPerson(write, {
        ...{ id: person, name, email, role, unit, language: 'da' },
        ...{ createdAt: now(), disabledAt: null, erasedAt: null },
      })
      await write.insert(identities).values({ issuer: exampleIssuer, subject: key, person })
    }
  })
}

/** Those who can be signed in as, in the order of the cast. */
export async function listExamplePeople(read: Read): Promise<ExamplePerson[]> {
  const { people, identities } = read.tables
  const rows = await read
    .select({
      key: identities.subject,
      person: people.id,
      name: people.name,
      role: people.role,
      unit: people.unit,
    })
    .from(people)
    .innerJoin(identities, and(eq(identities.person, people.id), eq(identities.issuer, exampleIssuer)))
    .where(isNull(people.disabledAt))
    .orderBy(asc(people.id))
  const place = (key: string) => cast.findIndex((one) => one.key === key)
  return rows.sort((a, b) => place(a.key) - place(b.key)).map(({ key: _, ...person }) => person)
}

/** Signs in as one of them, with a second factor taken for granted. */
export async function signInAsExample(room: Room, visitor: Visitor, id: string): Promise<SignInOutcome> {
  const person = (await listExamplePeople(room.store.read)).find((one) => one.person === id)
  if (person === undefined) throw new Problem('missing', { key: 'people.noPerson' })
  const token = await room.store.write((write) =>
    openSession(write, room, visitor, { id }, { issuer: exampleIssuer, secondFactor: true }),
  )
  visitor.caller.keepSession(token)
  return { outcome: 'signed_in' }
}
