import type { FastifyInstance } from 'fastify'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getOverview, getTimeline } from '#shared/overview/overview.api.ts'
import { may } from '#shared/people/may.ts'
import type { Bodies } from '../bodies.ts'
import { viewRoute } from '../route.ts'
import type { Views } from './views.ts'

/** What is published of a programme, for everybody. */
export function programmesRoutes(
  app: FastifyInstance,
  { bodies, views }: { bodies: Bodies; views: Views },
): void {
  viewRoute(app, bodies, getOverview, may.readPublished, ({ params, query }) =>
    views.overview(params.programme, query),
  )
  viewRoute(app, bodies, getTimeline, may.readPublished, ({ params }) => views.timeline(params.programme))
  viewRoute(app, bodies, getKpi, may.readPublished, ({ params, query }) =>
    views.kpi(params.programme, params.kpi, query),
  )
  viewRoute(app, bodies, getGoal, may.readPublished, ({ params, query }) =>
    views.goal(params.programme, params.goal, query),
  )
}
