import type { FastifyInstance } from 'fastify'
import { may } from '#shared/people/may.ts'
import * as door from '#shared/reviews/reviews.api.ts'
import type { Desk } from '../acts/desk.ts'
import { askedBy, idOf } from '../acts/once.ts'
import { type Callers, route } from '../route.ts'
import { decide } from './decide.ts'
import { queueOf } from './queue.ts'
import { takeBackReturn } from './returns.ts'

/** What administrators decide: publish, return, take a return back. `countReviewers`: how many people could. */
export function reviewsRoutes(
  app: FastifyInstance,
  callers: Callers,
  desk: Desk,
  countReviewers: () => Promise<number>,
): void {
  route(app, callers, door.getQueue, may.review, async ({ params, caller: { principal } }) =>
    queueOf(desk, params.programme, { principal, reviewers: await countReviewers() }),
  )
  route(app, callers, door.decide, may.review, ({ params, body, caller: { principal }, request }) =>
    decide(desk, askedBy(request, idOf(principal), desk.now()), { ...params, ...body, principal }),
  )
  route(app, callers, door.takeBackReturn, may.review, async ({ params, caller: { principal }, request }) => {
    const asked = askedBy(request, idOf(principal), desk.now())
    const { programme, review } = params
    return { number: await takeBackReturn(desk, asked, { programme, review: Number(review) }) }
  })
}
