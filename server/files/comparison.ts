import type { ColumnName } from '#shared/files/columnWords.ts'
import type { KpiRow } from '#shared/kpis/row.ts'
import { type Language, languages } from '#shared/language.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import type { Text } from '#shared/text.ts'
import { sayIn } from '../problems.ts'
import { overviewSubject, type Subject } from './about.ts'
import type { JsonStat } from './jsonStat.ts'
import { overviewTable, type Table } from './tables.ts'

/** The programme on two days, by the same number; the earlier is null where no meeting lies before the later. */
export type Comparison = { earlier: Overview | null; now: Overview }

/** Each goal and KPI once for each day, the earlier first: `moment` says which. */
export function comparisonTable({ earlier, now }: Comparison, language: Language): Table<ColumnName> {
  const of = (moment: 'then' | 'now', view: Overview | null) => {
    const { columns, rows } = view === null ? { columns: [], rows: [] } : overviewTable(view, language)
    return { columns, rows: rows.map((row) => [moment, ...row]) }
  }
  const [then, later] = [of('then', earlier), of('now', now)]
  const at = later.columns.indexOf('code') + 1
  const order = new Map(later.rows.map((row, nth) => [row[at], nth]))
  const placed = [...then.rows, ...later.rows].map((row) => ({
    row,
    place: order.get(row[at] ?? null) ?? -1,
  }))
  return {
    columns: ['moment', ...later.columns],
    rows: placed.sort((a, b) => a.place - b.place).map(({ row }) => row),
  }
}

export function comparisonSubject({ earlier, now }: Comparison): Subject {
  const subject = overviewSubject(now)
  const path = '/dengang'
  if (earlier === null) return { ...subject, path, title: titleOf({ key: 'comparison.title' }) }
  const days = { earlier: { day: earlier.moment.day }, now: { day: now.moment.day } }
  return {
    ...subject,
    path,
    title: titleOf({ key: 'comparison.headed', values: days }),
    since: earlier.moment.asOf,
  }
}

function titleOf(sentence: Parameters<typeof sayIn>[1]): Text {
  return Object.fromEntries(languages.map((language) => [language, sayIn(language, sentence)])) as Text
}

type Moments = { code: 'then' | 'now'; view: Overview }[]
const parts = ['value', 'target', 'target_low', 'target_high'] as const

/** The KPIs' latest figures and their targets on the two days; `status` is the figure's quality. */
export function comparisonJsonStat(both: Comparison, language: Language): JsonStat {
  const { earlier, now } = both
  const moments: Moments = [
    ...(earlier === null ? [] : [{ code: 'then' as const, view: earlier }]),
    { code: 'now', view: now },
  ]
  const cells = now.kpis.flatMap(({ code }) => moments.flatMap(({ view }) => cellsOf(rowIn(view, code))))
  const { programme, moment } = now
  return {
    version: '2.0',
    class: 'dataset',
    label: comparisonSubject(both).title[language],
    source: programme.owner.en,
    updated: new Date(`${moment.day}T00:00:00Z`).toISOString(),
    id: ['kpi', 'moment', 'figure'],
    size: [now.kpis.length, moments.length, parts.length],
    dimension: dimensionsOf(now, moments, language),
    value: cells.map(({ value }) => value),
    status: Object.fromEntries(cells.map(({ status }, index) => [index, status])),
    extension: {
      asKnownOn: moment.asOf,
      ledgerUpTo: moment.number,
      comparedWith: earlier?.moment.asOf ?? null,
      periods: Object.fromEntries(now.kpis.map(({ code }) => [code, periodsOf(moments, code)])),
      exampleSeries: now.kpis.filter(({ example }) => example).map(({ code }) => code),
    },
  }
}

function rowIn({ kpis }: Overview, code: string): KpiRow | undefined {
  return kpis.find((one) => one.code === code)
}

function cellsOf(row: KpiRow | undefined): { value: number | null; status: string }[] {
  const aim = row?.target?.aim ?? null
  const edges = typeof aim === 'number' || aim === null ? [aim, null, null] : [null, aim.low, aim.high]
  return [
    { value: row?.latest?.value ?? null, status: row?.latest?.quality ?? 'none' },
    ...edges.map((value) => ({ value, status: value === null ? 'none' : 'agreed' })),
  ]
}

function dimensionsOf(now: Overview, moments: Moments, language: Language): JsonStat['dimension'] {
  const label = (column: ColumnName) => sayIn(language, { key: `column.${column}` })
  const dimension = (title: string, named: readonly (readonly [code: string, label: string])[]) => ({
    label: title,
    category: { index: named.map(([code]) => code), label: Object.fromEntries(named) },
  })
  return {
    kpi: dimension(
      label('kpi'),
      now.kpis.map(({ code, name }) => [code, name[language]] as const),
    ),
    moment: dimension(
      label('moment'),
      moments.map(({ code, view }) => [code, view.moment.asOf] as const),
    ),
    figure: dimension(
      sayIn(language, { key: 'file.figures' }),
      parts.map((part) => [part, label(part)] as const),
    ),
  }
}

/** Which period each figure and each target is of. */
function periodsOf(moments: Moments, kpi: string) {
  return Object.fromEntries(
    moments.map(({ code, view }) => {
      const row = rowIn(view, kpi)
      return [code, { value: row?.latest?.period ?? null, target: row?.target?.period ?? null }]
    }),
  )
}
