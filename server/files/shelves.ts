import type { ChangesQuery } from '#shared/changes/changes.api.ts'
import type { ColumnName } from '#shared/files/columnWords.ts'
import { pictureNames, pictures } from '#shared/kpis/pictures/pictureNames.ts'
import type { Language } from '#shared/language.ts'
import type { Histories } from '#shared/overview/histories.ts'
import type { PagePath } from '../pages/questions.ts'
import type { View, Views } from '../programmes/views.ts'
import {
  goalSubject,
  kpiSubject,
  overviewSubject,
  pictureSubject,
  type Subject,
  unitSubject,
} from './about.ts'
import { type Comparison, comparisonJsonStat, comparisonSubject, comparisonTable } from './comparison.ts'
import type { Shared } from './drawing/card.ts'
import type { Parts } from './drawing/page.ts'
import { historiesJsonStat, type JsonStat, jsonStatOf, yearsJsonStat } from './jsonStat.ts'
import { pictureJsonStat, pictureTable } from './pictureTables.ts'
import { figuresTable, overviewTable, type Table, yearsTable } from './tables.ts'

/** What the files of a view are made of; each part is made only where a file asks for it. */
export type Content = {
  table: (language: Language) => Table<ColumnName>
  subject: Subject
}

/** A view that can be had as files, by its address without an ending. */
export type Shelf = {
  path: string
  /** What it is, for those who read the description of the API. */
  what: string
  /** The page that shows it, and which parts of that page are its picture. */
  drawn: { page: PagePath; search?: { vis: string }; parts: Parts }
  /** What of which page is shown beside a link to it; `headed` names `:code`. */
  shared?: Shared & { page: PagePath }
  content: (code: string, query: ChangesQuery) => Promise<View<Content>>
  /** The figures as JSON-stat, perhaps of a view that holds more of them. */
  dataset?: (code: string, query: ChangesQuery) => Promise<View<(language: Language) => JsonStat>>
}

/** How wide pictures are: one column, and a table of many. */
const usual = 1080
const wide = 1360
/** A KPI's chart without its words, which a link says itself. */
const chartAlone = [['time-chart', 'panels']]
/** A goal's verdict and picture, or what is nearest; of several measures their verdicts and numbers. */
const goalChoices = [
  ['state', 'kicker', 'nearest-title', 'big', 'still'],
  ['h3', 'kicker', 'nearest-title', 'big'],
]

