import { join } from 'node:path'
import { programmeFacts } from '#server/programmes/programmeFacts.ts'
import { readProgramme } from '#server/programmes/readProgramme.ts'
import { figuresAt, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Review, ReviewContent, Revision, RevisionContent } from '#shared/figures/figure.ts'
import { endOfDay } from '#shared/periods/day.ts'
import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Known } from '#shared/programmes/known.ts'

const folder = join(import.meta.dirname, '../../server/programmes/kina-indsats')
const facts = programmeFacts(readProgramme(folder)).map((fact, index) => ({ ...fact, number: index + 1 }))
const numbers = new Map(facts.map(({ content, number }) => [content, number]))

const reviews: Review[] = facts.flatMap(({ kind, about, number, at, content }) => {
  const { step } = content as ReviewContent
  return kind === 'review' ? [{ number, at, step, revision: numbers.get(about?.content) ?? 0 }] : []
})

const revisions: Revision[] = facts.flatMap(({ kind, number, at, certainty, content }) => {
  if (kind !== 'revision') return []
  const { series, period, value, missing, until, quality, kind: why, example } = content as RevisionContent
  const publication = reviews.find(({ step, revision }) => step === 'published' && revision === number)
  return [
    {
      ...{ number, series, period, value, quality, certainty, example, kind: why },
      ...{ missing: missing ?? null, until: until ?? null, source: null, vintage: null, noted: false },
      ...{ submittedAt: at, recordedAt: at },
      published: publication === undefined ? null : { at: publication.at, number: publication.number },
    },
  ]
})

/** The example programme that ships with the product, as known at the end of a day; without a store. */
export function exampleKnown(day: string): Known {
  const at = { instant: endOfDay(day, 'Europe/Copenhagen'), number: facts.length }
  const agreed = agreedAt(
    facts.map((fact) => ({ ...fact, recordedAt: fact.at })),
    at,
  )
  if (agreed === undefined) throw new Error(`the example is not public on ${day}`)
  const submitted = revisions
    .filter(({ submittedAt }) => submittedAt <= at.instant)
    .map((one) => ({
      ...one,
      published: one.published && isVisible(one.published, at) ? one.published : null,
    }))
  return {
    ...agreed,
    revisions: Map.groupBy(submitted, ({ series }) => series),
    reviews: Map.groupBy(
      reviews.filter((review) => review.step !== 'published' && isVisible(review, at)),
      ({ revision }) => revision,
    ),
    figures: figuresAt(submitted, at),
  }
}
