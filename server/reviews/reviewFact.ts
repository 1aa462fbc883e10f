import type { Revision } from '#shared/figures/figure.ts'
import type { NewFact } from '../ledger/appendFacts.ts'

/** A step taken about a revision. */
export function reviewFact(
  { number, series, period }: Revision,
  step: 'published' | 'returned' | 'taken_back',
  at: number,
  reason: string | null,
): NewFact {
  return {
    ...{ kind: 'review', at, certainty: 'stated' },
    key: `${series} ${period} ${step}`,
    content: { revision: number, step },
    texts: reason === null ? {} : { reason },
  }
}
