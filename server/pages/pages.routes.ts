import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ChangesQuery, getChanges } from '#shared/changes/changes.api.ts'
import type { Endpoint, ParamsOf, QueryOf } from '#shared/endpoint.ts'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getKpiPicture, pictureAsked } from '#shared/kpis/pictures/pictures.api.ts'
import { type Language, languages } from '#shared/language.ts'
import { getMethod } from '#shared/method/method.api.ts'
import { getOverview, getTimeline } from '#shared/overview/overview.api.ts'
import { type Answered, answerKey, type Site } from '#shared/pages.ts'
import { may, type Policy } from '#shared/people/may.ts'
import type { MomentQuery, Timeline } from '#shared/programmes/moment.ts'
import { getScreen } from '#shared/screen/screen.api.ts'
import { getUnit } from '#shared/units/units.api.ts'
import { makeBody } from '../bodies.ts'
import type { View, Views } from '../programmes/views.ts'
import { admitReader, type Front, sendBody } from '../route.ts'
import type { Notices } from '../settings.ts'
import type { Picture } from './picture.ts'
import type { Prerender } from './prerender.ts'

/** Whether people can sign in here, and as the example's people. */
type Doors = { offersSignIn: boolean; hasExample: boolean }
export type PageParts = Front &
  Doors & {
    views: Views
    prerender: Prerender
    programme: string
    origin: string
    notices: Notices
    picture?: Picture | undefined
  }
type Query = { [name: string]: string | string[] | undefined }

/** A question that a page asks, and the view that answers it. */
type Asked = { view: View<unknown>; key: readonly unknown[] }

/** The pages, prerendered per (D, n, language): the answers they are made from travel with them. */
export function pageRoutes(app: FastifyInstance, shared: PageParts): void {
  const { views, programme } = shared
  const keyOf = pageKeys(siteKey(shared))
  const ask = <Door extends Endpoint>(
    door: Door,
    params: ParamsOf<Door>,
    query: QueryOf<Door>,
    view: View<unknown>,
  ): Asked => ({
    view,
    key: answerKey(door.path, params as object, query as object),
  })
  type Question = (params: { code: string }, query: MomentQuery, full: Query) => Promise<Asked | Asked[]>
  const page = (url: string, question: Question, allow: Policy = may.readPublished) =>
    app.get(url, async (request, response) => {
      await admitReader(shared, allow, request, response)
      const query = request.query as Query
      const language = pageLanguage(query)
      const timeline = await views.timeline(programme)
      const asked = [
        ...[await question(request.params as { code: string }, momentQuery(query), query)].flat(),
        ask(getTimeline, { programme }, {}, timeline),
      ]
      const key = keyOf(request, language, asked)
      const holds = () => asked.every(({ view }) => view.holds())
      return await sendBody(shared, request, response, { key, holds }, async () => {
        const answers = await Promise.all(
          asked.map(async (one): Promise<Answered> => ({ key: one.key, value: await one.view.make() })),
        )
        const site = siteOf(shared, await timeline.make())
        const { picture } = shared
        const html = await shared.prerender.page({
          url: addressOf(request),
          language,
          site,
          answers,
          picture,
        })
        return makeBody('text/html; charset=utf-8', html)
      })
    })

  page('/', async (_, query, full) => {
    const changesQuery = { ...query, ...sinceQuery(full) }
    return [
      ask(getOverview, { programme }, query, await views.overview(programme, query)),
      ask(getChanges, { programme }, changesQuery, await views.changes(programme, changesQuery)),
    ]
  })
  page('/dengang', async (_, query, full) => {
    const changesQuery = { ...query, ...sinceQuery(full) }
    const changes = await views.changes(programme, changesQuery)
    const { since } = await changes.make()
    const then = since === null ? [] : [{ ...query, asOf: since.asOf }]
    const overviews = [query, ...then].map(async (moment) =>
      ask(getOverview, { programme }, moment, await views.overview(programme, moment)),
    )
    return [ask(getChanges, { programme }, changesQuery, changes), ...(await Promise.all(overviews))]
  })
  page('/storskaerm', async (_, query) =>
    ask(getScreen, { programme }, query, await views.screen(programme, query)),
  )
  page('/kpi/:code', async ({ code }, query, full) => {
    const picture = pictureAsked(single(full.vis))
    return [
      ask(getKpi, { programme, kpi: code }, query, await views.kpi(programme, code, query)),
      ask(
        getKpiPicture,
        { programme, kpi: code, picture },
        query,
        await views.kpiPicture(programme, code, picture, query),
      ),
    ]
  })
  page('/metode', async () => ask(getMethod, {}, {}, views.method()))
  const everybody: Policy = () => true
  for (const url of standingPages(shared.notices)) page(url, async () => [], everybody)
  page('/maal/:code', async ({ code }, query) =>
    ask(getGoal, { programme, goal: code }, query, await views.goal(programme, code, query)),
  )
  page('/operatoer/:code', async ({ code }, query) =>
    ask(getUnit, { programme, unit: code }, query, await views.unit(programme, code, query)),
  )
}

