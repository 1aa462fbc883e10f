import type { PersonRow } from '#shared/people/people.api.ts'
import { type Role, type StandIn, writes } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import type { Write } from '../database/store.ts'
import type { Caller } from '../route.ts'
import { keepErasures } from './erasures.ts'
import {
  countAdministrators,
  deleteStandIn,
  erasePersonRow,
  findPerson,
  insertStandIn,
  listPersonRows,
  type Person,
  updatePerson,
} from './people.queries.ts'
import { logPeople } from './peopleLog.queries.ts'
import type { Room } from './room.ts'
import { endSessions } from './sessions.queries.ts'

/** Who does something to whom. */
export type Deed = { write: Write; by: string; person: Person; at: number }

/**
 * Does something to somebody, in one transaction: whoever does it must be an administrator still, the other must be
 * there, and afterwards there must be an administrator who can sign in, however many did so at once.
 */
export async function administer<Result>(
  room: Room,
  caller: Caller,
  whom: string,
  work: (deed: Deed) => Promise<Result>,
): Promise<Result> {
  return await room.store.write(async (write) => {
    const by = await requireAdministrator(write, caller)
    const person = await requirePerson(write, whom)
    const result = await work({ write, by, person, at: room.now() })
    if ((await countAdministrators(write, room)) === 0) {
      throw new Problem('conflict', { key: 'people.lastAdministrator' })
    }
    return result
  })
}

/** The caller's role was looked at before the write; by now it may be another. */
export async function requireAdministrator(write: Write, { principal }: Caller): Promise<string> {
  const person = principal.role === 'public' ? undefined : await findPerson(write, principal.id)
  if (person?.role === 'administrator' && person.disabledAt === null) return person.id
  throw new Problem('forbidden', { key: 'problem.notYours' })
}

async function requirePerson(write: Write, id: string): Promise<Person> {
  const person = await findPerson(write, id)
  if (person === undefined) throw new Problem('missing', { key: 'people.noPerson' })
  return person
}

export function refuseOneself({ by, person }: Deed): void {
  if (by === person.id) throw new Problem('conflict', { key: 'people.notYourself' })
}

/** Somebody as the list shows them. */
export async function requireRow({ store, now }: Room, id: string): Promise<PersonRow> {
  const row = (await listPersonRows(store.read, now())).find((one) => one.id === id)
  if (row === undefined) throw new Problem('missing', { key: 'people.noPerson' })
  return row
}

/** An operator belongs to a unit, an administrator may, and the unit must be there. */
export async function requirePlace(
  room: Room,
  { role, unit }: { role: Role; unit: string | null },
): Promise<void> {
  const field = (key: string) => new Problem('invalid', { key }, { unit: { key } })
  if (unit === null) {
    if (role === 'operator') throw field('people.unitNeeded')
    return
  }
  if (!writes(role)) throw field('people.unitNotForRole')
  await requireUnit(room, unit)
}

async function requireUnit({ units }: Room, unit: string): Promise<void> {
  if ((await units()).some(({ code }) => code === unit)) return
  const sentence = { key: 'people.noUnit', values: { unit } }
  throw new Problem('invalid', sentence, { unit: sentence })
}

export async function changeRole(
  room: Room,
  caller: Caller,
  whom: string,
  place: { role: Role; unit: string | null },
): Promise<void> {
  await requirePlace(room, place)
  await administer(room, caller, whom, async (deed) => {
    refuseOneself(deed)
    const { write, by, person, at } = deed
    if (person.role === place.role && person.unit === place.unit) return
    await updatePerson(write, person.id, place)
    await endSessions(write, person.id)
    await logPeople(write, { at, by, act: 'role_changed', whom: person.id, ...place })
  })
}

export async function disablePerson(room: Room, caller: Caller, whom: string): Promise<void> {
  await administer(room, caller, whom, async (deed) => {
    refuseOneself(deed)
    const { write, by, person, at } = deed
    if (person.disabledAt !== null) return
    await updatePerson(write, person.id, { disabledAt: at })
    await endSessions(write, person.id)
    await logPeople(write, { at, by, act: 'disabled', whom: person.id })
  })
}

export async function enablePerson(room: Room, caller: Caller, whom: string): Promise<void> {
  await administer(room, caller, whom, async ({ write, by, person, at }) => {
    if (person.disabledAt === null) return
    await updatePerson(write, person.id, { disabledAt: null })
    await logPeople(write, { at, by, act: 'enabled', whom: person.id })
  })
}

export async function endSessionsOf(room: Room, caller: Caller, whom: string): Promise<void> {
  await administer(room, caller, whom, async ({ write, by, person, at }) => {
    await endSessions(write, person.id)
    await logPeople(write, { at, by, act: 'sessions_ended', whom: person.id })
  })
}

/**
 * Erases who somebody was. The ledger and the log know a random id alone, so both stay as they are. It is written down
 * beside the database too; where that fails after the deed, the next start does it.
 */
export async function erasePerson(room: Room, caller: Caller, whom: string): Promise<void> {
  await keepErasures(room.erasures, [])
  const erased = await administer(room, caller, whom, async (deed) => {
    refuseOneself(deed)
    const { write, by, person, at } = deed
    await erasePersonRow(write, person.id, at)
    await logPeople(write, { at, by, act: 'erased', whom: person.id })
    return { person: person.id, at }
  })
  await keepErasures(room.erasures, [erased]).catch((error: unknown) => room.log(error, room.newId()))
}

export async function addStandIn(room: Room, caller: Caller, whom: string, standIn: StandIn): Promise<void> {
  const { unit, from, to } = standIn
  if (to < from) {
    const key = 'people.standInBackwards'
    throw new Problem('invalid', { key }, { to: { key } })
  }
  await requireUnit(room, unit)
  await administer(room, caller, whom, async ({ write, by, person, at }) => {
    if (!writes(person.role)) throw new Problem('conflict', { key: 'people.standInRole' })
    if (person.unit === unit) throw new Problem('conflict', { key: 'people.standInOwnUnit' })
    await insertStandIn(write, { id: room.newId(), person: person.id, ...standIn })
    await logPeople(write, {
      ...{ at, by, act: 'stand_in_added', whom: person.id },
      ...{ unit, fromDay: from, toDay: to },
    })
  })
}

export async function endStandIn(
  room: Room,
  caller: Caller,
  { person: whom, standIn }: { person: string; standIn: string },
): Promise<void> {
  await administer(room, caller, whom, async ({ write, by, person, at }) => {
    const ended = await deleteStandIn(write, person.id, standIn)
    if (ended === undefined) throw new Problem('missing', { key: 'people.noStandIn' })
    const { unit, from, to } = ended
    await logPeople(write, {
      ...{ at, by, act: 'stand_in_ended', whom: person.id },
      ...{ unit, fromDay: from, toDay: to },
    })
  })
}
