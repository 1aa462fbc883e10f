import type { Review, Revision } from '#shared/figures/figure.ts'
import { standOf } from '#shared/figures/stand.ts'
import { Problem } from '#shared/problem.ts'
import { definitionFor, kpiOfSeries, namedUnit } from '#shared/programmes/inForce.ts'
import type { Known } from '#shared/programmes/known.ts'
import { unitOf } from '#shared/reviews/queue.ts'
import type { OpenReturn } from '#shared/reviews/reviews.api.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import type { Read, Write } from '../database/store.ts'
import { findRevision, listReviewsOf, listRevisionsAt } from '../figures/figures.queries.ts'
import { appendFacts } from '../ledger/appendFacts.ts'
import { listByNumber, listTexts } from '../ledger/ledger.queries.ts'
import { listDrafts } from '../reporting/drafts.queries.ts'
import { reviewFact } from './reviewFact.ts'

/** The returns that can still be taken back, the newest first. */
export async function openReturns(
  { store: { read } }: Desk,
  programme: string,
  known: Known,
): Promise<OpenReturn[]> {
  const returned = [...known.revisions.values()].flat().flatMap((revision) => {
    const last = findReturn(revision, known.reviews.get(revision.number) ?? [])
    return last === undefined ? [] : [{ revision, last }]
  })
  const open = []
  for (const one of returned) if (!(await hasActed(read, programme, one.revision))) open.push(one)
  const texts = await listTexts(
    read,
    programme,
    open.map(({ last }) => last.number),
  )
  return open
    .map(({ revision, last }) => ({
      ...{ review: last.number, revision: revision.number, period: revision.period, value: revision.value },
      at: last.at,
      reportingUnit: namedUnit(known, unitOf(known, revision) ?? ''),
      name: definitionFor(known, kpiOfSeries(revision.series), revision.period).name,
      reason: texts.find((one) => one.number === last.number && one.field === 'reason')?.text ?? '',
    }))
    .sort((a, b) => b.at - a.at)
}

type TakingBack = { programme: string; review: number }

/** Takes a return back, while the unit has neither saved nor sent anything for the figure since. */
export async function takeBackReturn(
  desk: Desk,
  asked: Asked,
  { programme, review }: TakingBack,
): Promise<number> {
  return await once(desk.store, asked, async () => {
    const { at } = await desk.present(programme)
    return async (write) => {
      const revision = await requireReturned(write, programme, review)
      const last = findReturn(revision, await listReviewsOf(write, programme, revision.number))
      if (last?.number !== review || (await hasActed(write, programme, revision)))
        throw new Problem('conflict', { key: 'review.unitHasActed' })
      const fact = reviewFact(revision, 'taken_back', at, null)
      return (await appendFacts(write, programme, [fact], desk.recorder(asked.by))).last
    }
  })
}

/** The return that a revision stands by; undefined where it stands otherwise. */
function findReturn(revision: Revision, reviews: readonly Review[]): Review | undefined {
  if (standOf(revision, reviews) !== 'returned') return undefined
  return reviews.findLast(({ step }) => step === 'returned')
}

async function requireReturned(write: Write, programme: string, review: number): Promise<Revision> {
  const [record] = await listByNumber(write, programme, [review])
  const content = record?.content as { revision: number; step: string } | undefined
  const isReturn = record?.kind === 'review' && content?.step === 'returned'
  const revision = isReturn ? await findRevision(write, programme, content.revision) : undefined
  if (revision !== undefined) return revision
  throw new Problem('missing', { key: 'review.noFigure', values: { number: String(review) } })
}

/** Whether the unit has typed or sent anything for a figure after it was sent back: submitting took the draft away. */
async function hasActed(
  db: Read | Write,
  programme: string,
  { series, period, number }: Revision,
): Promise<boolean> {
  const drafts = await listDrafts(db, programme, [series])
  if (drafts.some((draft) => draft.period === period)) return true
  const revisions = await listRevisionsAt(db, programme, { series, period })
  return revisions.some((one) => one.number > number)
}