/** All views that can be had as files. */
export function shelvesOf(views: Views, programme: string): Shelf[] {
  const kpi = (code: string, query: ChangesQuery) => views.kpi(programme, code, query)
  const goal = (code: string, query: ChangesQuery) => views.goal(programme, code, query)
  return [
    {
      path: '/overblik',
      what: 'The overview',
      drawn: { page: '/', parts: { classes: ['goals', 'kpi-table'], width: wide } },
      shared: { page: '/storskaerm', choices: [['promises']] },
      content: async (_, query) =>
        made(await views.overview(programme, query), (view) => ({
          table: (language) => overviewTable(view, language),
          subject: overviewSubject(view),
        })),
      dataset: async (_, query) =>
        made(
          await views.histories(programme, query),
          (view) => (language) => historiesJsonStat(view, language),
        ),
    },
    {
      path: '/operatoer/:code',
      what: 'A unit with its KPIs',
      drawn: { page: '/operatoer/:code', parts: { classes: ['kpi-table'], width: wide } },
      content: async (code, query) =>
        made(await views.unit(programme, code, query), (view) => ({
          table: (language) => overviewTable({ ...view, goals: [] }, language),
          subject: unitSubject(view),
        })),
      dataset: async (code, query) =>
        made(
          await unitHistories(views, programme, code, query),
          (view) => (language) => historiesJsonStat(view, language),
        ),
    },
    {
      path: '/kpi/:code',
      what: 'Every version of the figures of a KPI',
      drawn: { page: '/kpi/:code', parts: { classes: ['chart'], width: usual } },
      shared: { page: '/kpi/:code', choices: chartAlone },
      content: async (code, query) =>
        made(await kpi(code, query), (view) => ({
          table: (language) => figuresTable(view, language),
          subject: kpiSubject(view),
        })),
      dataset: async (code, query) =>
        made(await kpi(code, query), (view) => (language) => jsonStatOf(view, language)),
    },
    {
      path: '/kpi/:code/years',
      what: 'The years of a KPI',
      drawn: { page: '/kpi/:code', parts: { classes: ['years'], width: usual } },
      content: async (code, query) =>
        made(await kpi(code, query), (view) => ({
          table: () => yearsTable(view),
          subject: kpiSubject(view),
        })),
      dataset: async (code, query) =>
        made(await kpi(code, query), (view) => (language) => yearsJsonStat(view, language)),
    },
    {
      path: '/dengang',
      what: 'The programme on two days',
      drawn: { page: '/dengang', parts: { classes: ['compared'], width: usual } },
      content: async (_, query) =>
        made(await comparison(views, programme, query), (both) => ({
          table: (language) => comparisonTable(both, language),
          subject: comparisonSubject(both),
        })),
      dataset: async (_, query) =>
        made(
          await comparison(views, programme, query),
          (both) => (language) => comparisonJsonStat(both, language),
        ),
    },
    ...pictureNames.map((name): Shelf => {
      const picture = (code: string, query: ChangesQuery) => views.kpiPicture(programme, code, name, query)
      return {
        path: `/kpi/:code/${pictures[name]}`,
        what: `A KPI, looked at as ${name.replaceAll('_', ' ')}`,
        drawn: {
          page: '/kpi/:code',
          search: { vis: pictures[name] },
          parts: { classes: ['chart'], width: usual },
        },
        shared: { page: '/kpi/:code', choices: chartAlone },
        content: async (code, query) =>
          made(await picture(code, query), (view) => ({
            table: (language) => pictureTable(view, language),
            subject: pictureSubject(view, name),
          })),
        dataset: async (code, query) =>
          made(await picture(code, query), (view) => (language) => pictureJsonStat(view, language)),
      }
    }),
    {
      path: '/maal/:code',
      what: 'A goal with every version of its figures',
      drawn: { page: '/maal/:code', parts: { classes: ['measure-page'], width: usual } },
      shared: { page: '/', choices: goalChoices, headed: 'goal-:code' },
      content: async (code, query) =>
        made(await goal(code, query), (view) => ({
          table: (language) => figuresTable(view, language),
          subject: goalSubject(view),
        })),
      dataset: async (code, query) =>
        made(await goal(code, query), (view) => (language) => jsonStatOf(view, language)),
    },
  ]
}

/** The programme on two days; both are read up to the same number. */
async function comparison(views: Views, programme: string, query: ChangesQuery): Promise<View<Comparison>> {
  const [changes, later] = [await views.changes(programme, query), await views.overview(programme, query)]
  return {
    key: `${changes.key} ${later.key}`,
    holds: () => changes.holds() && later.holds(),
    async make() {
      const [{ since }, now] = [await changes.make(), await later.make()]
      if (since === null) return { earlier: null, now }
      const then = { asOf: since.asOf, n: `${now.moment.number}` }
      return { earlier: await (await views.overview(programme, then)).make(), now }
    },
  }
}

/** The figures of a unit's KPIs, of those of all. */
async function unitHistories(
  views: Views,
  programme: string,
  code: string,
  query: ChangesQuery,
): Promise<View<Histories>> {
  const [unit, all] = [await views.unit(programme, code, query), await views.histories(programme, query)]
  return {
    key: `${unit.key} ${all.key}`,
    holds: () => unit.holds() && all.holds(),
    async make() {
      const [own, view] = [await unit.make(), await all.make()]
      const codes = new Set(own.kpis.map((row) => row.code))
      return { ...view, kpis: view.kpis.filter((kpi) => codes.has(kpi.code)) }
    },
  }
}

/** What is made of a view rests on the same as the view. */
function made<Value, Made>({ key, holds, make }: View<Value>, of: (value: Value) => Made): View<Made> {
  return { key, holds, make: async () => of(await make()) }
}
