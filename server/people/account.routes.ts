import type { FastifyInstance } from 'fastify'
import * as door from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import { type Principal, writes } from '#shared/people/person.ts'
import { isSessionOver } from '#shared/people/session.ts'
import { Problem } from '#shared/problem.ts'
import { type Callers, type Handled, route } from '../route.ts'
import { findAccount } from './accounts.queries.ts'
import { isLoopback } from './address.ts'
import { listExamplePeople, signInAsExample } from './example.ts'
import { acceptInvitation, makeFirstAdministrator } from './invitation.ts'
import type { Visitor } from './openSession.ts'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  makeRecoveryCodes,
  signOut,
} from './ownAccount.ts'
import { findPerson } from './people.queries.ts'
import { namedUnits, type Room } from './room.ts'
import { endSession, endSessions, listSessions } from './sessions.queries.ts'
import { signIn } from './signIn.ts'

const done = { done: true } as const
const visitorOf = ({ caller, request }: Pick<Handled<never>, 'caller' | 'request'>): Visitor => ({
  caller,
  userAgent: request.headers['user-agent'],
})

/** Signing in and out, and one's own account. */
export function accountRoutes(app: FastifyInstance, callers: Callers, room: Room): void {
  const { store } = room
  route(app, callers, door.signIn, may.signIn, (asked) => signIn(room, visitorOf(asked), asked.body))
  route(app, callers, door.acceptInvitation, may.signIn, (asked) =>
    acceptInvitation(room, visitorOf(asked), asked.body),
  )
  route(app, callers, door.makeFirstAdministrator, may.signIn, (asked) =>
    makeFirstAdministrator(room, visitorOf(asked), asked.body),
  )
  route(app, callers, door.signOut, may.seeOwnAccount, async (asked) => {
    await signOut(room, visitorOf(asked))
    return done
  })
  route(app, callers, door.getMe, may.signIn, async ({ caller }) => ({
    me: await findMe(room, caller.principal),
  }))
  route(app, callers, door.listOwnSessions, may.changeOwnAccount, async ({ caller }) => {
    const { id, session } = requireSignedIn(caller.principal)
    const sessions = await listSessions(store.read, id)
    const open = sessions.filter((one) => !isSessionOver(one, room.now()))
    return { sessions: open.map((one) => ({ ...one, current: one.id === session })) }
  })
  route(app, callers, door.endOwnSession, may.changeOwnAccount, async ({ caller, params }) => {
    const { id } = requireSignedIn(caller.principal)
    const isEnded = await store.write((write) => endSession(write, id, params.session))
    if (!isEnded) throw new Problem('missing', { key: 'people.noSession' })
    return done
  })
  route(app, callers, door.endOtherSessions, may.changeOwnAccount, async ({ caller }) => {
    const { id, session } = requireSignedIn(caller.principal)
    await store.write((write) => endSessions(write, id, session))
    return done
  })
  route(app, callers, door.changePassword, may.changeOwnAccount, async (asked) => {
    await changePassword(room, visitorOf(asked), asked.body)
    return done
  })
  route(app, callers, door.beginSecondFactor, may.seeOwnAccount, (asked) =>
    beginSecondFactor(room, visitorOf(asked), asked.body.password),
  )
  route(app, callers, door.confirmSecondFactor, may.seeOwnAccount, async (asked) => ({
    recoveryCodes: await confirmSecondFactor(room, visitorOf(asked), asked.body.code),
  }))
  route(app, callers, door.makeRecoveryCodes, may.changeOwnAccount, async (asked) => ({
    recoveryCodes: await makeRecoveryCodes(room, visitorOf(asked), asked.body.password),
  }))
  if (room.hasExample) exampleRoutes(app, callers, room)
}

/** The example's sign-in buttons, for whoever sits at this machine: a proxy in front of it makes no difference. */
function exampleRoutes(app: FastifyInstance, callers: Callers, room: Room): void {
  route(app, callers, door.listExamplePeople, may.signIn, async ({ request }) => {
    requireAtHome(request)
    return { people: await listExamplePeople(room.store.read), units: [...(await room.units())] }
  })
  route(app, callers, door.signInAsExample, may.signIn, async (asked) => {
    requireAtHome(asked.request)
    return await signInAsExample(room, visitorOf(asked), asked.body.person)
  })
}

function requireAtHome({ ip, headers }: Handled<never>['request']): void {
  const name = URL.parse(`http://${headers.host}`)?.hostname ?? ''
  if (!isLoopback(ip) || !isLoopback(name)) throw new Problem('missing', { key: 'problem.noPage' })
}

type SignedIn = Exclude<Principal, { role: 'public' }>

function requireSignedIn(principal: Principal): SignedIn {
  if (principal.role === 'public') throw new Problem('unauthenticated', { key: 'problem.signInFirst' })
  return principal
}

async function findMe(room: Room, principal: Principal): Promise<door.Me | null> {
  if (principal.role === 'public') return null
  const person = await findPerson(room.store.read, principal.id)
  if (person === undefined) return null
  const { units, secondFactor } = principal
  const account = await findAccount(room.store.read, { person: principal.id })
  return {
    ...person,
    units: units.map(await namedUnits(room)),
    secondFactor,
    enrolNeeded: writes(principal.role) && !secondFactor,
    hasPassword: account !== undefined,
  }
}
