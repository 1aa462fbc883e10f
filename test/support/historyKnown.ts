import { project, type Recorded } from '#server/figures/projection.ts'
import { type At, figuresAt, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Revision } from '#shared/figures/figure.ts'
import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Known } from '#shared/programmes/known.ts'
import type { Recording } from './histories.ts'

/** The records that a history becomes; pure, without a store. */
export function recordsOf(recordings: readonly Recording[]): Recorded[] {
  const facts = recordings.flatMap(({ now, facts }) => facts.map((fact) => ({ ...fact, recordedAt: now })))
  return facts.map((fact, index) => ({ programme: 'a', number: index + 1, ...fact, texts: {} }))
}

function revisionsOf(records: Recorded[]): Revision[] {
  return project(records).revisions.map(({ publishedAt, publishedNumber, programme: _, ...row }) => ({
    ...row,
    published: publishedAt === null ? null : { at: publishedAt, number: publishedNumber! },
  }))
}

/** What is known of a history at (D, n). */
export function answer(records: Recorded[], at: At): Known {
  const visible = revisionsOf(records).filter(({ submittedAt, number }) =>
    isVisible({ at: submittedAt, number }, at),
  )
  const agreed = agreedAt(records as Parameters<typeof agreedAt>[0], at)!
  return { ...agreed, revisions: new Map(), reviews: new Map(), figures: figuresAt(visible, at) }
}
