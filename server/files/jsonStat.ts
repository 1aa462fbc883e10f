import type { GoalView } from '#shared/goals/goals.api.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import type { Language } from '#shared/language.ts'
import type { Histories } from '#shared/overview/histories.ts'
import { comparePeriods } from '#shared/periods/period.ts'

type Category = { index: string[]; label?: { [id: string]: string } }
type Dimension = { label: string; category: Category }

/** A JSON-stat 2.0 dataset: https://json-stat.org/full/ */
export type JsonStat = {
  version: '2.0'
  class: 'dataset'
  label: string
  source: string
  updated: string
  id: string[]
  size: number[]
  dimension: { [id: string]: Dimension }
  value: (number | null)[]
  status: { [index: number]: string }
  extension: { [name: string]: unknown }
}

/** One value of a dataset, by series and period. */
export type Dataset = {
  series: string
  name: string
  period: string
  value: number | null
  status: string
  example: boolean
}

/** The newest figures of a view by series and period; `status` is the quality, or why a figure is missing. */
export function jsonStatOf(view: KpiView | GoalView, language: Language): JsonStat {
  const figures = view.figures.flatMap(({ series, seriesName, period, versions, example }): Dataset[] => {
    const newest = versions[0]
    if (newest === undefined) return []
    const { value, missing, quality } = newest
    return [{ series, name: seriesName[language], period, value, status: missing ?? quality, example }]
  })
  const label = 'row' in view ? view.row.name[language] : view.goal.title[language]
  return dataset(view, label, figures)
}

/** The years of a KPI as they were made of its figures. */
export function yearsJsonStat(view: KpiView, language: Language): JsonStat {
  const { code, name } = view.row
  const figures = view.years.map(
    ({ period, made: { value, quality, example } }): Dataset => ({
      series: code,
      name: name[language],
      period,
      value,
      status: quality ?? 'none',
      example,
    }),
  )
  return dataset(view, name[language], figures)
}

/** What is drawn of each KPI of the overview, by KPI and period. */
export function historiesJsonStat(view: Histories, language: Language): JsonStat {
  const figures = view.kpis.flatMap(({ code, name, points, example }) =>
    points.flatMap(({ period, value, quality, missing }): Dataset[] =>
      quality === null
        ? []
        : [{ series: code, name: name[language], period, value, status: missing ?? quality, example }],
    ),
  )
  return dataset(view, view.programme.name[language], figures)
}

export function dataset(
  view: Pick<KpiView | GoalView | Histories | KpiPicture, 'programme' | 'moment'>,
  label: string,
  figures: Dataset[],
): JsonStat {
  const series = [...new Map(figures.map((figure) => [figure.series, figure.name]))]
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods)
  const place = new Map(figures.map((figure) => [`${figure.series} ${figure.period}`, figure]))
  const cells = series.flatMap(([code]) => periods.map((period) => place.get(`${code} ${period}`)))
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source: view.programme.owner.en,
    updated: new Date(`${view.moment.day}T00:00:00Z`).toISOString(),
    id: ['series', 'period'],
    size: [series.length, periods.length],
    dimension: {
      series: {
        label: 'series',
        category: { index: series.map(([code]) => code), label: Object.fromEntries(series) },
      },
      period: { label: 'period', category: { index: periods } },
    },
    value: cells.map((cell) => cell?.value ?? null),
    status: Object.fromEntries(
      cells.flatMap((cell, index) => (cell === undefined ? [] : [[index, cell.status]])),
    ),
    extension: {
      asKnownOn: view.moment.asOf,
      ledgerUpTo: view.moment.number,
      exampleSeries: [...new Set(figures.filter(({ example }) => example).map((figure) => figure.series))],
    },
  }
}
