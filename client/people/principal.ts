import type { Me } from '#shared/people/account.api.ts'
import type { Principal } from '#shared/people/person.ts'

/** Somebody as the policies see them; the server asks the same and decides. */
export function principalOf({ id, role, units, secondFactor }: Me): Principal {
  return { id, role, units: units.map(({ code }) => code), secondFactor, session: '' }
}
