import { type KpiPicture, pictures } from '#shared/kpis/pictures/pictures.api.ts'
import type { Language } from '#shared/language.ts'
import { sayIn } from '../problems.ts'
import { type Dataset, dataset } from './jsonStat.ts'
import type { Cell, Table } from './tables.ts'

/** What is drawn in a picture, one value to a row: its series, its path, the year before, and its computed lines. */
export function pictureTable(picture: KpiPicture, language: Language): Table {
  const rows = picture.panels.flatMap((panel) => panel.points.map((point) => ({ panel, point })))
  const cells = rows.map(({ panel, point }): Cell[] => {
    const { period, value, quality, aim, before, gap, mark } = point
    const band = panel.kind === 'own' ? bandOf(picture, period) : undefined
    return [
      ...[picture.code, pictures[picture.picture], panel.code, panel.name?.[language] ?? null, period],
      ...[value, picture.unit.many[language], value === null ? null : quality],
      gap === null ? null : sayIn(language, gap.sentence),
      typeof aim === 'number' ? aim : null,
      ...(typeof aim === 'object' && aim !== null ? [aim.low, aim.high] : [null, null]),
      ...[before, band?.centre ?? null, band?.low ?? null, band?.high ?? null],
      ...[mark?.means ?? null, mark === null ? null : mark.rules.join(' ')],
      ...[null, null, picture.example ? 'yes' : 'no', picture.moment.asOf, picture.moment.number],
    ]
  })
  const indicated = picture.outlook.map(({ period, value, low, high }): Cell[] => [
    ...[picture.code, pictures[picture.picture], 'indication', null, period],
    ...[value, picture.unit.many[language], 'forecast'],
    ...Array.from({ length: 10 }, () => null),
    ...[low, high, picture.example ? 'yes' : 'no', picture.moment.asOf, picture.moment.number],
  ])
  return { columns, rows: [...cells, ...indicated] }
}

const columns = [
  ...['kpi', 'view', 'series', 'series_name', 'period', 'value', 'unit', 'quality', 'reason'],
  ...['path', 'path_low', 'path_high', 'year_before', 'centre', 'limit_low', 'limit_high', 'signal', 'rules'],
  ...['range_low', 'range_high', 'is_example', 'as_known_on', 'ledger_up_to'],
]

function bandOf({ bands }: KpiPicture, period: string) {
  return bands.find(({ from, to }) => from <= period && period <= to)
}

/** The same as JSON-stat; what is agreed and computed are series beside the drawn ones. */
export function pictureJsonStat(picture: KpiPicture, language: Language): object {
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
