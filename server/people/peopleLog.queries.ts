import { desc, lt, max } from 'drizzle-orm'
import type { PeopleAct } from '#shared/people/people.api.ts'
import type { Role } from '#shared/people/person.ts'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'

export type LogRow = Tables['peopleLog']['$inferSelect']

type Entry = {
  at: number
  /** Null where it was done at the server's console. */
  by: string | null
  act: PeopleAct
  whom: string
  role?: Role
  unit?: string | null
  fromDay?: string
  toDay?: string
}

/** Writes down what was done about somebody, in the transaction of the deed. No names: those can be erased. */
export async function logPeople(write: Write, entry: Entry): Promise<void> {
  const { peopleLog } = write.tables
  const rows = await write.select({ last: max(peopleLog.number) }).from(peopleLog)
  const number = (rows[0]?.last ?? 0) + 1
  await write.insert(peopleLog).values({ number, ...entry })
}

/** The newest entries, or the newest of those before a number. */
export async function listLog(
  read: Read,
  { before, most }: { before?: number | undefined; most: number },
): Promise<LogRow[]> {
  const { peopleLog } = read.tables
  return await read
    .select()
    .from(peopleLog)
    .where(before === undefined ? undefined : lt(peopleLog.number, before))
    .orderBy(desc(peopleLog.number))
    .limit(most)
}
