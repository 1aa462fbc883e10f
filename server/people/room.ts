import type { NamedUnit } from '#shared/people/person.ts'
import type { Store, Write } from '../database/store.ts'
import type { Keys } from './secret.ts'

/** What the people room is made of; clock, ids and randomness come in from outside. */
export type Room = {
  store: Store
  now: () => number
  newId: () => string
  random: (bytes: number) => Buffer
  keys: Keys
  /** The file beside the database that says who was erased. */
  erasures: string
  /** Where links lead; undefined on one's own machine, where it is the address that was asked. */
  publicUrl: string | undefined
  /** Whether the example's people can be signed in as. */
  hasExample: boolean
  /** The units that report. */
  units: () => Promise<readonly NamedUnit[]>
  log: (error: unknown, id: string) => void
}

/** Units with their names; one that is not agreed any more bears its code. */
export async function namedUnits({ units }: Room): Promise<(code: string) => NamedUnit> {
  const agreed = await units()
  return (code) =>
    agreed.find((unit) => unit.code === code) ?? { code, name: { da: code, en: code, zh: code } }
}

/**
 * The name under which a change of people is announced beside those of programmes, so that every server forgets whom it
 * knew. No programme can bear it.
 */
export const peopleChange = '@people'

/** Says that somebody's sessions, role or units are no longer what they were. */
export function announcePeople(write: Write): void {
  write.changed.add(peopleChange)
}
