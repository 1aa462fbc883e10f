import type { ColumnName } from '#shared/files/columnWords.ts'
import type { Whole } from '#shared/files/whole.ts'
import { type Language, languages } from '#shared/language.ts'
import type { Dated } from '#shared/ledger/fact.ts'
import { dayOf } from '#shared/periods/day.ts'
import type { Target } from '#shared/programmes/kpi.ts'
import type { Text } from '#shared/text.ts'
import { asKnown, type Cell, part, type Table } from './tables.ts'

/** A column in one language, or in each of the three. */
export type WholeColumn = ColumnName | `${ColumnName}_${Language}`
type Column<Row> = readonly [name: WholeColumn, cell: (row: Row) => Cell]

/** The whole programme as tables, by the name of their file: what reads alike in every language of the reader. */
export function wholeTables(whole: Whole): { [file: string]: Table<WholeColumn> } {
  return {
    figures: figures(whole),
    computed: computed(whole),
    targets: targets(whole),
    definitions: definitions(whole),
    contracts: contracts(whole),
    events: events(whole),
    meetings: meetings(whole),
    words: words(whole),
  }
}

function figures({ figures: all, moment, agreed }: Whole): Table<WholeColumn> {
  const { timeZone } = agreed.programme
  return tableOf(all, [
    ['series', ({ revision }) => revision.series],
    ['kpi', ({ revision }) => part(revision, 0)],
    ['geography', ({ revision }) => part(revision, 1)],
    ['basis', ({ revision }) => part(revision, 2)],
    ['cell', ({ revision }) => part(revision, 3)],
    ...inLanguages('series_name', ({ look }: Whole['figures'][number]) => look.name),
    ['period', ({ revision }) => revision.period],
    ['value', ({ revision }) => revision.value],
    ['missing', ({ revision }) => revision.missing],
    ['until', ({ revision }) => revision.until],
    ...inLanguages('unit', ({ look }: Whole['figures'][number]) => look.unit.many),
    ['quality', ({ revision }) => revision.quality],
    ['kind', ({ revision }) => revision.kind],
    ['is_newest', ({ isNewest }) => yes(isNewest)],
    ['definition_valid_from', ({ definition }) => definition?.validFrom ?? null],
    ['public_on', ({ revision }) => dayOf(revision.published.at, timeZone)],
    ['public_at', ({ revision }) => time(revision.published.at)],
    ['public_is', ({ revision }) => revision.certainty],
    ['vintage', ({ revision }) => revision.vintage],
    ['source', ({ revision }) => revision.source],
    ['note', ({ note }) => note],
    ['is_example', ({ revision }) => yes(revision.example)],
    ['ledger_number', ({ revision }) => revision.number],
    ['recorded_at', ({ revision }) => time(revision.recordedAt)],
    ...asKnown(moment),
  ])
}

function computed({ computed: all, moment }: Whole): Table<WholeColumn> {
  return tableOf(all, [
    ['kpi', ({ kpi }) => kpi],
    ['period', ({ figure }) => figure.period],
    ['value', ({ figure }) => figure.value],
    ['numerator', ({ figure }) => figure.numerator],
    ['denominator', ({ figure }) => figure.denominator],
    ['factor', ({ definition }) => definition.formula?.factor ?? null],
    ...inLanguages('unit', ({ definition }: Whole['computed'][number]) => definition.unit.text),
    ['quality', ({ figure }) => figure.quality],
    ['definition_valid_from', ({ definition }) => definition.validFrom],
    ['public_at', ({ figure }) => time(figure.published.at)],
    ['is_example', ({ figure }) => yes(figure.example)],
    ...asKnown(moment),
  ])
}

function targets(whole: Whole): Table<WholeColumn> {
  const { agreed } = whole
  const examples = new Set(agreed.kpis.flatMap(({ code, example }) => (example ? [code] : [])))
  return tableOf([...agreed.targets.values()].flat(), [
    ['kpi', ({ kpi }) => kpi],
    ['period', ({ period }) => period],
    ['target', ({ value }) => value ?? null],
    ['target_low', ({ low }) => low ?? null],
    ['target_high', ({ high }) => high ?? null],
    ['path', ({ path }) => path],
    ['baseline', ({ baseline }) => baseline ?? null],
    ['is_example', ({ kpi }: Target) => yes(examples.has(kpi))],
    ...provenance(whole),
  ])
}

