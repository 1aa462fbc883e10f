import type { FastifyInstance } from 'fastify'
import { may } from '#shared/people/may.ts'
import * as door from '#shared/proposals/proposals.api.ts'
import type { Desk } from '../acts/desk.ts'
import { askedBy, idOf } from '../acts/once.ts'
import { type Callers, route } from '../route.ts'
import { agreedNow, proposalsOf } from './proposals.ts'
import { propose } from './propose.ts'
import { settleProposal } from './settle.ts'

/** Changes of what is agreed, by two administrators. `countAdministrators`: how many people could confirm. */
export function proposalsRoutes(
  app: FastifyInstance,
  callers: Callers,
  desk: Desk,
  countAdministrators: () => Promise<number>,
): void {
  route(app, callers, door.listProposals, may.agree, async ({ params, caller: { principal } }) =>
    proposalsOf(desk, params.programme, { principal, administrators: await countAdministrators() }),
  )
  route(app, callers, door.getAgreed, may.agree, async ({ params }) =>
    agreedNow((await desk.present(params.programme)).agreed),
  )
  route(app, callers, door.propose, may.agree, async ({ params, body, caller: { principal }, request }) => ({
    number: await propose(desk, askedBy(request, idOf(principal), desk.now()), { ...params, ...body }),
  }))
  route(app, callers, door.settleProposal, may.agree, ({ params, body, caller: { principal }, request }) =>
    settleProposal(desk, askedBy(request, idOf(principal), desk.now()), {
      ...{ programme: params.programme, proposal: Number(params.proposal), principal },
      ...body,
    }),
  )
}
