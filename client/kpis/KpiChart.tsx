import { aimText, shown } from '#client/amount.ts'
import { ChartFrame, lettered } from '#client/charts/ChartFrame.tsx'
import type { ChartLine, ChartRow } from '#client/charts/SeriesChart.tsx'
import { useWords } from '#client/dictionaries.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import type { Point } from '#shared/kpis/row.ts'
import type { Day } from '#shared/periods/day.ts'
import { firstDay, lastDay } from '#shared/periods/period.ts'
import { shortPeriodName } from '#shared/periods/periodName.ts'

/** The KPI over time against what was agreed, its other series beside it, events as marks, and the same as a table. */
export function KpiChart({ view }: { view: KpiView }) {
  const { t, said, language } = useWords()
  const { row, points, evaluation, others, events } = view
  const write = (value: number) => shown(value, row.decimals, language)
  const label = (period: string) => shortPeriodName(period, language)
  const stretches = stretchesOf(points)
  const lines: ChartLine[] = [
    ...stretches.map((_, index) => ({
      name: `actual${index}`,
      label: t('kpi.actual'),
      kind: 'actual' as const,
    })),
    ...others.map((other) => ({ name: other.code, label: other.name[language], kind: 'other' as const })),
  ]
  const rows = points.map((point) =>
    chartRow(point, row.direction, label(point.period), linesAt(point, stretches, others)),
  )
  const marks = events.flatMap((event) => {
    const period = periodHolding(points, event.from)
    const day = said({ key: 'page.day', values: { day: { day: event.from } } })
    return period === undefined ? [] : [{ label: label(period), text: `${day}: ${event.title[language]}` }]
  })
  const name = t('kpi.chart', { name: row.name })
  return (
    <ChartFrame
      name={name}
      summary={said(
        evaluation.pace.state === 'no_path' ? evaluation.signal.sentence : evaluation.pace.sentence,
      )}
      rows={rows}
      lines={lines}
      marks={lettered(marks)}
      shown={write}
      aimLabel={t('kpi.path')}
    >
      <ChartTable view={view} write={write} />
    </ChartFrame>
  )
}

function chartRow(
  point: Point,
  direction: KpiView['row']['direction'],
  label: string,
  lines: ChartRow['lines'],
): ChartRow {
  const { aim, quality } = point
  const [low, high] =
    aim === null ? [null, null] : typeof aim === 'number' ? [aim, null] : [aim.low, aim.high]
  return {
    label,
    zone: zoneOf(low, high, direction),
    aim: low,
    aimHigh: high,
    lines,
    hollow: quality !== 'final',
  }
}

function zoneOf(
  low: number | null,
  high: number | null,
  direction: KpiView['row']['direction'],
): ChartRow['zone'] {
  if (low === null || direction === null) return null
  if (high !== null) return [low, high]
  return direction === 'rise' ? [low, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, low]
}

/** Points that may be joined by a line: a break of definition starts a new one. */
function stretchesOf(points: Point[]): Point[][] {
  const stretches: Point[][] = [[]]
  for (const point of points) {
    if (point.breaks) stretches.push([])
    stretches.at(-1)?.push(point)
  }
  return stretches
}

function linesAt(point: Point, stretches: Point[][], others: KpiView['others']): ChartRow['lines'] {
  const actual = stretches.map(
    (stretch, index) => [`actual${index}`, stretch.includes(point) ? point.value : null] as const,
  )
  const beside = others.map(
    ({ code, points }) =>
      [code, points.find(({ period }) => period === point.period)?.value ?? null] as const,
  )
  return Object.fromEntries([...actual, ...beside])
}

function periodHolding(points: Point[], day: Day): string | undefined {
  return points.find(({ period }) => firstDay(period) <= day && day <= lastDay(period))?.period
}

function ChartTable({ view, write }: { view: KpiView; write: (value: number) => string }) {
  const { t, language } = useWords()
  const { row, points } = view
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t('kpi.period')}</th>
          <th scope="col" className="number">
            {t('kpi.value')} ({row.unit.many[language]})
          </th>
          <th scope="col" className="number">
            {t('kpi.path')}
          </th>
          <th scope="col">{t('kpi.quality')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ period, value, aim, quality, missing, revised }) => (
          <tr key={period}>
            <th scope="row">{shortPeriodName(period, language)}</th>
            <td className="number">{value === null ? '–' : write(value)}</td>
            <td className="number">{aim === null ? '–' : aimText(aim, row.decimals, language)}</td>
            <td>
              {missing === null ? (quality === null ? '' : t(`quality.${quality}`)) : t(`missing.${missing}`)}
              {revised ? <strong className="revised"> {t('kpi.revised')}</strong> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
