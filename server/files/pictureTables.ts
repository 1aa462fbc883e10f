import type { ColumnName } from '#shared/files/columnWords.ts'
import { pictures } from '#shared/kpis/pictures/pictureNames.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import type { Language } from '#shared/language.ts'
import { sayIn } from '../problems.ts'
import { type Dataset, dataset, type JsonStat } from './jsonStat.ts'
import { type Table, tableOf } from './tables.ts'

type Panel = KpiPicture['panels'][number]
type Row =
  | { panel: Panel; point: Panel['points'][number]; outlook: null }
  | { panel: null; point: null; outlook: KpiPicture['outlook'][number] }

/** What is drawn in a picture, one value to a row: its series, its path, the year before, and its computed lines. */
export function pictureTable(picture: KpiPicture, language: Language): Table<ColumnName> {
  const rows: Row[] = [
    ...picture.panels.flatMap((panel) => panel.points.map((point) => ({ panel, point, outlook: null }))),
    ...picture.outlook.map((outlook) => ({ panel: null, point: null, outlook })),
  ]
  const bandAt = ({ panel, point }: Row) =>
    panel?.kind === 'own' && point !== null ? bandOf(picture, point.period) : undefined
  const edge = ({ point }: Row, which: 'low' | 'high') =>
    typeof point?.aim === 'object' && point.aim !== null ? point.aim[which] : null
  return tableOf(rows, [
    ['kpi', () => picture.code],
    ['view', () => pictures[picture.picture]],
    ['series', ({ panel }) => panel?.code ?? 'indication'],
    ['series_name', ({ panel }) => panel?.name?.[language] ?? null],
    ['period', ({ point, outlook }) => (point ?? outlook).period],
    ['value', ({ point, outlook }) => (point ?? outlook).value],
    ['unit', () => picture.unit.many[language]],
    ['quality', ({ point }) => (point === null ? 'forecast' : point.value === null ? null : point.quality)],
    ['reason', ({ point }) => (point?.gap == null ? null : sayIn(language, point.gap.sentence))],
    ['aim', ({ point }) => (typeof point?.aim === 'number' ? point.aim : null)],
    ['aim_low', (row) => edge(row, 'low')],
    ['aim_high', (row) => edge(row, 'high')],
    ['year_before', ({ point }) => point?.before ?? null],
    ['centre', (row) => bandAt(row)?.centre ?? null],
    ['limit_low', (row) => bandAt(row)?.low ?? null],
    ['limit_high', (row) => bandAt(row)?.high ?? null],
    [
      'group',
      ({ panel, point }) => (panel?.kind === 'own' && point !== null ? groupOf(picture, point.period) : null),
    ],
    ['signal', ({ point }) => point?.mark?.means ?? null],
    ['rules', ({ point }) => point?.mark?.rules.join(' ') ?? null],
    ['range_low', ({ outlook }) => outlook?.low ?? null],
    ['range_high', ({ outlook }) => outlook?.high ?? null],
    ['is_example', () => (picture.example ? 'yes' : 'no')],
    ['as_known_on', () => picture.moment.asOf],
    ['ledger_up_to', () => picture.moment.number],
  ])
}

function bandOf({ bands }: KpiPicture, period: string) {
  return bands.find(({ from, to }) => from <= period && period <= to)
}

/** Which group of points with limits of its own a period is in; null where no limits are calculated. */
function groupOf({ picture, newLimits }: KpiPicture, period: string): number | null {
  return picture === 'control' ? 1 + newLimits.filter(({ start }) => start <= period).length : null
}

/** The same as JSON-stat; what is agreed and computed are series beside the drawn ones. */
export function pictureJsonStat(picture: KpiPicture, language: Language): JsonStat {
  const { example } = picture
  const figures = picture.panels.flatMap((panel) =>
    panel.points.flatMap(({ period, value, quality, aim, before, gap }): Dataset[] => {
      const band = panel.kind === 'own' ? bandOf(picture, period) : undefined
      const name = panel.name?.[language] ?? picture.name[language]
      const beside = (what: string, number: number | null | undefined, status: string): Dataset[] =>
        number === null || number === undefined
          ? []
          : [{ series: `${panel.code}#${what}`, name: what, period, value: number, status, example }]
      return [
        { series: panel.code, name, period, value, status: quality ?? gap?.kind ?? 'missing', example },
        ...beside('path', typeof aim === 'number' ? aim : aim?.low, 'agreed'),
        ...beside('path_high', typeof aim === 'number' ? null : aim?.high, 'agreed'),
        ...beside('year_before', before, 'derived'),
        ...beside('centre', band?.centre, 'derived'),
        ...beside('limit_low', band?.low, 'derived'),
        ...beside('limit_high', band?.high, 'derived'),
        ...beside('group', panel.kind === 'own' ? groupOf(picture, period) : null, 'agreed'),
      ]
    }),
  )
  const indicated = picture.outlook.flatMap(({ period, value, low, high }): Dataset[] =>
    Object.entries({ indication: value, range_low: low, range_high: high }).map(([name, number]) => ({
      ...{ series: `${picture.code}#${name}`, name, period, value: number, status: 'forecast', example },
    })),
  )
  return dataset(picture, picture.name[language], [...figures, ...indicated])
}
