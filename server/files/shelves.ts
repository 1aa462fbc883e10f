import type { ColumnName } from '#shared/files/columnWords.ts'
import { pictureNames, pictures } from '#shared/kpis/pictures/pictures.api.ts'
import type { Language } from '#shared/language.ts'
import type { MomentQuery } from '#shared/programmes/moment.ts'
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
  /** The page that shows it, and which parts of that page are its picture. */
  drawn: { page: PagePath; search?: { vis: string }; parts: Parts }
  content: (code: string, query: MomentQuery) => Promise<View<Content>>
  /** The figures as JSON-stat, perhaps of a view that holds more of them. */
  dataset?: (code: string, query: MomentQuery) => Promise<View<(language: Language) => JsonStat>>
}

/** How wide pictures are: one column, and a table of many. */
const usual = 1080
const wide = 1360

/** All views that can be had as files. */
export function shelvesOf(views: Views, programme: string): Shelf[] {
  const kpi = (code: string, query: MomentQuery) => views.kpi(programme, code, query)
  const goal = (code: string, query: MomentQuery) => views.goal(programme, code, query)
  return [
    {
      path: '/overblik',
      drawn: { page: '/', parts: { classes: ['goals', 'kpi-table'], width: wide } },
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
      drawn: { page: '/operatoer/:code', parts: { classes: ['kpi-table'], width: wide } },
      content: async (code, query) =>
        made(await views.unit(programme, code, query), (view) => ({
          table: (language) => overviewTable({ ...view, goals: [] }, language),
          subject: unitSubject(view),
        })),
    },
    {
      path: '/kpi/:code',
      drawn: { page: '/kpi/:code', parts: { classes: ['chart'], width: usual } },
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
      drawn: { page: '/kpi/:code', parts: { classes: ['years'], width: usual } },
      content: async (code, query) =>
        made(await kpi(code, query), (view) => ({
          table: () => yearsTable(view),
          subject: kpiSubject(view),
        })),
      dataset: async (code, query) =>
        made(await kpi(code, query), (view) => (language) => yearsJsonStat(view, language)),
    },
    ...pictureNames.map((name): Shelf => {
      const picture = (code: string, query: MomentQuery) => views.kpiPicture(programme, code, name, query)
      return {
        path: `/kpi/:code/${pictures[name]}`,
        drawn: {
          page: '/kpi/:code',
          search: { vis: pictures[name] },
          parts: { classes: ['chart'], width: usual },
        },
        content: async (code, query) =>
          made(await picture(code, query), (view) => ({
            table: (language) => pictureTable(view, language),
            subject: pictureSubject(view),
          })),
        dataset: async (code, query) =>
          made(await picture(code, query), (view) => (language) => pictureJsonStat(view, language)),
      }
    }),
    {
      path: '/maal/:code',
      drawn: { page: '/maal/:code', parts: { classes: ['measure-page'], width: usual } },
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

/** What is made of a view rests on the same as the view. */
function made<Value, Made>({ key, holds, make }: View<Value>, of: (value: Value) => Made): View<Made> {
  return { key, holds, make: async () => of(await make()) }
}
