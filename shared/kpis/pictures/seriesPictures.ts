import { unknownRest } from '../../figures/rest.ts'
import { addsUp } from '../../figures/source.ts'
import type { Period } from '../../periods/period.ts'
import { definitionFor } from '../../programmes/inForce.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import { numberHole } from '../holes.ts'
import { ownPoints } from './figuresPicture.ts'
import type { Drawn } from './pictureParts.ts'
import type { Panel, PicturePoint } from './pictures.api.ts'
import { cellsOf, nameBeside, otherBases, otherPlaces, panelOfSeries } from './series.ts'

/** The same thing counted in several ways, beside each other: never added, never chained. */
export function basesPicture(known: Known, kpi: Code): Drawn {
  const panels = [ownPanel(known, kpi), ...panelsOf(known, kpi, otherBases(known, kpi), 'other')]
  return { sentences: [comparedSentence(known, kpi, panels, 'picture.bases')], panels }
}

/** The same thing elsewhere, or the parts it is made of: one panel each, on one scale. */
export function placesPicture(known: Known, kpi: Code): Drawn {
  const own = ownPanel(known, kpi)
  const cells = panelsOf(known, kpi, cellsOf(known, kpi), 'cell')
  const places = panelsOf(known, kpi, otherPlaces(known, kpi), 'other')
  const rest = cells.length === 0 ? [] : restOf(known, kpi, own, cells)
  const compared = places.length === 0 ? cells : [own, ...places]
  return {
    sentences: [comparedSentence(known, kpi, compared, 'picture.places')],
    panels: [own, ...places, ...cells, ...rest],
  }
}

function panelsOf(
  known: Known,
  kpi: Code,
  series: ReturnType<typeof otherBases>,
  kind: Panel['kind'],
): Panel[] {
  return series.flatMap((one) => panelOfSeries(known, kpi, one, kind))
}

/**
 * The adopted series of the newest definition alone, so that its name holds for all of its line; a derived one, which
 * has no figures of its own, as the KPI's history.
 */
function ownPanel(known: Known, kpi: Code): Panel {
  const definition = known.definitions.get(kpi)?.at(-1)
  const adopted = definition === undefined ? undefined : known.series.get(definition.series)
  const [stated] =
    adopted === undefined || definition?.formula !== undefined
      ? []
      : panelOfSeries(known, kpi, adopted, 'own')
  if (stated !== undefined) return stated
  const name = adopted === undefined ? null : nameBeside(known, kpi, adopted)
  const points = ownPoints(known, kpi).map((point) => ({ ...point, aim: null }))
  return { code: adopted?.code ?? kpi, name, kind: 'own', points: trimmed(points) }
}

/** Without the periods after the last figure, which only a target has. */
function trimmed(points: PicturePoint[]): PicturePoint[] {
  return points.slice(0, points.findLastIndex(({ value }) => value !== null) + 1)
}

/** What the cells leave unexplained of the total, period by period; nothing where they add up everywhere. */
function restOf(known: Known, kpi: Code, own: Panel, cells: readonly Panel[]): Panel[] {
  const points = own.points.map((point): PicturePoint => {
    const isSum = addsUp(definitionFor(known, kpi, point.period).measure)
    const parts = cells.map(({ points }) => valueAt(points, point.period))
    const values = parts.filter((value) => value !== null)
    const isWhole = isSum && values.length === parts.length
    const value = point.value === null || !isWhole ? null : (unknownRest(point.value, values) ?? 0)
    return {
      ...point,
      value,
      before: null,
      gap: value === null ? partsGapOf(values.length, parts.length) : null,
    }
  })
  const isUnexplained = points.some(({ value }) => value !== null && value !== 0)
  return isUnexplained ? [{ code: 'rest', name: null, kind: 'rest', points }] : []
}

function partsGapOf(known: number, count: number): PicturePoint['gap'] {
  return { kind: 'missing', sentence: { key: 'gap.parts', values: { known, count } } }
}

function valueAt(points: readonly PicturePoint[], period: Period): number | null {
  return points.find((point) => point.period === period)?.value ?? null
}

/** The newest period that at least two of them have, and between which values they lie. */
function comparedSentence(known: Known, kpi: Code, panels: readonly Panel[], key: string): Sentence {
  const count = panels.length
  const periods = [...new Set(panels.flatMap(({ points }) => points.map(({ period }) => period)))].sort()
  const at = periods.findLast(
    (period) => panels.filter(({ points }) => valueAt(points, period) !== null).length >= 2,
  )
  if (at === undefined) return { key: `${key}.apart`, values: { count } }
  const found = panels
    .flatMap(({ name, points }) => {
      const value = valueAt(points, at)
      return value === null || name === null ? [] : [{ name, value }]
    })
    .sort((a, b) => a.value - b.value)
  const [least, most] = [found[0], found.at(-1)]
  if (least === undefined || most === undefined) return { key: `${key}.apart`, values: { count } }
  const shown = definitionFor(known, kpi, at)
  return {
    key: least.value === most.value ? `${key}.same` : key,
    values: {
      ...{ count, period: { period: at }, lowest: least.name, highest: most.name },
      ...{ low: numberHole(least.value, shown), high: numberHole(most.value, shown) },
    },
  }
}
