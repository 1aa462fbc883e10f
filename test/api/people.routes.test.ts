import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFolder } from '#server/folders.ts'
import { pictures } from '#shared/kpis/pictures/pictureNames.ts'
import { cardEnding } from '#shared/pages.ts'
import { acceptInvitation } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import { type Principal, type Role, roles } from '#shared/people/person.ts'
import {
  exampleVisitor,
  firstAdministrator,
  goodPassword,
  invite,
  settle,
  signedIn,
} from '#test/people/cast.ts'
import { atHome, openPeopleWorld, type PeopleWorld } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { ensureBuilt } from '#test/support/build.ts'

const views = [
  ...['/overblik', '/dengang', '/kpi/:code', '/kpi/:code/years', '/maal/:code', '/operatoer/:code'],
  ...Object.values(pictures).map((slug) => `/kpi/:code/${slug}`),
]
const withCard = views.filter((view) => !['/dengang', '/kpi/:code/years', '/operatoer/:code'].includes(view))
const endings = ['csv', 'xlsx', 'json', 'svg', 'png', 'metadata.json']

/** By which policy each door is passed. A route that is not here fails the test; so does a line without a route. */
const policies: { [route: string]: keyof typeof may | 'open' } = {
  'GET /api/programmes/:programme/overview': 'readPublished',
  'GET /api/programmes/:programme/timeline': 'readPublished',
  'GET /api/programmes/:programme/changes': 'readPublished',
  'GET /api/programmes/:programme/live': 'readPublished',
  'GET /api/programmes/:programme/kpis/:kpi': 'readPublished',
  'GET /api/programmes/:programme/kpis/:kpi/pictures/:picture': 'readPublished',
  'GET /api/programmes/:programme/goals/:goal': 'readPublished',
  'GET /api/method': 'readPublished',
  'GET /metode': 'readPublished',
  'GET /api/programmes/:programme/screen': 'readPublished',
  'GET /storskaerm': 'readPublished',
  ...Object.fromEntries(
    views.flatMap((view) => endings.map((ending) => [`GET ${view}.${ending}`, 'readPublished' as const])),
  ),
  ...Object.fromEntries(withCard.map((view) => [`GET ${view}${cardEnding}`, 'readPublished' as const])),
  'GET /api/programmes/:programme/units/:unit': 'readPublished',
  'GET /api/programmes/:programme/units/:unit/words': 'readForCouncil',
  'GET /api/programmes/:programme/revisions/:number': 'readPublished',
  'GET /tal/:code': 'readPublished',
  'GET /operatoer/:code': 'readPublished',
  'GET /dengang': 'readPublished',
  'GET /': 'readPublished',
  'GET /kpi/:code': 'readPublished',
  'GET /maal/:code': 'readPublished',
  'GET /log-ind': 'open',
  'GET /invitation': 'open',
  'GET /foerste-administrator': 'open',
  'GET /konto': 'open',
  'GET /konto/totrin': 'open',
  'GET /brugere': 'open',
  'GET /indberetning': 'open',
  'GET /kvittering/:number': 'open',
  'GET /godkendelse': 'open',
  'GET /manglende': 'open',
  'GET /aendringer': 'open',
  'GET /revisionsspor': 'open',
  'GET /kaeden': 'open',
  'GET /revisionsspor.csv': 'readTrail',
  'GET /api/programmes/:programme/chain': 'readPublished',
  'GET /api/programmes/:programme/trail': 'readTrail',
  'GET /api/programmes/:programme/verification': 'readTrail',
  'GET /data.zip': 'readPublished',
  'GET /feed.atom': 'readPublished',
  'GET /sitemap.xml': 'readPublished',
  'GET /robots.txt': 'open',
  'GET /om': 'open',
  'GET /tilgaengelighed': 'open',
  'GET /privatliv': 'open',
  'GET /was': 'open',
  'GET /.well-known/security.txt': 'open',
  'GET /api/programmes/:programme/units/:unit/sheet': 'report',
  'PUT /api/programmes/:programme/units/:unit/drafts': 'report',
  'POST /api/programmes/:programme/units/:unit/submissions': 'report',
  'POST /api/programmes/:programme/units/:unit/withdrawals': 'report',
  'GET /api/programmes/:programme/receipts/:number': 'readReceipts',
  'GET /api/programmes/:programme/owed': 'readTrail',
  'POST /api/programmes/:programme/extensions': 'review',
  'GET /api/programmes/:programme/queue': 'review',
  'POST /api/programmes/:programme/decisions': 'review',
  'POST /api/programmes/:programme/returns/:review/take-back': 'review',
  'GET /api/programmes/:programme/proposals': 'agree',
  'GET /api/programmes/:programme/agreed': 'agree',
  'POST /api/programmes/:programme/proposals': 'agree',
  'POST /api/programmes/:programme/proposals/:proposal/settlement': 'agree',
  'GET /api/openapi.json': 'open',
  'GET /health/live': 'open',
  'GET /health/ready': 'open',
  'POST /api/sign-in': 'signIn',
  'GET /api/me': 'signIn',
  'POST /api/invitations/accept': 'signIn',
  'POST /api/first-administrator': 'signIn',
  'GET /api/example/people': 'signIn',
  'POST /api/example/sign-in': 'signIn',
  'POST /api/sign-out': 'seeOwnAccount',
  'POST /api/me/second-factor/begin': 'seeOwnAccount',
  'POST /api/me/second-factor/confirm': 'seeOwnAccount',
  'GET /api/me/sessions': 'changeOwnAccount',
  'POST /api/me/sessions/:session/end': 'changeOwnAccount',
  'POST /api/me/sessions/end-others': 'changeOwnAccount',
  'POST /api/me/password': 'changeOwnAccount',
  'POST /api/me/recovery-codes': 'changeOwnAccount',
  'GET /api/people': 'managePeople',
  'POST /api/people': 'managePeople',
  'POST /api/people/:person/invitation': 'managePeople',
  'POST /api/people/:person/role': 'managePeople',
  'POST /api/people/:person/disable': 'managePeople',
  'POST /api/people/:person/enable': 'managePeople',
  'POST /api/people/:person/end-sessions': 'managePeople',
  'POST /api/people/:person/erase': 'managePeople',
  'POST /api/people/:person/stand-ins': 'managePeople',
  'POST /api/people/:person/stand-ins/:standIn/end': 'managePeople',
  'GET /api/people/log': 'readTrail',
}

