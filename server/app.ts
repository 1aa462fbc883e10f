import './zodWords.ts'
import swagger from '@fastify/swagger'
import underPressure from '@fastify/under-pressure'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { type Language, languages } from '#shared/language.ts'
import type { Readers } from '#shared/people/may.ts'
import { Problem, type ProblemKind } from '#shared/problem.ts'
import { openDesk } from './acts/desk.ts'
import { chainRoutes, trailFile, trailRoutes } from './audit/audit.routes.ts'
import { bodyCache } from './bodies.ts'
import { isDiskFull } from './database/diskFull.ts'
import type { Store } from './database/store.ts'
import { archiveRoutes } from './files/archive.routes.ts'
import { filesRoutes } from './files/files.routes.ts'
import { listingsRoutes } from './files/listings.routes.ts'
import { fileDoors } from './files/openapi.ts'
import { healthRoutes } from './health.routes.ts'
import { readings } from './ledger/readings.ts'
import { liveRoutes } from './live/live.routes.ts'
import type { StreamLimits } from './live/streams.ts'
import { assetRoutes } from './pages/assets.routes.ts'
import { noticesRoutes } from './pages/notices.routes.ts'
import { pageRoutes } from './pages/pages.routes.ts'
import type { Prerender } from './pages/prerender.ts'
import { workplaceRoutes } from './pages/workplace.routes.ts'
import { type Patience, patienceWith } from './patience.ts'
import { accountRoutes } from './people/account.routes.ts'
import { callersOf, nobodySignedIn } from './people/callers.ts'
import type { SignInParts } from './people/openRoom.ts'
import { countAdministrators } from './people/people.queries.ts'
import { peopleRoutes } from './people/people.routes.ts'
import { problemDocument, unreadable } from './problems.ts'
import { councilRoutes, programmesRoutes } from './programmes/programmes.routes.ts'
import { listUnits } from './programmes/units.ts'
import { viewsOf } from './programmes/views.ts'
import { proposalsRoutes } from './proposals/proposals.routes.ts'
import { type ReadyAnswers, readyAnswers } from './ready.ts'
import { reportingRoutes } from './reporting/reporting.routes.ts'
import { reviewsRoutes } from './reviews/reviews.routes.ts'
import { securityHeaders } from './securityHeaders.ts'
import type { Notices } from './settings.ts'

/** What the server is made of; clock, ids and log come in from outside. */
export type Parts = {
  store: Store
  now: () => number
  newId: () => string
  /** The programme whose pages stand at `/`. */
  programme: string
  build: string
  /** The public address of this server, which files, feeds and citations name. */
  origin: string
  prerender: Prerender
  /** What only who runs the server can say: contacts, and their own statements. */
  notices?: Notices
  /** What signing in rests on; without it nobody can, and the server shows what is public. */
  signIn?: SignInParts | undefined
  readers?: Readers
  /** Whose word about where a request came from is taken. */
  trustedProxies?: string
  /** How many streams of live events may be open, where it is not as usual. */
  streamLimits?: Partial<StreamLimits>
  /** How long a client may take to say what it wants, where it is not as usual. */
  patience?: Partial<Patience>
  /** How far behind the server may be (ms) before it sends requests away; 0 for never. */
  mostDelay?: number
  log: (error: unknown, id: string) => void
}

const status: { [kind in ProblemKind]: number } = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
  too_soon: 429,
  busy: 503,
  unable: 501,
}

