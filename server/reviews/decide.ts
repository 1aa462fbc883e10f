import type { BodyOf, ReplyOf } from '#shared/endpoint.ts'
import type { Revision } from '#shared/figures/figure.ts'
import { standOf } from '#shared/figures/stand.ts'
import type { Principal } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import { refusalOf } from '#shared/reviews/decision.ts'
import { unitOf } from '#shared/reviews/queue.ts'
import type { decide as door } from '#shared/reviews/reviews.api.ts'
import type { Sentence } from '#shared/say.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import type { Write } from '../database/store.ts'
import { findRevision, listReviewsOf, listRevisions } from '../figures/figures.queries.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'
import { listByNumber } from '../ledger/ledger.queries.ts'
import { findDraft } from '../reporting/drafts.queries.ts'
import { knownWhole } from './queue.ts'

type Deciding = BodyOf<typeof door> & { programme: string; principal: Principal }

/**
 * Publishes or returns figures, one or many, all or none: for each the same question is asked, in the transaction that
 * decides. A return needs a reason.
 */
export async function decide(
  desk: Desk,
  asked: Asked,
  { programme, principal, step, revisions, reason }: Deciding,
): Promise<ReplyOf<typeof door>> {
  if (step === 'returned' && reason === null) throw new Problem('invalid', { key: 'review.reasonNeeded' })
  const now = await desk.present(programme)
  const known = await knownWhole(desk, now)
  const numbers = [...new Set(revisions)]
  return await once(desk.store, asked, async (write) => {
    const found = await requireRevisions(write, programme, numbers)
    const authors = new Map(
      (await listByNumber(write, programme, numbers)).map(({ number, by }) => [number, by]),
    )
    const refused: { [revision: string]: Sentence } = {}
    for (const revision of found) {
      const stand = standOf(revision, await listReviewsOf(write, programme, revision.number))
      const author = authors.get(revision.number) ?? ''
      const refusal = refusalOf(principal, { stand, author, unit: unitOf(known, revision) })
      if (refusal !== null) refused[revision.number] = refusal
    }
    const count = Object.keys(refused).length
    if (count > 0) throw new Problem('conflict', { key: 'review.refused', values: { count } }, refused)
    const facts = found.map((revision) => reviewFact(revision, step, now.at, reason))
    const { first } = await appendFacts(write, programme, facts, desk.recorder(asked.by))
    return { decided: found.map(({ number }, at) => ({ revision: number, number: first + at })) }
  })
}

type TakingBack = { programme: string; review: number }

/** Takes a return back, while the unit has neither saved nor sent anything for the figure since. */
export async function takeBackReturn(
  desk: Desk,
  asked: Asked,
  { programme, review }: TakingBack,
): Promise<number> {
  const { at } = await desk.present(programme)
  return await once(desk.store, asked, async (write) => {
    const [record] = await listByNumber(write, programme, [review])
    const content =
      record?.kind === 'review' ? (record.content as { revision: number; step: string }) : undefined
    const noFigure = () =>
      new Problem('missing', { key: 'review.noFigure', values: { number: String(review) } })
    if (record === undefined || content?.step !== 'returned') throw noFigure()
    const revision = await findRevision(write, programme, content.revision)
    if (revision === undefined) throw noFigure()
    const reviews = await listReviewsOf(write, programme, revision.number)
    const isOpen = standOf(revision, reviews) === 'returned' && reviews.at(-1)?.number === review
    if (!isOpen || (await hasActed(write, programme, revision, record.recordedAt)))
      throw new Problem('conflict', { key: 'review.unitHasActed' })
    const fact = reviewFact(revision, 'taken_back', at, null)
    return (await appendFacts(write, programme, [fact], desk.recorder(asked.by))).last
  })
}

async function requireRevisions(
  write: Write,
  programme: string,
  numbers: readonly number[],
): Promise<Revision[]> {
  const found: Revision[] = []
  for (const number of numbers) {
    const revision = await findRevision(write, programme, number)
    if (revision === undefined)
      throw new Problem('missing', { key: 'review.noFigure', values: { number: String(number) } })
    found.push(revision)
  }
  return found
}

async function hasActed(
  write: Write,
  programme: string,
  { series, period, number }: Revision,
  since: number,
): Promise<boolean> {
  const draft = await findDraft(write, { programme, series, period })
  if (draft !== undefined && draft.savedAt >= since) return true
  const all = await listRevisions(write, programme, [series])
  return all.some((one) => one.period === period && one.number > number)
}

function reviewFact(
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
