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
import { findRevision, listReviewsOf } from '../figures/figures.queries.ts'
import { appendFacts } from '../ledger/appendFacts.ts'
import { listByNumber } from '../ledger/ledger.queries.ts'
import { knownWhole } from './queue.ts'
import { reviewFact } from './reviewFact.ts'

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
  const numbers = [...new Set(revisions)]
  return await once(desk.store, asked, async () => {
    const now = await desk.present(programme)
    const known = await knownWhole(desk, now)
    return async (write) => {
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
    }
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
