import type { AxisLabel } from '#client/charts/Axis.tsx'
import type { TimePicture, TimeSeries } from '#client/charts/timeFrame.ts'
import type { KpiPicture, Panel, PicturePoint } from '#shared/kpis/pictures/pictures.api.ts'
import { firstDay, frequencyOf, lastDay, type Period, periodRange, yearOf } from '#shared/periods/period.ts'

/** Every period that a picture shows, from the first of any panel to the last, the indicated ones included. */
export function periodsOf({ panels, outlook }: Pick<KpiPicture, 'panels' | 'outlook'>): Period[] {
  const all = [...panels.flatMap(({ points }) => points), ...outlook].map(({ period }) => period).sort()
  const [first, last] = [all[0], all.at(-1)]
  return first === undefined || last === undefined ? [] : periodRange(first, last)
}

type Named = {
  picture: KpiPicture
  periods: Period[]
  labelOf: (panel: Panel) => string
  before: string
  endLabels: TimePicture['endLabels']
}

/** A picture's points by their place on the axis. */
export function timePictureOf({ picture, periods, labelOf, before, endLabels }: Named): TimePicture {
  const { panels, bands, outlook, events, direction, measure, centre } = picture
  const place = new Map(periods.map((period, at) => [period, at]))
  const at = (period: Period) => place.get(period) ?? 0
  const own = panels.find(({ kind }) => kind === 'own')?.points ?? []
  const byPeriod = new Map(own.map((point) => [point.period, point]))
  const series = panels.map((panel): TimeSeries => seriesOf(panel, periods, labelOf(panel)))
  const earlier = earlierOf(own, byPeriod, periods, before)
  return {
    count: periods.length,
    series: earlier === null ? series : [...series, earlier],
    steps: periods.map((period) => stepOf(byPeriod.get(period)?.aim ?? null)),
    good:
      direction === 'rise' ? 'above' : direction === 'fall' ? 'below' : direction === null ? null : 'between',
    lines: bands.map((band) => ({ ...band, from: at(band.from), to: at(band.to) })),
    outlook: outlook.map((point) => ({ ...point, at: at(point.period) })),
    events: letteredEvents(events, periods).map(({ letter, at }) => ({ letter, at })),
    gaps: gapsOf(own, periods),
    endLabels,
    zero: centre === null && measure !== 'rate' && measure !== 'ratio',
  }
}

/** Where points lack a value that was to be expected. */
export function gapsOf(points: readonly PicturePoint[], periods: readonly Period[]): TimePicture['gaps'] {
  return points.flatMap(({ period, gap }) =>
    gap === null || gap.kind === 'waiting' ? [] : [{ at: periods.indexOf(period), kind: gap.kind }],
  )
}

function seriesOf({ code, kind, points }: Panel, periods: readonly Period[], label: string): TimeSeries {
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return {
    code,
    label,
    kind: kind === 'own' ? 'actual' : 'other',
    points: periods.map((period) => pointOf(byPeriod.get(period))),
  }
}

function pointOf(point: PicturePoint | undefined): TimeSeries['points'][number] {
  const { value = null, quality = null, breaks = false, mark = null } = point ?? {}
  const isLoose = quality === 'forecast' || quality === 'bound'
  const isPlain = quality === 'final' || quality === 'derived' || quality === null
  return {
    value,
    breaks,
    look: isLoose ? 'loose' : isPlain ? 'full' : 'hollow',
    mark: mark?.means ?? null,
  }
}

/** The same periods a year before, where at least two can be compared. */
function earlierOf(
  own: readonly PicturePoint[],
  byPeriod: ReadonlyMap<Period, PicturePoint>,
  periods: readonly Period[],
  label: string,
): TimeSeries | null {
  const isYearly = periods[0] !== undefined && frequencyOf(periods[0]) === 'year'
  if (isYearly || own.filter(({ before }) => before !== null).length < 2) return null
  const points = periods.map((period) => {
    const point = byPeriod.get(period)
    const isShown = point !== undefined && (point.value !== null || point.aim !== null)
    const value = isShown ? point.before : null
    return { value, look: 'full' as const, mark: null, breaks: point?.breaks ?? false }
  })
  return { code: 'before', label, kind: 'before', points }
}

function stepOf(aim: PicturePoint['aim']): TimePicture['steps'][number] {
  if (aim === null) return null
  return typeof aim === 'number' ? { low: aim, high: null } : aim
}

/** Events that fall on the axis, each with its letter and its place. */
export function letteredEvents(events: KpiPicture['events'], periods: readonly Period[]) {
  return events
    .flatMap((event) => {
      const at = periods.findIndex(
        (period) => firstDay(period) <= event.from && event.from <= lastDay(period),
      )
      return at === -1 ? [] : [{ event, at }]
    })
    .map(({ event, at }, index) => ({ event, at, letter: String.fromCharCode(65 + index) }))
}

/** Most labels that have room beneath a picture on a phone. */
const mostLabels = 7

/** Years beneath the axis, or every so many of them. */
export function axisLabels(periods: readonly Period[]): AxisLabel[] {
  const years: AxisLabel[] = []
  for (const [at, period] of periods.entries()) {
    const text = `${yearOf(period)}`
    const last = years.at(-1)
    if (last?.text === text) last.to = at
    else years.push({ from: at, to: at, text })
  }
  const each = Math.ceil(years.length / mostLabels)
  const longest = Math.max(...years.map(({ from, to }) => to - from))
  return years.filter(({ from, to }, at) => at % each === 0 && to - from >= longest / 3)
}
