import type { ReviewContent } from '../figures/figure.ts'
import type { FactKind } from '../ledger/fact.ts'

/** A record whose openness is asked for. */
type Asked = { number: number; kind: FactKind; content: unknown }

/**
 * Whether everybody may read a record: what is agreed, published figures and their publications. What an operator sent
 * and nobody has published stays between them and the administrators, as do proposals: what they became is agreed.
 */
export function isPublicRecord({ number, kind, content }: Asked, published: ReadonlySet<number>): boolean {
  if (kind === 'submission' || kind === 'proposal' || kind === 'confirmation') return false
  if (kind === 'revision') return published.has(number)
  return kind !== 'review' || (content as ReviewContent).step === 'published'
}
