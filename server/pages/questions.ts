import { type ChangesQuery, getChanges } from '#shared/changes/changes.api.ts'
import type { Endpoint, ParamsOf, QueryOf } from '#shared/endpoint.ts'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { pictureAsked } from '#shared/kpis/pictures/pictureNames.ts'
import { getKpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { getMethod } from '#shared/method/method.api.ts'
import { getOrigin } from '#shared/origin/origin.api.ts'
import { getOverview, getTimeline } from '#shared/overview/overview.api.ts'
import { answerKey } from '#shared/pages.ts'
import type { MomentQuery } from '#shared/programmes/moment.ts'
import { getScreen } from '#shared/screen/screen.api.ts'
import { getUnit } from '#shared/units/units.api.ts'
import type { View, Views } from '../programmes/views.ts'

export type Query = { [name: string]: string | string[] | undefined }

/** A question that a page asks, and the view that answers it. */
export type Asked = { view: View<unknown>; key: readonly unknown[] }

/** What a page asks: of what its path names, at a moment, and with all that stands in its address. */
export type Question = (code: string, query: MomentQuery, full: Query) => Promise<Asked[]>

/** The pages that show facts, by their path. */
export type PagePath =
  | '/'
  | '/dengang'
  | '/storskaerm'
  | '/kpi/:code'
  | '/metode'
  | '/maal/:code'
  | '/operatoer/:code'
  | '/tal/:code'

export function questionsOf(views: Views, programme: string): { [path in PagePath]: Question } {
  return {
    '/': async (_, query, full) => {
      const changesQuery = { ...query, ...sinceQuery(full) }
      return [
        ask(getOverview, { programme }, query, await views.overview(programme, query)),
        ask(getChanges, { programme }, changesQuery, await views.changes(programme, changesQuery)),
      ]
    },
    '/dengang': async (_, query, full) => {
      const changesQuery = { ...query, ...sinceQuery(full) }
      const changes = await views.changes(programme, changesQuery)
      const { since } = await changes.make()
      const then = since === null ? [] : [{ ...query, asOf: since.asOf }]
      const overviews = [query, ...then].map(async (moment) =>
        ask(getOverview, { programme }, moment, await views.overview(programme, moment)),
      )
      return [ask(getChanges, { programme }, changesQuery, changes), ...(await Promise.all(overviews))]
    },
    '/storskaerm': async (_, query) => [
      ask(getScreen, { programme }, query, await views.screen(programme, query)),
    ],
    '/kpi/:code': async (code, query, full) => {
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
    },
    '/metode': async () => [ask(getMethod, {}, {}, views.method())],
    '/maal/:code': async (code, query) => [
      ask(getGoal, { programme, goal: code }, query, await views.goal(programme, code, query)),
    ],
    '/operatoer/:code': async (code, query) => [
      ask(getUnit, { programme, unit: code }, query, await views.unit(programme, code, query)),
    ],
    '/tal/:code': async (code, query) => {
      const number = /^\d{1,15}$/.test(code) ? Number(code) : 0
      const params = { programme, number: `${number}` }
      return [ask(getOrigin, params, query, await views.origin(programme, number, query))]
    },
  }
}

/** What every page asks: the days that a reader may go to. */
export async function timelineAsked(views: Views, programme: string) {
  const view = await views.timeline(programme)
  return { view, asked: ask(getTimeline, { programme }, {}, view) }
}

function ask<Door extends Endpoint>(
  door: Door,
  params: ParamsOf<Door>,
  query: QueryOf<Door>,
  view: View<unknown>,
): Asked {
  return { view, key: answerKey(door.path, params as object, query as object) }
}

export function sinceQuery(query: Query): Pick<ChangesQuery, 'since'> {
  const since = single(query.since)
  return since === undefined || since === '' ? {} : { since }
}

/** Of a parameter that is given twice, the last. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.at(-1) : value
}
