import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { changesQuery } from '#client/changes/changes.query.ts'
import { goalQuery } from '#client/goals/goal.query.ts'
import { kpiPictureQuery, kpiQuery } from '#client/kpis/kpi.query.ts'
import { kpiSearch } from '#client/kpis/kpiSearch.ts'
import { overviewSearch } from '#client/overview/filters.ts'
import { OverviewPage } from '#client/overview/OverviewPage.tsx'
import { overviewQuery } from '#client/overview/overview.query.ts'
import { timelineQuery } from '#client/programmes/timeline.query.ts'
import { unitQuery } from '#client/units/unit.query.ts'
import { pictureAsked } from '#shared/kpis/pictures/pictureNames.ts'
import { loadDictionary } from '../loadDictionary.ts'
import { filled, momentOf, parseSearch, sinceOf, stringifySearch } from '../search.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { noticePages } from './notices.tsx'
import { type Context, root } from './root.tsx'
import { workplacePages } from './workplace.tsx'

/** What is published is read as known on a day, which the bar above it offers. */
async function loadPublished({ queries, programme }: Context, page: Promise<unknown>): Promise<void> {
  await Promise.all([queries.ensureQueryData(timelineQuery(programme)), page])
}

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => ({ at: momentOf(search), since: sinceOf(search) }),
  loader: ({ context, deps: { at, since } }) => {
    const { queries, programme } = context
    const answers = Promise.all([
      queries.ensureQueryData(overviewQuery(programme, at)),
      queries.ensureQueryData(changesQuery(programme, { ...at, ...since })),
    ])
    return loadPublished(context, answers)
  },
  component: OverviewPage,
  errorComponent: ErrorPage,
})

const kpi = createRoute({
  getParentRoute: () => root,
  path: '/kpi/$kpi',
  validateSearch: kpiSearch,
  loaderDeps: ({ search }) => ({ at: momentOf(search), vis: search.vis, lang: search.lang }),
  loader: ({ context, deps: { at, vis, lang = 'da' }, params: { kpi } }) => {
    const { queries, programme } = context
    const answers = Promise.all([
      queries.ensureQueryData(kpiQuery(programme, kpi, at)),
      queries.ensureQueryData(kpiPictureQuery(programme, kpi, pictureAsked(vis), at)),
      loadDictionary(lang, 'detail'),
    ])
    return loadPublished(context, answers)
  },
  component: lazyRouteComponent(() => import('#client/kpis/KpiPage.tsx'), 'KpiPage'),
  errorComponent: ErrorPage,
})

const goal = createRoute({
  getParentRoute: () => root,
  path: '/maal/$goal',
  loaderDeps: ({ search }) => momentOf(search),
  loader: ({ context, deps, params }) =>
    loadPublished(context, context.queries.ensureQueryData(goalQuery(context.programme, params.goal, deps))),
  component: lazyRouteComponent(() => import('#client/goals/GoalPage.tsx'), 'GoalPage'),
  errorComponent: ErrorPage,
})

const unit = createRoute({
  getParentRoute: () => root,
  path: '/operatoer/$unit',
  loaderDeps: ({ search }) => ({ at: momentOf(search), lang: search.lang }),
  loader: ({ context, deps: { at, lang = 'da' }, params }) => {
    const asked = context.queries.ensureQueryData(unitQuery(context.programme, params.unit, at))
    return loadPublished(context, Promise.all([asked, loadDictionary(lang, 'detail')]))
  },
  component: lazyRouteComponent(() => import('#client/units/UnitPage.tsx'), 'UnitPage'),
  errorComponent: ErrorPage,
})

const origin = createRoute({
  getParentRoute: () => root,
  path: '/tal/$number',
  loaderDeps: ({ search }) => ({ at: momentOf(search), lang: search.lang }),
  loader: ({ context, deps: { at, lang = 'da' }, params }) => {
    const asked = import('#client/origin/origin.query.ts').then(({ originQuery }) =>
      context.queries.ensureQueryData(originQuery(context.programme, params.number, at)),
    )
    return loadPublished(context, Promise.all([asked, loadDictionary(lang, 'detail')]))
  },
  component: lazyRouteComponent(() => import('#client/origin/OriginPage.tsx'), 'OriginPage'),
  errorComponent: ErrorPage,
})

/** The page's day beside an earlier one: `since`, else the last meeting before it. */
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/dengang',
  validateSearch: ({ since }: { [name: string]: unknown }): { since?: string | undefined } => ({
    since: filled(since),
  }),
  loaderDeps: ({ search }) => ({ at: momentOf(search), since: sinceOf(search) }),
  loader: async ({ context, deps: { at, since } }) => {
    const { queries, programme } = context
    const changes = await queries.ensureQueryData(changesQuery(programme, { ...at, ...since }))
    const then = changes.since === null ? [] : [{ ...at, asOf: changes.since.asOf }]
    const overviews = [at, ...then].map((moment) => queries.ensureQueryData(overviewQuery(programme, moment)))
    return await loadPublished(context, Promise.all(overviews))
  },
  component: lazyRouteComponent(() => import('#client/comparison/ThenAndNowPage.tsx'), 'ThenAndNowPage'),
  errorComponent: ErrorPage,
})

const method = createRoute({
  getParentRoute: () => root,
  path: '/metode',
  loaderDeps: ({ search }) => ({ lang: search.lang }),
  loader: ({ context, deps: { lang = 'da' } }) => {
    const asked = import('#client/method/method.query.ts').then(({ methodQuery }) =>
      context.queries.ensureQueryData(methodQuery()),
    )
    return loadPublished(context, Promise.all([asked, loadDictionary(lang, 'detail')]))
  },
  component: lazyRouteComponent(() => import('#client/method/MethodPage.tsx'), 'MethodPage'),
  errorComponent: ErrorPage,
})

const screen = createRoute({
  getParentRoute: () => root,
  path: '/storskaerm',
  loaderDeps: ({ search }) => ({ at: momentOf(search), lang: search.lang }),
  loader: ({ context, deps: { at, lang = 'da' } }) => {
    const asked = import('#client/screen/screen.query.ts').then(({ screenQuery }) =>
      context.queries.ensureQueryData(screenQuery(context.programme, at)),
    )
    return loadPublished(context, Promise.all([asked, loadDictionary(lang, 'detail')]))
  },
  component: lazyRouteComponent(() => import('#client/screen/ScreenPage.tsx'), 'ScreenPage'),
  errorComponent: ErrorPage,
})

const routeTree = root.addChildren([
  overview,
  method,
  kpi,
  goal,
  unit,
  origin,
  comparison,
  screen,
  noticePages,
  workplacePages,
])

/** The pages. Data come through the query cache, so a page that the server sent needs no request. */
export function makeRouter(context: Context, history: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadDelay: 20,
    defaultPreloadStaleTime: 0,
    scrollRestoration: typeof window !== 'undefined' && startsAtTop(),
  })
}

/** A page begins at its top, or where it was left; but whoever scrolled the first one before it lived stays there. */
function startsAtTop(): () => boolean {
  let isFirst = true
  return () => {
    const isRead = isFirst && window.scrollY > 0
    isFirst = false
    return !isRead
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
