import type { FigureLine } from '#shared/figures/lines.ts'
import type { ColumnName } from '#shared/files/columnWords.ts'
import type { GoalView } from '#shared/goals/goals.api.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import type { KpiRow } from '#shared/kpis/row.ts'
import type { Language } from '#shared/language.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { type Day, isDay } from '#shared/periods/day.ts'
import type { Moment } from '#shared/programmes/moment.ts'
import { sayIn } from '../problems.ts'

/** A day is told apart from other text, so that a workbook holds a date. */
export type Cell = string | number | null | { day: Day }
export type Table<Name extends string = string> = { columns: Name[]; rows: Cell[][] }

export type Column<Row> = readonly [name: ColumnName, cell: (row: Row) => Cell]

export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table<ColumnName> {
  return {
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}

/** Every published version of every figure behind a KPI or a goal, one to a row: what a statistician takes. */
export function figuresTable(view: KpiView | GoalView, language: Language): Table<ColumnName> {
  const definitions = 'definitions' in view ? view.definitions : []
  const rows = view.figures.flatMap((line) => line.versions.map((version, age) => ({ line, version, age })))
  return tableOf(rows, [
    ['kpi', ({ line }) => part(line, 0)],
    ['geography', ({ line }) => part(line, 1)],
    ['basis', ({ line }) => part(line, 2)],
    ['cell', ({ line }) => part(line, 3)],
    ['series_name', ({ line }) => line.seriesName[language]],
    ['period', ({ line }) => line.period],
    ['value', ({ version }) => version.value],
    ['missing', ({ version }) => version.missing],
    ['unit', ({ line }) => line.unit.many[language]],
    ['quality', ({ version }) => version.quality],
    ['kind', ({ version }) => version.kind],
    ['is_newest', ({ age }) => (age === 0 ? 'yes' : 'no')],
    ['public_on', ({ version }) => dayCell(version.publishedOn)],
    ['public_is', ({ version }) => version.certainty],
    ['vintage', ({ version }) => dayCell(version.vintage)],
    [
      'definition_valid_from',
      ({ line }) => dayCell(definitions.findLast(({ series }) => series === line.series)?.validFrom ?? null),
    ],
    ['source', ({ version }) => version.source],
    ['note', ({ version }) => version.note],
    ['is_example', ({ line }) => (line.example ? 'yes' : 'no')],
    ['ledger_number', ({ version }) => version.number],
    ...asKnown(view.moment),
  ])
}

/** The years of a KPI with what they were made of, numerator and denominator apart. */
export function yearsTable(view: KpiView): Table<ColumnName> {
  return tableOf(view.years, [
    ['kpi', () => view.row.code],
    ['period', ({ period }) => period],
    ['value', ({ made }) => made.value],
    ['known', ({ made }) => made.known],
    ['of', ({ made }) => made.of],
    ['numerator', ({ made }) => made.numerator],
    ['denominator', ({ made }) => made.denominator],
    ['quality', ({ made }) => made.quality],
    ['target', ({ aim }) => (typeof aim === 'number' ? aim : null)],
    ['target_low', ({ aim }) => (typeof aim === 'object' ? (aim?.low ?? null) : null)],
    ['target_high', ({ aim }) => (typeof aim === 'object' ? (aim?.high ?? null) : null)],
    ['is_example', ({ made }) => (made.example ? 'yes' : 'no')],
    ...asKnown(view.moment),
  ])
}

/** Goals, then KPIs, as the overview lists them; a unit's page lists its own KPIs alone. */
export function overviewTable(
  view: Pick<Overview, 'goals' | 'kpis' | 'moment'>,
  language: Language,
): Table<ColumnName> {
  const goals = view.goals.map((goal) => ({ kind: 'goal' as const, goal }))
  const kpis = view.kpis.map((kpi) => ({ kind: 'kpi' as const, kpi }))
  const of =
    <Value extends Cell>(goal: (goal: Overview['goals'][number]) => Value, kpi: (kpi: KpiRow) => Value) =>
    (row: (typeof goals)[number] | (typeof kpis)[number]): Value =>
      row.kind === 'goal' ? goal(row.goal) : kpi(row.kpi)
  const none = (): Cell => null
  return tableOf(
    [...goals, ...kpis],
    [
      ['kind', ({ kind }) => kind],
      [
        'code',
        of(
          ({ code }) => code,
          ({ code }) => code,
        ),
      ],
      [
        'name',
        of(
          ({ title }) => title[language],
          ({ name }) => name[language],
        ),
      ],
      ['operator', of(none, ({ operator }) => operator)],
      ['track', of(none, ({ track }) => track)],
      ['period', of(none, ({ latest }) => latest?.period ?? null)],
      ['value', of(none, ({ latest }) => latest?.value ?? null)],
      ['unit', of(none, ({ unit }) => unit.many[language])],
      ['quality', of(none, ({ latest }) => latest?.quality ?? null)],
      [
        'target_period',
        of(
          ({ horizon }): Cell => String(horizon),
          ({ target }) => target?.period ?? null,
        ),
      ],
      ['target', of(none, ({ target }) => (typeof target?.aim === 'number' ? target.aim : null))],
      ['target_low', of(none, ({ target }) => (typeof target?.aim === 'object' ? target.aim.low : null))],
      ['target_high', of(none, ({ target }) => (typeof target?.aim === 'object' ? target.aim.high : null))],
      ['verdict', of(({ verdict }): Cell => verdict, none)],
      ['level', of(none, ({ level }) => level.state)],
      ['pace', of(none, ({ pace }) => pace.state)],
      ['signal', of(none, ({ signal }) => signal.state)],
      ['reporting', of(none, ({ reporting }) => reporting?.state ?? null)],
      [
        'sentence',
        of(
          ({ sentence }) => sayIn(language, sentence),
          ({ level }) => sayIn(language, level.sentence),
        ),
      ],
      [
        'is_example',
        of(
          () => 'no',
          ({ example }) => (example ? 'yes' : 'no'),
        ),
      ],
      ...asKnown(view.moment),
    ],
  )
}

export function dayCell(day: string | null): Cell {
  return day !== null && isDay(day) ? { day } : day
}

export function part({ series }: Pick<FigureLine, 'series'>, at: number): Cell {
  return series.split('/')[at] ?? null
}

/** (D, n) on every row, so that a file says what it shows wherever it ends up. */
export function asKnown(moment: Pick<Moment, 'asOf' | 'number'>): Column<unknown>[] {
  return [
    ['as_known_on', () => dayCell(moment.asOf)],
    ['ledger_up_to', () => moment.number],
  ]
}
