import type { ReviewContent } from '../figures/figure.ts'
import type { FactKind } from '../ledger/fact.ts'
import type { SubmissionContent } from '../reporting/submission.ts'

/** A record whose openness is asked for. */
type Asked = { number: number; kind: FactKind; content: unknown }

/**
 * Whether everybody may read a record: what is agreed, published figures with their publications, and submissions whose
 * words everybody reads. What an operator sent and nobody has published stays between them and the administrators, as do
 * proposals: what they became is agreed; and notes for the council.
 */
export function isPublicRecord({ number, kind, content }: Asked, published: ReadonlySet<number>): boolean {
  if (kind === 'proposal' || kind === 'confirmation' || kind === 'note') return false
  if (kind === 'submission') return hasOpenWords(content as SubmissionContent, published)
  if (kind === 'revision') return published.has(number)
  return kind !== 'review' || (content as ReviewContent).step === 'published'
}

function hasOpenWords({ audience, revisions }: SubmissionContent, published: ReadonlySet<number>): boolean {
  return audience === 'public' && revisions.every((revision) => published.has(revision))
}
