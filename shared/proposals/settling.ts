import type { Principal } from '../people/person.ts'
import type { Sentence } from '../say.ts'
import type { ProposalStep } from './proposal.ts'

/** A proposal as two people look at it: who made it, what became of it, and whether the agreed has moved on since. */
export type Settling = { author: string; settled: ProposalStep | null; isOvertaken: boolean }

/**
 * Why somebody may not take a step about a proposal; null where they may. Another administrator confirms or declines,
 * whoever made it takes it back, and only once. What was changed since cannot be confirmed.
 */
export function settlingRefusal(
  principal: Principal,
  step: ProposalStep,
  { author, settled, isOvertaken }: Settling,
): Sentence | null {
  if (principal.role !== 'administrator') return { key: 'proposal.notYours' }
  if (settled !== null) return { key: `proposal.is_${settled}` }
  const isOwn = principal.id === author
  if (step === 'withdrawn') return isOwn ? null : { key: 'proposal.notOwn' }
  if (isOwn) return { key: 'proposal.own' }
  return step === 'confirmed' && isOvertaken ? { key: 'proposal.overtaken' } : null
}
