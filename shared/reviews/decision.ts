import type { Stand } from '../figures/stand.ts'
import { reportsFor } from '../people/may.ts'
import type { Principal } from '../people/person.ts'
import type { Code } from '../programmes/kpi.ts'
import type { Sentence } from '../say.ts'

/** A revision as four eyes look at it: where it stands, who wrote it, and for which unit. */
export type Decidable = { stand: Stand; author: string; unit: Code | null }

/**
 * Why somebody may not decide on a revision; null where they may. Nobody decides on what they wrote themselves, nor for
 * a unit they report for; what was decided, withdrawn or taken into another hand is no longer open.
 */
export function refusalOf(principal: Principal, { stand, author, unit }: Decidable): Sentence | null {
  if (principal.role !== 'administrator') return { key: 'review.notYours' }
  if (principal.id === author) return { key: 'review.ownFigure' }
  if (unit !== null && reportsFor(principal, unit)) return { key: 'review.ownUnit' }
  return stand === 'submitted' ? null : { key: `review.is_${stand}` }
}
