import type { FastifyInstance } from 'fastify'
import { getChanges } from '#shared/changes/changes.api.ts'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getKpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { getMethod } from '#shared/method/method.api.ts'
import { getOrigin } from '#shared/origin/origin.api.ts'
import { getOverview, getTimeline } from '#shared/overview/overview.api.ts'
import { may } from '#shared/people/may.ts'
import { getScreen } from '#shared/screen/screen.api.ts'
import { getCouncilWords, getUnit } from '#shared/units/units.api.ts'
import { type Callers, type Front, route, viewRoute } from '../route.ts'
import type { Views } from './views.ts'

/** What is said of a programme to the council alone. */
export function councilRoutes(app: FastifyInstance, callers: Callers, views: Views): void {
  route(app, callers, getCouncilWords, may.readForCouncil, ({ params, query }) =>
    views.councilWords(params.programme, params.unit, query),
  )
}

/** What is published of a programme, for everybody. */
export function programmesRoutes(app: FastifyInstance, front: Front & { views: Views }): void {
  const { views } = front
  viewRoute(app, front, getOverview, may.readPublished, ({ params, query }) =>
    views.overview(params.programme, query),
  )
  viewRoute(app, front, getScreen, may.readPublished, ({ params, query }) =>
    views.screen(params.programme, query),
  )
  viewRoute(app, front, getMethod, may.readPublished, () => views.method())
  viewRoute(app, front, getChanges, may.readPublished, ({ params, query }) =>
    views.changes(params.programme, query),
  )
  viewRoute(app, front, getTimeline, may.readPublished, ({ params }) => views.timeline(params.programme))
  viewRoute(app, front, getKpi, may.readPublished, ({ params, query }) =>
    views.kpi(params.programme, params.kpi, query),
  )
  viewRoute(app, front, getKpiPicture, may.readPublished, ({ params, query }) =>
    views.kpiPicture(params.programme, params.kpi, params.picture, query),
  )
  viewRoute(app, front, getGoal, may.readPublished, ({ params, query }) =>
    views.goal(params.programme, params.goal, query),
  )
  viewRoute(app, front, getOrigin, may.readPublished, ({ params, query }) =>
    views.origin(params.programme, Number(params.number), query),
  )
  viewRoute(app, front, getUnit, may.readPublished, ({ params, query }) =>
    views.unit(params.programme, params.unit, query),
  )
}
