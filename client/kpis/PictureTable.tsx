import { pathText, shown } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import type { KpiPicture, PicturePoint } from '#shared/kpis/pictures/pictures.api.ts'
import type { Period } from '#shared/periods/period.ts'
import { shortPeriodName } from '#shared/periods/periodName.ts'
import { rangeOf, useReadings } from './useReadings.ts'

type Props = { picture: KpiPicture; periods: readonly Period[] }
type Column = { name: string; cell: (period: Period) => string; isNumber: boolean }

/** The same as a table: a row for each period, a column for each thing that is drawn. */
export function PictureTable({ picture, periods }: Props) {
  const { t, language } = useWords()
  const columns = useColumns(picture, periods)
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t('kpi.period')}</th>
          {columns.map(({ name, isNumber }) => (
            <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{shortPeriodName(period, language)}</th>
            {columns.map(({ name, cell, isNumber }) => (
              <td key={name} className={isNumber ? 'number' : undefined}>
                {cell(period)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useColumns(picture: KpiPicture, periods: readonly Period[]): Column[] {
  const { t, said, language } = useWords()
  const { labelOf } = useReadings(picture, periods)
  const { panels, decimals, centre, bands, outlook, unit } = picture
  const write = (value: number | null) => (value === null ? '–' : shown(value, decimals, language))
  const number = (
    name: string,
    cell: (point: PicturePoint | undefined) => string,
    of = panels[0],
  ): Column => ({
    name,
    cell: (period) => cell(of?.points.find((point) => point.period === period)),
    isNumber: true,
  })
  const own = panels[0]?.points ?? []
  const band = (side: 'centre' | 'low' | 'high') => (period: Period) => {
    const found = bands.find(({ from, to }) => from <= period && period <= to)
    const value = found?.[side] ?? null
    return found === undefined || value === null ? '–' : shown(value, found.decimals, language)
  }
  const isSingle = panels.length === 1
  const valueName = (label: string) => `${label} (${unit.many[language]})`
  const remark = (point: PicturePoint | undefined) => (point === undefined ? '' : remarkOf(point))
  const remarkOf = ({ gap, quality, revised, mark }: PicturePoint): string =>
    [
      gap !== null ? said(gap.sentence) : quality === null ? '' : t(`quality.${quality}`),
      revised ? t('kpi.revised') : '',
      mark === null
        ? ''
        : `${t(`signal.${mark.means}`)} (${mark.rules.map((rule) => t(`picture.rule.${rule}`)).join(', ')})`,
    ]
      .filter((text) => text !== '')
      .join(', ')
  const surenessOf = (point: PicturePoint | undefined): string =>
    point?.value == null || point.quality === null || point.quality === 'final'
      ? ''
      : ` (${t(`quality.${point.quality}`)})`
  const indicated = (period: Period) => {
    const point = outlook.find((one) => one.period === period)
    return point === undefined ? '–' : t('picture.indication.range', rangeOf(point, write))
  }
  const some = (is: boolean, ...columns: Column[]) => (is ? columns : [])
  return [
    ...panels.map((panel) =>
      number(
        valueName(isSingle ? t('kpi.value') : labelOf(panel)),
        (point) =>
          point?.gap == null || panel.kind === 'own' || picture.picture !== 'places'
            ? `${write(point?.value ?? null)}${panel.kind === 'own' ? '' : surenessOf(point)}`
            : `– (${said(point.gap.sentence)})`,
        panel,
      ),
    ),
    ...some(
      own.some(({ aim }) => aim !== null),
      number(t('kpi.path'), (point) => (point?.aim == null ? '–' : pathText(point.aim, decimals, language))),
    ),
    ...some(
      own.some(({ before }) => before !== null),
      number(t('picture.before'), (point) => write(point?.before ?? null)),
    ),
    ...some(centre !== null, {
      name: t(`picture.${centre ?? 'mean'}`),
      cell: band('centre'),
      isNumber: true,
    }),
    ...some(
      bands.some(({ low }) => low !== null),
      { name: t('picture.low'), cell: band('low'), isNumber: true },
      { name: t('picture.high'), cell: band('high'), isNumber: true },
    ),
    ...some(outlook.length > 0, { name: t('picture.indication'), cell: indicated, isNumber: true }),
    {
      name: t('kpi.quality'),
      cell: (period) => remark(own.find((point) => point.period === period)),
      isNumber: false,
    },
  ]
}
