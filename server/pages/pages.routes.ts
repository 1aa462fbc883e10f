import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Language, languages } from '#shared/language.ts'
import type { Answered, Site } from '#shared/pages.ts'
import { may, type Policy } from '#shared/people/may.ts'
import type { MomentQuery, Timeline } from '#shared/programmes/moment.ts'
import { makeBody } from '../bodies.ts'
import type { View, Views } from '../programmes/views.ts'
import { admitReader, type Front, sendBody } from '../route.ts'
import type { Notices } from '../settings.ts'
import type { Prerender } from './prerender.ts'
import { type Asked, type PagePath, type Query, questionsOf, single, timelineAsked } from './questions.ts'

/** Whether people can sign in here, and as the example's people. */
type Doors = { offersSignIn: boolean; hasExample: boolean }
export type PageParts = Front &
  Doors & {
    views: Views
    prerender: Prerender
    programme: string
    origin: string
    notices: Notices
  }

/** The pages, prerendered per (D, n, language): the answers they are made from travel with them. */
export function pageRoutes(app: FastifyInstance, shared: PageParts): void {
  const { views, programme } = shared
  const keyOf = pageKeys(siteKey(shared))
  const page = (
    url: string,
    question: (code: string, query: MomentQuery, full: Query) => Promise<Asked[]>,
    allow: Policy = may.readPublished,
  ) =>
    app.get(url, async (request, response) => {
      await admitReader(shared, allow, request, response)
      const query = request.query as Query
      const language = pageLanguage(query)
      const timeline = await timelineAsked(views, programme)
      const { code = '' } = request.params as { code?: string }
      const asked = [...(await question(code, momentQuery(query), query)), timeline.asked]
      const key = keyOf(request, language, asked)
      const holds = () => asked.every(({ view }) => view.holds())
      return await sendBody(shared, request, response, { key, holds }, async () => {
        const html = await pageText(shared, {
          url: addressOf(request),
          language,
          asked,
          timeline: timeline.view,
        })
        return makeBody('text/html; charset=utf-8', html)
      })
    })
  for (const [url, question] of Object.entries(questionsOf(views, programme))) page(url, question)
  const everybody: Policy = () => true
  for (const url of standingPages(shared.notices)) page(url, async () => [], everybody)
}

type Wanted = { url: string; language: Language; asked: Asked[]; timeline: View<Timeline> }

/** A page as it is sent, with the answers to all that it asks. */
async function pageText(shared: PageParts, { url, language, asked, timeline }: Wanted): Promise<string> {
  const answers = await Promise.all(
    asked.map(async (one): Promise<Answered> => ({ key: one.key, value: await one.view.make() })),
  )
  const site = siteOf(shared, await timeline.make())
  return await shared.prerender.page({ url, language, site, answers })
}

/** A page that is not sent itself: what files draw is what it shows. */
export async function pageOf(
  shared: PageParts,
  { path, code, language, search }: { path: PagePath; code: string; language: Language; search: Query },
): Promise<string> {
  const { views, programme } = shared
  const timeline = await timelineAsked(views, programme)
  const question = questionsOf(views, programme)[path]
  const asked = [...(await question(code, momentQuery(search), search)), timeline.asked]
  const url = addressWith(path.replace(':code', encodeURIComponent(code)), search, language)
  return await pageText(shared, { url, language, asked, timeline: timeline.view })
}

export function siteOf(
  { programme, origin, notices, offersSignIn, hasExample }: PageParts,
  { name, owner, language: writtenIn }: Timeline,
): Site {
  return {
    ...{ programme, name, owner, writtenIn, origin },
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
export function siteKey({ origin, notices, offersSignIn, hasExample }: PageParts): string {
  return JSON.stringify([origin, notices.contact, offersSignIn, hasExample])
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
  return addressWith(path, query, pageLanguage(query))
}

function addressWith(path: string, query: Query, language: Language): string {
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
