import { rollUps } from '../../figures/source.ts'
import { rollingYear } from '../../figures/yearToDate.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code, Definition } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import { anhoej } from '../../signals/anhoej.ts'
import { findLatestStretch } from '../latest.ts'
import { signalOf } from '../signalOf.ts'
import { outcomesOf, sourceOf } from '../sourceOf.ts'
import { runValues } from './controlPicture.ts'
import { fewestForLimits } from './controlSentences.ts'
import { type PictureName, pictureNames } from './pictureNames.ts'
import type { KpiPicture } from './pictures.api.ts'
import { cellsOf, otherBases, otherPlaces } from './series.ts'

/** Fewest points for a run chart. Source: design/spc.md. */
const fewestForRuns = 10

/** Every way to look at a KPI, each with the reason where it would say nothing or something false. */
export function offersOf(known: Known, kpi: Code): KpiPicture['offers'] {
  return pictureNames.map((picture) => ({ picture, reason: reasonAgainst(known, kpi, picture) }))
}

function reasonAgainst(known: Known, kpi: Code, picture: PictureName): Sentence | null {
  const definition = known.definitions.get(kpi)?.at(-1)
  if (picture === 'figures' || definition === undefined) return null
  if (picture === 'year_to_date') return againstSums(definition)
  if (picture === 'rolling_year') return againstSums(definition) ?? againstRolling(known, kpi)
  if (picture === 'bases')
    return hasFigures(known, otherBases(known, kpi)) ? null : { key: 'picture.no.bases' }
  if (picture === 'places') {
    const others = [...otherPlaces(known, kpi), ...cellsOf(known, kpi)]
    return hasFigures(known, others) ? null : { key: 'picture.no.places' }
  }
  return againstCharts(known, kpi, picture)
}

function hasFigures(known: Known, series: readonly { code: string }[]): boolean {
  return series.some(({ code }) => (known.figures.get(code)?.size ?? 0) > 0)
}

function againstSums(definition: Definition): Sentence | null {
  if (definition.frequency === 'year') return { key: 'picture.no.yearly' }
  const { time } = rollUps[definition.measure]
  if (time === 'last') return { key: 'picture.no.stock' }
  return time === 'weighted' && definition.weight === undefined ? { key: 'picture.no.weight' } : null
}

function againstRolling(known: Known, kpi: Code): Sentence | null {
  const isAny = (known.definitions.get(kpi) ?? []).some((definition) => {
    const source = sourceOf(known, definition)
    return outcomesOf(known, definition).some(({ period }) => rollingYear(source, period) !== null)
  })
  return isAny ? null : { key: 'picture.no.fullYear' }
}

function againstCharts(known: Known, kpi: Code, picture: 'control' | 'run'): Sentence | null {
  const stretch = findLatestStretch(known, kpi)
  if (stretch === undefined) return { key: 'signal.sentence.no_points' }
  const { reason, xmr } = signalOf(known, kpi, stretch).found
  if (reason === 'cumulative') return { key: 'signal.sentence.cumulative' }
  if (picture === 'run') {
    const { useful } = anhoej(runValues(known, kpi, stretch).map(({ value }) => value))
    const values = { count: useful, needed: fewestForRuns }
    return useful < fewestForRuns ? { key: 'picture.no.run', values } : null
  }
  const groups = (xmr?.groups ?? []).map(({ from, to, limits }) => ({ count: to - from + 1, limits }))
  const count = Math.max(0, ...groups.map((group) => group.count))
  if (count < fewestForLimits) {
    return { key: 'picture.no.control', values: { count, needed: fewestForLimits } }
  }
  const hasLimits = groups.some((group) => group.count >= fewestForLimits && group.limits !== null)
  return hasLimits ? null : { key: 'signal.sentence.constant' }
}
