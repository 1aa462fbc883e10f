import type { FastifyInstance, FastifyRequest } from 'fastify'
import { may } from '#shared/people/may.ts'
import * as door from '#shared/people/people.api.ts'
import { type Callers, route } from '../route.ts'
import * as admin from './administer.ts'
import { inviteAgain, invitePerson } from './invite.ts'
import { listNames, listPersonRows } from './people.queries.ts'
import { type LogRow, listLog } from './peopleLog.queries.ts'
import { namedUnits, type Room } from './room.ts'

const entriesAtOnce = 200

/** Who has an account, and what was done about them. */
export function peopleRoutes(app: FastifyInstance, callers: Callers, room: Room): void {
  const { store } = room
  const originOf = ({ headers }: FastifyRequest) => room.publicUrl ?? `http://${headers.host}`
  const row = async (id: string) => ({ person: await admin.requireRow(room, id) })

  route(app, callers, door.listPeople, may.managePeople, async () => ({
    people: await listPersonRows(store.read, room.now()),
    units: [...(await room.units())],
  }))
  route(app, callers, door.invitePerson, may.managePeople, ({ caller, request, body }) =>
    invitePerson(room, { caller, origin: originOf(request) }, body),
  )
  route(app, callers, door.inviteAgain, may.managePeople, ({ caller, request, params, body }) =>
    inviteAgain(
      room,
      { caller, origin: originOf(request) },
      { person: params.person, resetsSecondFactor: body.secondFactor === 'reset' },
    ),
  )
  route(app, callers, door.changeRole, may.managePeople, async ({ caller, params, body }) => {
    await admin.changeRole(room, caller, params.person, body)
    return await row(params.person)
  })
  route(app, callers, door.disablePerson, may.managePeople, async ({ caller, params }) => {
    await admin.disablePerson(room, caller, params.person)
    return await row(params.person)
  })
  route(app, callers, door.enablePerson, may.managePeople, async ({ caller, params }) => {
    await admin.enablePerson(room, caller, params.person)
    return await row(params.person)
  })
  route(app, callers, door.endSessionsOf, may.managePeople, async ({ caller, params }) => {
    await admin.endSessionsOf(room, caller, params.person)
    return await row(params.person)
  })
  route(app, callers, door.erasePerson, may.managePeople, async ({ caller, params }) => {
    await admin.erasePerson(room, caller, params.person)
    return { done: true } as const
  })
  route(app, callers, door.addStandIn, may.managePeople, async ({ caller, params, body }) => {
    await admin.addStandIn(room, caller, params.person, body)
    return await row(params.person)
  })
  route(app, callers, door.endStandIn, may.managePeople, async ({ caller, params }) => {
    await admin.endStandIn(room, caller, params)
    return await row(params.person)
  })
  route(app, callers, door.listPeopleLog, may.readTrail, async ({ query }) => {
    const before = query.before === undefined ? undefined : Number(query.before)
    const rows = await listLog(store.read, { before, most: entriesAtOnce + 1 })
    const shown = rows.slice(0, entriesAtOnce)
    return { entries: await entriesOf(room, shown), hasMore: rows.length > shown.length }
  })
}

async function entriesOf(room: Room, rows: readonly LogRow[]): Promise<door.PeopleEntry[]> {
  const ids = rows.flatMap(({ by, whom }) => (by === null ? [whom] : [by, whom]))
  const names = await listNames(room.store.read, [...new Set(ids)])
  const named = (id: string) => ({ id, name: names.get(id) ?? null })
  const unitOf = await namedUnits(room)
  return rows.map(({ number, at, by, act, whom, role, unit, fromDay, toDay }) => ({
    ...{ number, at, act, role },
    unit: unit === null ? null : unitOf(unit),
    by: by === null ? null : named(by),
    whom: named(whom),
    from: fromDay,
    to: toDay,
  }))
}