/** What the build made: scripts, style, words and fonts, for everybody. */
const isAsset = (route: string) => /^GET \/(assets\/|\.vite\/|icon\.svg|storskaerm\.js)/.test(route)

let routes: string[] = []
let worlds: { public: PeopleWorld; 'signed-in': PeopleWorld; real: PeopleWorld }
/** One world closes what it knows behind the other: a route is walked as somebody new each time. */
const who = ['nobody', 'unenrolled', ...roles] as const
type Who = (typeof who)[number]

beforeAll(async () => {
  await ensureBuilt()
  const collected = new Map<FastifyInstance, string[]>()
  const collect = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    const own: string[] = []
    collected.set(fastify, own)
    fastify.addHook('onRoute', ({ method, url }: RouteOptions) => {
      for (const one of [method].flat()) if (one !== 'HEAD') own.push(`${one} ${url}`)
    })
  }
  subscribe('fastify.initialization', collect)
  const open = await openPeopleWorld({ settings: atHome, isWhole: true, streamLimits }, afterAll)
  unsubscribe('fastify.initialization', collect)
  routes = collected.get(open.app) ?? []
  const closed = await open.again({ settings: atHome, readers: 'signed-in', streamLimits })
  worlds = { public: open, 'signed-in': closed, real: await openPeopleWorld({}, afterAll) }
})

/** Nobody waits for the end of a stream: whoever is let in finds no room in them. */
const streamLimits = { inAll: 0 }

const paths = () => [...new Set(routes)].filter((route) => !isAsset(route))

test('every route there is has its policy, and every policy its route', () => {
  expect(paths().length).toBeGreaterThan(30)
  expect(paths().sort()).toEqual(Object.keys(policies).sort())
})

test('every file that the build made is there for everybody, and none is a map of the sources', async () => {
  const made = readdirSync(join(builtFolder, 'client', 'assets')).filter((file) => !/\.(br|gz)$/.test(file))
  expect(made.length).toBeGreaterThan(5)
  expect(made.filter((file) => file.endsWith('.map'))).toEqual([])
  for (const file of made) {
    const { statusCode } = await worlds['signed-in'].app.inject({ url: `/assets/${file}` })
    expect([file, statusCode]).toEqual([file, 200])
  }
})

const units = { operator: ['clean'], administrator: [], reader: [], auditor: [] }

