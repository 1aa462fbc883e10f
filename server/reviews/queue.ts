import type { ReplyOf } from '#shared/endpoint.ts'
import type { Principal } from '#shared/people/person.ts'
import type { Known } from '#shared/programmes/known.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { queueItem, waitingRevisions } from '#shared/reviews/queue.ts'
import type { getQueue } from '#shared/reviews/reviews.api.ts'
import type { Desk, Now } from '../acts/desk.ts'
import { aboutWaiting } from './record.ts'
import { openReturns } from './returns.ts'

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
