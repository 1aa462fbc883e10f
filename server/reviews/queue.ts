import type { ReplyOf } from '#shared/endpoint.ts'
import { standOf } from '#shared/figures/stand.ts'
import type { Principal } from '#shared/people/person.ts'
import { definitionFor, kpiOfSeries } from '#shared/programmes/inForce.ts'
import type { Known } from '#shared/programmes/known.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { queueItem, unitOf, waitingRevisions } from '#shared/reviews/queue.ts'
import type { getQueue, OpenReturn } from '#shared/reviews/reviews.api.ts'
import type { Desk, Now } from '../acts/desk.ts'
import { listTexts } from '../ledger/ledger.queries.ts'
import { aboutWaiting } from './record.ts'

/** What waits for a decision, and the returns that can still be taken back. */
export async function queueOf(
  desk: Desk,
  programme: string,
  { principal, reviewers }: { principal: Principal; reviewers: number },
): Promise<ReplyOf<typeof getQueue>> {
  const { read } = desk.store
  const known = await knownWhole(desk, await desk.present(programme))
  const about = await aboutWaiting(read, programme, known, principal)
  return {
    waiting: waitingRevisions(known).flatMap((revision) => {
      const own = about.get(revision.number)
      return own === undefined ? [] : [queueItem(known, revision, own)]
    }),
    returned: await openReturns(desk, programme, known),
    twoCanPublish: reviewers >= 2,
  }
}

/** The programme with the figures of every KPI. */
export async function knownWhole(desk: Desk, now: Now): Promise<Known> {
  const kpis = now.agreed.kpis.map(({ code }) => code)
  return await desk.known(now, seriesInView(now.agreed, { kpis, goals: [] }))
}

async function openReturns(
  { store: { read } }: Desk,
  programme: string,
  known: Known,
): Promise<OpenReturn[]> {
  const open = [...known.revisions.values()].flatMap((revisions) =>
    revisions.flatMap((revision) => {
      const reviews = known.reviews.get(revision.number) ?? []
      const last = reviews.findLast(({ step }) => step === 'returned')
      const isOpen = standOf(revision, reviews) === 'returned' && !hasActed(revisions, revision)
      return isOpen && last !== undefined ? [{ revision, last }] : []
    }),
  )
  const texts = await listTexts(
    read,
    programme,
    open.map(({ last }) => last.number),
  )
  return open
    .map(({ revision, last }) => {
      const { series, period, value, number } = revision
      const code = unitOf(known, revision) ?? ''
      return {
        ...{ review: last.number, revision: number, period, value, at: last.at },
        reportingUnit: {
          code,
          name: known.units.find((one) => one.code === code)?.name ?? { da: code, en: code, zh: code },
        },
        name: definitionFor(known, kpiOfSeries(series), period).name,
        reason: texts.find((one) => one.number === last.number && one.field === 'reason')?.text ?? '',
      }
    })
    .sort((a, b) => b.at - a.at)
}

/** Whether the unit has sent another figure for the same period since. */
function hasActed(
  revisions: readonly { number: number; period: string }[],
  revision: { number: number; period: string },
): boolean {
  return revisions.some(({ number, period }) => period === revision.period && number > revision.number)
}