function definitions(whole: Whole): Table<WholeColumn> {
  const { agreed } = whole
  type Row = Whole['agreed']['definitions'] extends ReadonlyMap<string, (infer One)[]> ? One : never
  return tableOf<Row>([...agreed.definitions.values()].flat(), [
    ['kpi', ({ kpi }) => kpi],
    ['valid_from', ({ validFrom }) => validFrom],
    ...inLanguages('name', ({ name }: Row) => name),
    ...inLanguages('text', ({ text }: Row) => text),
    ...inLanguages('why', ({ why }: Row) => why),
    ['direction', ({ direction }) => direction ?? null],
    ['measure', ({ measure }) => measure],
    ['frequency', ({ frequency }) => frequency],
    ...inLanguages('unit', ({ unit }: Row) => unit.text),
    ['decimals', ({ decimals }) => decimals],
    ['series', ({ series }) => series],
    ['weight', ({ weight }) => weight ?? null],
    ['numerator', ({ formula }) => formula?.numerator ?? null],
    ['denominator', ({ formula }) => formula?.denominator ?? null],
    ['factor', ({ formula }) => formula?.factor ?? null],
    ...provenance(whole),
  ])
}

function contracts(whole: Whole): Table<WholeColumn> {
  const { agreed } = whole
  type Row = Whole['agreed']['contracts'][number]
  return tableOf<Row>(agreed.contracts, [
    ['code', ({ code }) => code],
    ['operator', ({ unit }) => unit],
    ...inLanguages('title', ({ title }: Row) => title),
    ['from', ({ from }) => from],
    ['to', ({ to }) => to],
    ['ended_on', ({ ended }) => ended?.on ?? null],
    ['kpis', ({ kpis }) => kpis.join(' ')],
    ['is_example', ({ example }) => yes(example)],
    ...provenance(whole),
  ])
}

function events(whole: Whole): Table<WholeColumn> {
  const { agreed } = whole
  type Row = Whole['agreed']['events'][number]
  return tableOf<Row>(agreed.events, [
    ['code', ({ code }) => code],
    ['kind', ({ kind }) => kind],
    ['from', ({ from }) => from],
    ['to', ({ to }) => to ?? null],
    ...inLanguages('title', ({ title }: Row) => title),
    ['kpis', ({ kpis }) => kpis.join(' ')],
    ['goals', ({ goals }) => goals.join(' ')],
    ['source', ({ source }) => source ?? null],
    ['is_example', ({ example }) => yes(example)],
    ...provenance(whole),
  ])
}

function meetings(whole: Whole): Table<WholeColumn> {
  const { agreed } = whole
  type Row = Whole['agreed']['meetings'][number]
  return tableOf<Row>(agreed.meetings, [
    ...inLanguages('body', ({ body }: Row) => body),
    ['start', ({ start }) => start],
    ['item', ({ item }) => item ?? null],
    ['title', ({ title }) => title],
    ['source', ({ source }) => source ?? null],
    ['note', ({ note }) => note ?? null],
    ...provenance(whole),
  ])
}

function words({ words: all, moment }: Whole): Table<WholeColumn> {
  return tableOf(all, [
    ['operator', ({ unit }) => unit.code],
    ['periods', ({ periods }) => periods.join(' ')],
    ['kpis', ({ kpis }) => kpis.map(({ code }) => code).join(' ')],
    ['words', ({ text }) => text],
    ['submitted_on', ({ submittedOn }) => submittedOn],
    ['public_on', ({ publishedOn }) => publishedOn],
    ['is_example', ({ example }) => yes(example)],
    ['ledger_number', ({ number }) => number],
    ...asKnown(moment),
  ])
}

function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table<WholeColumn> {
  return {
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}

function inLanguages<Row>(name: ColumnName, text: (row: Row) => Text | undefined): Column<Row>[] {
  return languages.map((language) => [`${name}_${language}`, (row) => text(row)?.[language] ?? null])
}

function provenance({ moment, agreed }: Whole): Column<Dated<unknown>>[] {
  return [
    ['public_on', (row) => dayOf(row.provenance.at, agreed.programme.timeZone)],
    ['public_at', (row) => time(row.provenance.at)],
    ['public_is', (row) => row.provenance.certainty],
    ['ledger_number', (row) => row.provenance.number],
    ['recorded_at', (row) => time(row.provenance.recordedAt)],
    ...asKnown(moment),
  ]
}

const yes = (is: boolean): string => (is ? 'yes' : 'no')
const time = (instant: number): string => new Date(instant).toISOString()