export function siteOf(
  { programme, origin, notices, offersSignIn, hasExample }: PageParts,
  { name, owner }: Timeline,
): Site {
  return {
    ...{ programme, name, owner, origin },
    contact: notices.contact ?? null,
    signIn: offersSignIn,
    hasExample,
  }
}

/** What the site says of itself, the same on any day; an owner's own accessibility statement stands elsewhere. */
function standingPages({ accessibility }: Notices): string[] {
  return ['/om', ...(accessibility === undefined ? ['/tilgaengelighed'] : []), '/privatliv']
}

/** What stands on every page and is set where the server is started, as text. */
export function siteKey({ origin, notices, picture, offersSignIn, hasExample }: PageParts): string {
  return JSON.stringify([origin, notices.contact, picture?.width, picture?.height, offersSignIn, hasExample])
}

const mostKeys = 500

/** What a page rests on, as text: kept by its address while the answers are the same. */
function pageKeys(site: string) {
  const kept = new Map<string, { asked: Asked[]; key: string }>()
  return (request: FastifyRequest, language: Language, asked: Asked[]): string => {
    const known = kept.get(request.url)
    if (known?.asked.every(({ view }, at) => view === asked[at]?.view) === true) return known.key
    const key = ['page', site, language, addressOf(request), ...asked.map(({ view }) => view.key)].join(' ')
    if (kept.size >= mostKeys) kept.clear()
    kept.set(request.url, { asked, key })
    return key
  }
}

/** The parts of an address that a page shows, and nothing else, so that made-up ones cannot fill the memory. */
const shownParts = [
  'asOf',
  'n',
  'since',
  'operator',
  'track',
  'focus',
  'level',
  'reporting',
  'q',
  'vis',
  'til',
]

/** The address as the client would write it: another form of the same would be a page that leads elsewhere. */
export function addressOf(request: FastifyRequest): string {
  const [full = '/', asked] = request.url.split('?')
  const path = full.replace(/(?<=.)\/+$/, '')
  if (asked === undefined) return path
  const query = request.query as Query
  const language = pageLanguage(query)
  const parts = shownParts.flatMap((name): [string, string][] => {
    const value = single(query[name])
    return value === undefined || value === '' ? [] : [[name, value]]
  })
  const search = new URLSearchParams(language === 'da' ? parts : [['lang', language], ...parts]).toString()
  return search === '' ? path : `${path}?${search}`
}

export function pageLanguage(query: Query): Language {
  return languages.find((language) => language === single(query.lang)) ?? 'da'
}

export function momentQuery(query: Query): MomentQuery {
  const [asOf, n] = [single(query.asOf), single(query.n)]
  return {
    ...(asOf === undefined || asOf === '' ? {} : { asOf }),
    ...(n === undefined || n === '' ? {} : { n }),
  }
}

function sinceQuery(query: Query): Pick<ChangesQuery, 'since'> {
  const since = single(query.since)
  return since === undefined || since === '' ? {} : { since }
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.at(-1) : value
}