/** The whole server; the list of rooms below is its table of contents. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const app = fastify({
    frameworkErrors: (error, request, reply) => void answerProblem(parts, error, request, reply),
    logger: false,
    trustProxy: parts.trustedProxies ?? false,
    ...patienceWith(parts.patience),
    bodyLimit: 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  app.removeContentTypeParser('text/plain')
  const { store, signIn, programme, readers = 'public', notices = {} } = parts
  const newest = readings(store)
  const views = viewsOf({ ...parts, readings: newest })
  const units = () => listUnits(newest, programme, parts.now())
  const room = signIn === undefined ? undefined : { ...parts, ...signIn, units }
  const desk = room === undefined ? undefined : openDesk({ ...room, readings: newest })
  const callers = room === undefined ? nobodySignedIn : callersOf(room)
  const ready = readyAnswers()
  const doors = { offersSignIn: room !== undefined, hasExample: room?.hasExample === true }
  const front = { bodies: bodyCache(), ready, callers, readers }
  const shared = { ...parts, ...front, ...doors, notices, readings: newest, views }
  await protect(app, parts, ready)
  app.setErrorHandler((error: FastifyError, request, reply) => answerProblem(parts, error, request, reply))
  app.setNotFoundHandler(() => {
    throw new Problem('missing', { key: 'problem.noPage' })
  })
  await app.register(async (api) => {
    api.setValidatorCompiler(validatorCompiler)
    api.setSerializerCompiler(serializerCompiler)
    await describe(api)
    programmesRoutes(api, shared)
    chainRoutes(api, shared)
    liveRoutes(api, shared)
    if (room !== undefined && desk !== undefined) {
      councilRoutes(api, callers, views)
      reportingRoutes(api, callers, desk)
      trailRoutes(api, callers, desk)
      const administrators = () => countAdministrators(store.read, room)
      reviewsRoutes(api, callers, desk, administrators)
      proposalsRoutes(api, callers, desk, administrators)
      accountRoutes(api, callers, room)
      peopleRoutes(api, callers, room)
    }
    const files = fileDoors(views, programme)
    api.get('/api/openapi.json', { schema: { hide: true } }, () => {
      const described = api.swagger()
      return { ...described, paths: { ...described.paths, ...files } }
    })
  })
  healthRoutes(app, store)
  pageRoutes(app, shared)
  noticesRoutes(app, shared)
  workplaceRoutes(app, shared)
  if (desk !== undefined) trailFile(app, callers, desk, programme)
  filesRoutes(app, shared)
  listingsRoutes(app, shared)
  archiveRoutes(app, shared)
  await assetRoutes(app)
  return app
}

async function protect(
  app: FastifyInstance,
  { prerender, mostDelay = 2_000 }: Parts,
  ready: ReadyAnswers,
): Promise<void> {
  const headers = await securityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...prerender.styleHashes],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    // Only Internet Explorer, Flash and old filters read these, and every header costs a warm read 2 %.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (ready.write(request, reply)) return
    reply.headers(headers)
    done()
  })
  await app.register(underPressure, {
    maxEventLoopDelay: mostDelay,
    retryAfter: 5,
    pressureHandler({ url }) {
      if (!evenWhenBusy.test(url)) throw new Problem('busy', { key: 'problem.busy' })
    },
  })
}

/** What costs next to nothing: what a page that was sent needs to live, and the word that the server does. */
const evenWhenBusy = /^\/(assets\/|storskaerm\.js|icon\.svg|health\/live)/

async function describe(api: FastifyInstance): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Results as known at any day', version: '1' },
    },
    transform: createJsonSchemaTransform({}),
  })
}

/** The only place that knows HTTP's numbers for what can go wrong. Anything unforeseen is noted and hidden. */
async function answerProblem(
  parts: Parts,
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const problem = asProblem(parts, error)
  const code = error instanceof Problem ? status[error.kind] : (problem.status ?? 500)
  const language = languageOf(request)
  reply.code(code).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
  if (code === 503) reply.header('retry-after', '5')
  if (code === 429) reply.header('retry-after', String(problem.problem.sentence.values?.count ?? 5))
  if (request.url.startsWith('/api/') || !String(request.headers.accept ?? '').includes('text/html')) {
    return await reply.type('application/problem+json').send(problemDocument(problem.problem, code, language))
  }
  const { sentence } = problem.problem
  const signInFor = problem.problem.kind === 'unauthenticated' ? request.url : undefined
  const page = { url: request.url, programme: parts.programme, language, status: code, sentence, signInFor }
  return await reply.type('text/html; charset=utf-8').send(await parts.prerender.problemPage(page))
}

function asProblem(parts: Parts, error: FastifyError | Problem): { problem: Problem; status?: number } {
  if (error instanceof Problem) return { problem: error }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { problem: unreadable(error), status: error.statusCode }
  }
  const id = parts.newId()
  parts.log(error, id)
  if (isDiskFull(error))
    return { problem: new Problem('busy', { key: 'problem.diskFull' }), status: status.busy }
  return { problem: new Problem('invalid', { key: 'problem.unexpected', values: { id } }), status: 500 }
}

/** The language that was asked for, else the browser's, else Danish. */
export function languageOf(request: FastifyRequest): Language {
  const asked = new URLSearchParams(request.url.split('?')[1] ?? '').get('lang')
  const wanted = [asked, ...String(request.headers['accept-language'] ?? '').split(',')]
  const found = wanted.map((tag) => tag?.trim().slice(0, 2).toLowerCase()).find((tag) => isLanguage(tag))
  return isLanguage(found) ? found : 'da'
}

function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag)
}
