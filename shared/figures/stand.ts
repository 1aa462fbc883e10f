import type { Review, Revision } from './figure.ts'

/** Where a revision stands on its way: waiting for a decision, or what was decided last. */
export const stands = ['submitted', 'published', 'returned', 'withdrawn'] as const
export type Stand = (typeof stands)[number]

/** How a revision stands by the reviews of it, in order of recording; once published it stays published. */
export function standOf(
  { published }: Pick<Revision, 'published'>,
  reviews: readonly Pick<Review, 'step'>[] = [],
): Stand {
  if (published !== null) return 'published'
  const last = reviews.findLast(({ step }) => step !== 'published')?.step
  return last === undefined || last === 'taken_back' ? 'submitted' : last
}
