import { periodRange, samePeriodYearBefore } from '../../periods/period.ts'
import type { Agreed, Known } from '../../programmes/known.ts'
import type { Code, Series } from '../../programmes/kpi.ts'
import { placeName } from '../../programmes/placeName.ts'
import { everySeriesOf, partsOf, totalsOf } from '../../programmes/seriesParts.ts'
import type { Text } from '../../text.ts'
import type { Panel } from './pictures.api.ts'

function adopted(agreed: Agreed, kpi: Code): Series | undefined {
  const series = agreed.definitions.get(kpi)?.at(-1)?.series
  return series === undefined ? undefined : agreed.series.get(series)
}

/** The series of a KPI beside the adopted one, of its own frequency, cells of breakdowns left out. */
export function otherSeries(agreed: Agreed, kpi: Code): Series[] {
  const own = adopted(agreed, kpi)
  return totalsOf(agreed, kpi).filter(
    ({ code, frequency }) => code !== own?.code && (own === undefined || frequency === own.frequency),
  )
}

/** The same thing counted in another way: another basis for the adopted series' own place. */
export function otherBases(agreed: Agreed, kpi: Code): Series[] {
  const own = adopted(agreed, kpi)
  return own === undefined
    ? []
    : otherSeries(agreed, kpi).filter(({ code }) => partsOf(code).place === partsOf(own.code).place)
}

/** The same thing elsewhere, counted in the same way; never on another basis. */
export function otherPlaces(agreed: Agreed, kpi: Code): Series[] {
  const own = adopted(agreed, kpi)
  if (own === undefined) return []
  const { place, basis } = partsOf(own.code)
  return otherSeries(agreed, kpi).filter(({ code }) => {
    const other = partsOf(code)
    return other.place !== place && other.basis === basis
  })
}

/** The cells of the adopted series' breakdown. */
export function cellsOf(agreed: Agreed, kpi: Code): Series[] {
  const own = adopted(agreed, kpi)
  return own === undefined
    ? []
    : everySeriesOf(agreed, kpi).filter(
        ({ code, frequency }) => code.startsWith(`${own.code}/`) && frequency === own.frequency,
      )
}

/** What a series is called beside the adopted one: its place where that differs, its basis where that does. */
export function nameBeside(agreed: Agreed, kpi: Code, { code, name }: Series): Text {
  const own = adopted(agreed, kpi)
  const [here, there] = [partsOf(own?.code ?? code), partsOf(code)]
  const hasPeers = otherPlaces(agreed, kpi).length > 0
  if (there.cell !== undefined || (!hasPeers && here.place === there.place)) return name
  const place = placeName(agreed.programme, there.place)
  if (here.basis === there.basis) return place
  return { da: `${place.da}, ${name.da}`, en: `${place.en}, ${name.en}`, zh: `${place.zh}，${name.zh}` }
}

/** One series as it was published; none where it has no figure. */
export function panelOfSeries(known: Known, kpi: Code, series: Series, kind: Panel['kind']): Panel[] {
  const { code } = series
  const figures = known.figures.get(code) ?? new Map()
  const periods = [...figures.keys()].sort()
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const points = periodRange(first, last).map((period): Panel['points'][number] => {
    const figure = figures.get(period)
    const value = figure?.value ?? null
    const reason = figure?.missing == null ? 'gap.none' : `missing.${figure.missing}`
    return {
      ...{ period, value, quality: figure?.quality ?? null, aim: null, breaks: false, mark: null },
      before: figures.get(samePeriodYearBefore(period))?.value ?? null,
      revised: figure !== undefined && figure.revisions > 1 && figure.kind !== 'first',
      gap: value === null ? { kind: 'missing', sentence: { key: reason } } : null,
    }
  })
  return [{ code, name: nameBeside(known, kpi, series), kind, points }]
}
