import type { FastifyInstance } from 'fastify'
import type { GoalView } from '#shared/goals/goals.api.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { pictureNames, pictures } from '#shared/kpis/pictures/pictures.api.ts'
import type { Language } from '#shared/language.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { may } from '#shared/people/may.ts'
import type { MomentQuery } from '#shared/programmes/moment.ts'
import { makeBody } from '../bodies.ts'
import type { View, Views } from '../programmes/views.ts'
import { admitReader, type Front, sendBody } from '../route.ts'
import { type CsvForm, csvOf } from './csv.ts'
import { historiesJsonStat, jsonStatOf } from './jsonStat.ts'
import { momentQuery, pageLanguage } from './pages.routes.ts'
import { pictureJsonStat, pictureTable } from './pictureTables.ts'
import { figuresTable, overviewTable, type Table, yearsTable } from './tables.ts'

type Shared = Front & { views: Views; programme: string }
type Query = { [name: string]: string | undefined }

/** Every view by its address with an ending: the same facts, rendered as a file. */
export function filesRoutes(app: FastifyInstance, shared: Shared): void {
  const { views, programme } = shared
  const csv = <Value>(
    url: string,
    ask: (code: string, query: MomentQuery) => Promise<View<Value>>,
    table: (value: Value, language: Language) => Table,
  ) =>
    app.get(url, async (request, response) => {
      await admitReader(shared, may.readPublished, request, response)
      const query = request.query as Query
      const form: CsvForm = query.form === 'plain' ? 'plain' : 'excel'
      const language = pageLanguage(query)
      const { code = 'overblik' } = request.params as { code?: string }
      const view = await ask(code, momentQuery(query))
      return await sendBody(
        shared,
        request,
        response,
        { ...view, key: `csv ${form} ${language} ${url} ${view.key}` },
        async () =>
          makeBody(
            'text/csv; charset=utf-8',
            csvOf(table(await view.make(), language), form),
            200,
            attachment(`${code}.csv`),
          ),
      )
    })
  const json = <Value>(
    url: string,
    ask: (code: string, query: MomentQuery) => Promise<View<Value>>,
    dataset: (value: Value, language: Language) => object,
  ) =>
    app.get(url, async (request, response) => {
      await admitReader(shared, may.readPublished, request, response)
      const query = request.query as Query
      const language = pageLanguage(query)
      const { code = 'overblik' } = request.params as { code?: string }
      const view = await ask(code, momentQuery(query))
      const source = { ...view, key: `json-stat ${language} ${url} ${view.key}` }
      return await sendBody(shared, request, response, source, async () =>
        makeBody('application/json; charset=utf-8', JSON.stringify(dataset(await view.make(), language))),
      )
    })
  const overview = (_: string, query: MomentQuery): Promise<View<Overview>> =>
    views.overview(programme, query)
  const kpi = (code: string, query: MomentQuery): Promise<View<KpiView>> => views.kpi(programme, code, query)
  const goal = (code: string, query: MomentQuery): Promise<View<GoalView>> =>
    views.goal(programme, code, query)

  csv('/overblik.csv', overview, overviewTable)
  json('/overblik.json', (_, query) => views.histories(programme, query), historiesJsonStat)
  csv('/kpi/:code.csv', kpi, figuresTable)
  csv('/kpi/:code/years.csv', kpi, yearsTable)
  json('/kpi/:code.json', kpi, jsonStatOf)
  for (const name of pictureNames) {
    const picture = (code: string, query: MomentQuery) => views.kpiPicture(programme, code, name, query)
    csv(`/kpi/:code/${pictures[name]}.csv`, picture, pictureTable)
    json(`/kpi/:code/${pictures[name]}.json`, picture, pictureJsonStat)
  }
  csv('/maal/:code.csv', goal, figuresTable)
  json('/maal/:code.json', goal, jsonStatOf)
}

/** A file name for the download; whatever was asked for, only plain characters get into the header. */
function attachment(name: string): { [header: string]: string } {
  return { 'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"` }
}
