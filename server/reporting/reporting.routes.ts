import type { FastifyInstance } from 'fastify'
import { may } from '#shared/people/may.ts'
import * as door from '#shared/reporting/reporting.api.ts'
import type { Desk } from '../acts/desk.ts'
import { askedBy, idOf } from '../acts/once.ts'
import { type Callers, type Handled, route } from '../route.ts'
import { extendDeadline, listOwed } from './owed.ts'
import { requireReceipt } from './receipts.ts'
import { saveDraft } from './saveDraft.ts'
import { requireUnit, sheetOf } from './sheet.ts'
import { submitFigures } from './submit.ts'
import { withdrawFigures } from './withdraw.ts'

type Request = Pick<Handled<typeof door.submitFigures>, 'request' | 'caller'>

/** What operators enter and send, and what administrators chase. */
export function reportingRoutes(app: FastifyInstance, callers: Callers, desk: Desk): void {
  const asked = ({ request, caller: { principal } }: Request) => askedBy(request, idOf(principal), desk.now())

  route(app, callers, door.getSheet, may.report, async ({ params: { programme, unit }, caller }) => {
    requireUnit(caller.principal, unit)
    return await sheetOf(desk, programme, unit)
  })
  route(app, callers, door.saveDraft, may.report, async ({ params, body, caller }) => {
    const by = requireUnit(caller.principal, params.unit)
    return { draft: await saveDraft(desk, { ...params, ...body, by }) }
  })
  route(app, callers, door.submitFigures, may.report, async ({ params, body, caller, request }) => {
    requireUnit(caller.principal, params.unit)
    const number = await submitFigures(desk, asked({ request, caller }), { ...params, ...body })
    const { programme } = params
    return await requireReceipt(desk, { programme, number, principal: caller.principal })
  })
  route(app, callers, door.withdrawFigures, may.report, async ({ params, body, caller, request }) => {
    requireUnit(caller.principal, params.unit)
    return { withdrawn: await withdrawFigures(desk, asked({ request, caller }), { ...params, ...body }) }
  })
  route(app, callers, door.getReceipt, may.readReceipts, async ({ params: { programme, number }, caller }) =>
    requireReceipt(desk, { programme, number: Number(number), principal: caller.principal }),
  )
  route(app, callers, door.listOwedReports, may.readTrail, ({ params }) => listOwed(desk, params.programme))
  route(app, callers, door.extendDeadline, may.review, async ({ params, body, caller, request }) => ({
    number: await extendDeadline(desk, asked({ request, caller }), { ...params, ...body }),
  }))
}