function principalOf(one: Who): Principal {
  if (one === 'nobody') return { role: 'public' }
  const role = one === 'unenrolled' ? 'operator' : one
  const secondFactor = one !== 'unenrolled'
  return { ...{ id: 'x', session: 's', role, secondFactor }, units: units[role] }
}

async function visitorAs(world: PeopleWorld, one: Who, unenrolled: string): Promise<Visitor> {
  if (one === 'nobody') return visitorOf(world)
  if (one === 'unenrolled') return visitorOf(world, { cookie: unenrolled })
  return await exampleVisitor(world, one, one === 'operator' ? 'clean' : undefined)
}

/** Somebody who writes and has no second factor yet. */
async function unenrolledCookie(world: PeopleWorld): Promise<string> {
  const ane = await exampleVisitor(world, 'administrator')
  const { token } = await invite(ane, { role: 'operator' })
  const visitor = visitorOf(world)
  await visitor.ask(acceptInvitation, { body: { token, password: goodPassword } })
  return visitor.cookie
}

const object: { [name: string]: string } = {
  programme: 'kina-indsats',
  kpi: 'clean-matched',
  picture: 'figures',
  goal: 'turister',
  number: '1',
  person: 'somebody-who-is-not-there',
  session: 'a-session-that-is-not-there',
  standIn: 'a-stand-in-that-is-not-there',
}

function urlOf(route: string): string {
  const [, url = ''] = route.split(' ')
  // What is drawn or packed takes its time, and the door is the same for what is not there.
  const isMade = /:code.*\.(svg|png|xlsx)$/.test(url)
  const code = isMade ? 'not-there' : url.startsWith('/maal') ? 'turister' : 'clean-matched'
  return url.replaceAll(/:(\w+)/g, (_, name: string) => object[name] ?? code)
}

async function statusOf(world: PeopleWorld, route: string, { cookie }: Visitor): Promise<number> {
  const method = route.split(' ')[0] as 'GET' | 'POST'
  const answer = await world.app.inject({
    ...{ method, url: urlOf(route) },
    headers: { 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }) },
    ...(method === 'GET' ? {} : { payload: {} }),
  })
  return answer.statusCode
}

test.each(who)('%s passes the doors that the policies open, and no other', async (one) => {
  for (const readers of ['public', 'signed-in'] as const) {
    const world = worlds[readers]
    let cookie = ''
    for (const route of paths()) {
      const policy = policies[route] ?? 'open'
      if (one === 'unenrolled' && cookie === '') cookie = await unenrolledCookie(world)
      const visitor = await visitorAs(world, one, cookie)
      const isAllowed = policy === 'open' || may[policy](principalOf(one), readers)
      const status = await statusOf(world, route, visitor)
      // A write may end the session that it was sent in; reading never does.
      if (!route.startsWith('GET')) cookie = ''
      const refusal = one === 'nobody' ? 401 : 403
      // Beyond the door an empty body or an object that is not there may be refused, but not the person.
      if (isAllowed && policy !== 'signIn')
        expect([one, route, [401, 403].includes(status)]).toEqual([one, route, false])
      if (!isAllowed) expect([one, route, status]).toEqual([one, route, refusal])
    }
  }
})

test.each(['reader', 'operator', 'auditor'] as const)(
  'to a %s another’s account is not there to be changed',
  async (role: Role) => {
    const world = worlds.public
    const ane = await exampleVisitor(world, 'administrator')
    const { person } = await invite(ane)
    const visitor = await exampleVisitor(world, role, role === 'operator' ? 'clean' : undefined)
    for (const route of Object.keys(policies).filter((one) => one.includes(':person'))) {
      const url = urlOf(route).replace(object.person!, person)
      const answer = await world.app.inject({
        ...{ method: 'POST', url, payload: {} },
        headers: { 'sec-fetch-site': 'same-origin', cookie: visitor.cookie },
      })
      expect([route, answer.statusCode]).toEqual([route, 403])
    }
  },
)

test('people of a real server pass the same doors as those of the example', async () => {
  const world = worlds.real
  const ane = await firstAdministrator(world)
  const seen: [string, number, number][] = []
  for (const role of roles) {
    const somebody = await settle(world, ane.visitor, { role })
    const visitor = await signedIn(world, somebody)
    seen.push([
      role,
      await statusOf(world, 'GET /api/people', visitor),
      await statusOf(world, 'GET /api/people/log', visitor),
    ])
  }
  expect(seen).toEqual([
    ['reader', 403, 403],
    ['operator', 403, 403],
    ['administrator', 200, 200],
    ['auditor', 403, 200],
  ])
})
