import type { SeriesCode } from '../figures/figure.ts'
import { type SeriesLook, unitWords } from '../figures/lines.ts'
import type { Text } from '../text.ts'
import { definitionOfSeries, kpiOfSeries } from './inForce.ts'
import type { Agreed } from './known.ts'
import type { Code } from './kpi.ts'
import { placeName } from './placeName.ts'

/** How a series is shown; one that nobody agreed on by its code, without a unit. */
export function lookOf(agreed: Agreed, series: SeriesCode): SeriesLook {
  const definition = definitionOfSeries(agreed, series)
  const [kpi, named] = [kpiOfSeries(series), asText(series)]
  return {
    thing: { kpi, name: definition?.name ?? named, place: placeAmong(agreed, series) },
    name: agreed.series.get(series)?.name ?? named,
    unit: unitWords(definition?.unit ?? { text: asText('–') }),
    decimals: definition?.decimals ?? 0,
  }
}

const placesKept = new WeakMap<Agreed['series'], Map<Code, Set<string>>>()

/** Where a series counts, if its KPI is counted in several places. */
function placeAmong(agreed: Agreed, series: SeriesCode): Text | null {
  const places = placesKept.get(agreed.series) ?? placesOf(agreed.series)
  placesKept.set(agreed.series, places)
  const count = places.get(kpiOfSeries(series))?.size ?? 0
  return count < 2 ? null : placeName(agreed.programme, placeOf(series))
}

function placesOf(series: Agreed['series']): Map<Code, Set<string>> {
  const byKpi = Map.groupBy(series.keys(), kpiOfSeries)
  return new Map([...byKpi].map(([kpi, codes]) => [kpi, new Set(codes.map(placeOf))]))
}

/** The place that a series is about: the second part of its code. */
export function placeOf(series: SeriesCode): string {
  return series.split('/')[1] ?? ''
}

function asText(text: string): Text {
  return { da: text, en: text, zh: text }
}
