import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router'
import { GoalPage } from '#client/goals/GoalPage.tsx'
import { goalQuery } from '#client/goals/goal.query.ts'
import { KpiPage, kpiSearch } from '#client/kpis/KpiPage.tsx'
import { kpiQuery } from '#client/kpis/kpi.query.ts'
import { overviewSearch } from '#client/overview/filters.ts'
import { OverviewPage } from '#client/overview/OverviewPage.tsx'
import { overviewQuery } from '#client/overview/overview.query.ts'
import { timelineQuery } from '#client/programmes/timeline.query.ts'
import { hasDictionary } from '../dictionaries.ts'
import { loadDictionary } from '../loadDictionary.ts'
import { commonSearch, momentOf, parseSearch, stringifySearch } from '../search.ts'
import { ErrorPage, MissingPage } from './ErrorPage.tsx'
import { Shell } from './Shell.tsx'

export type Context = { queries: QueryClient; programme: string }

const root = createRootRouteWithContext<Context>()({
  validateSearch: commonSearch,
  component: Shell,
  errorComponent: ErrorPage,
  notFoundComponent: MissingPage,
  beforeLoad: async ({ search }) => {
    const language = search.lang ?? 'da'
    if (!hasDictionary(language)) await loadDictionary(language)
  },
  loader: async ({ context: { queries, programme } }) => {
    await queries.ensureQueryData(timelineQuery(programme))
  },
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => momentOf(search),
  loader: async ({ context: { queries, programme }, deps }) => {
    await queries.ensureQueryData(overviewQuery(programme, deps))
  },
  component: OverviewPage,
  errorComponent: ErrorPage,
})

const kpi = createRoute({
  getParentRoute: () => root,
  path: '/kpi/$kpi',
  validateSearch: kpiSearch,
  loaderDeps: ({ search }) => momentOf(search),
  loader: async ({ context: { queries, programme }, deps, params }) => {
    await queries.ensureQueryData(kpiQuery(programme, params.kpi, deps))
  },
  component: KpiPage,
  errorComponent: ErrorPage,
})

const goal = createRoute({
  getParentRoute: () => root,
  path: '/maal/$goal',
  loaderDeps: ({ search }) => momentOf(search),
  loader: async ({ context: { queries, programme }, deps, params }) => {
    await queries.ensureQueryData(goalQuery(programme, params.goal, deps))
  },
  component: GoalPage,
  errorComponent: ErrorPage,
})

const routeTree = root.addChildren([overview, kpi, goal])

/** The pages. Data come through the query cache, so a page that the server sent needs no request. */
export function makeRouter(context: Context, history: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: typeof window !== 'undefined',
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
