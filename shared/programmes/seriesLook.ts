import type { SeriesCode } from '../figures/figure.ts'
import { type SeriesLook, unitWords } from '../figures/lines.ts'
import type { Text } from '../text.ts'
import { definitionOfSeries, kpiOfSeries } from './inForce.ts'
import type { Agreed } from './known.ts'
import { placeName } from './placeName.ts'
import { everySeriesOf, partsOf } from './seriesParts.ts'

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

/** Where a series counts, if its KPI is counted in several places. */
function placeAmong(agreed: Agreed, series: SeriesCode): Text | null {
  const { kpi, place } = partsOf(series)
  const isElsewhere = everySeriesOf(agreed, kpi).some(({ code }) => partsOf(code).place !== place)
  return isElsewhere ? placeName(agreed.programme, place) : null
}

function asText(text: string): Text {
  return { da: text, en: text, zh: text }
}
