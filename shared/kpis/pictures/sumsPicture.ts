import { isComplete } from '../../figures/aggregate.ts'
import { addsUp } from '../../figures/source.ts'
import { rollingYear, yearToDate } from '../../figures/yearToDate.ts'
import { total } from '../../numbers/exact.ts'
import {
  coarser,
  nextPeriod,
  type Period,
  partsOf,
  periodsPerYear,
  samePeriodYearBefore,
  shiftPeriod,
} from '../../periods/period.ts'
import { definitionFor, targetsOf } from '../../programmes/inForce.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import type { Aim } from '../attainment.ts'
import { numberHole, pairHoles } from '../holes.ts'
import { aimOf } from '../level.ts'
import { aimsOf, pointsOf } from '../points.ts'
import { sourceOf } from '../sourceOf.ts'
import { gapOf } from './gaps.ts'
import { outlookOf, outlookSentences } from './outlookOf.ts'
import type { Drawn } from './pictureParts.ts'
import type { Gap, PicturePoint } from './pictures.api.ts'

/**
 * The year so far at the end of each period, on the definition that the year is judged by, against the path so far.
 * A year that lacks a part has no value from there on.
 */
export function yearToDatePicture(known: Known, kpi: Code): Drawn {
  const aims = aimsOf(known, kpi)
  const valueAt = (period: Period) => {
    const source = sourceOf(known, definitionFor(known, kpi, coarser(period, 'year')))
    return { series: source.series, made: yearToDate(source, period) }
  }
  const points = periodsOf(known, kpi).map((period): PicturePoint => {
    const { series, made } = valueAt(period)
    const before = valueAt(samePeriodYearBefore(period))
    const isWhole = isComplete(made)
    return {
      ...{ period, value: isWhole ? made.value : null, quality: made.quality, mark: null, revised: false },
      aim: aimSoFar(known, kpi, aims, period),
      before: before.series === series && isComplete(before.made) ? before.made.value : null,
      breaks: partsOf(period).part === 1,
      gap: isWhole
        ? null
        : sumGap(known, kpi, period, { key: 'gap.parts', values: { known: made.known, count: made.of } }),
    }
  })
  return { sentences: [toDateSentence(known, kpi, points)], panels: [own(kpi, points)] }
}

/** The year that ends with each period, where all of its parts are there on one series. */
export function rollingYearPicture(known: Known, kpi: Code): Drawn {
  const years = new Map(targetsOf(known, kpi).map((target) => [target.period, aimOf(target)]))
  const valueAt = (period: Period) => {
    const source = sourceOf(known, definitionFor(known, kpi, period))
    return { series: source.series, made: rollingYear(source, period) }
  }
  let series: string | undefined
  const points = periodsOf(known, kpi).map((period): PicturePoint => {
    const { made, series: own } = valueAt(period)
    const before = valueAt(samePeriodYearBefore(period))
    const breaks = series !== undefined && series !== own
    series = own
    const { frequency, part } = partsOf(period)
    const each = periodsPerYear(frequency)
    return {
      ...{ period, value: made?.value ?? null, quality: made?.quality ?? null, mark: null, revised: false },
      aim: part === each ? (years.get(period.slice(0, 4)) ?? null) : null,
      before: before.series === own ? (before.made?.value ?? null) : null,
      breaks,
      gap: made === null ? sumGap(known, kpi, period, { key: 'gap.year', values: { count: each } }) : null,
    }
  })
  const definition = known.definitions.get(kpi)?.at(-1)
  const outlook = definition === undefined ? [] : outlookOf(known, kpi, definition, 'rolling_year')
  const first = points.findIndex(({ value }) => value !== null)
  return {
    sentences: [rollingSentence(known, kpi, points), ...outlookSentences(outlook, definition)],
    panels: [own(kpi, points.slice(Math.max(0, first)))],
    outlook: outlook.map(({ chance: _, ...point }) => point),
  }
}

/** Why a sum is not whole: its own last part is waited for, or the parts are not all there. */
function sumGap(known: Known, kpi: Code, period: Period, sentence: Sentence): Gap {
  const missing = known.figures.get(definitionFor(known, kpi, period).series)?.get(period)
  const gap = (missing?.value ?? null) === null ? gapOf(known, kpi, period, missing?.missing ?? null) : null
  return gap !== null && gap.kind !== 'missing' ? gap : { kind: 'missing', sentence }
}

function own(kpi: Code, points: PicturePoint[]) {
  return { code: kpi, name: null, kind: 'own' as const, points }
}

function periodsOf(known: Known, kpi: Code): Period[] {
  return pointsOf(known, kpi).map(({ period }) => period)
}

/** The path so far: the sum of a flow's parts, the path itself of what does not add up. */
function aimSoFar(known: Known, kpi: Code, aims: ReadonlyMap<Period, Aim>, period: Period): Aim | null {
  const aim = aims.get(period) ?? null
  if (aim === null || !addsUp(definitionFor(known, kpi, period).measure)) return aim
  const parts: Aim[] = []
  for (let at = shiftPeriod(period, 1 - partsOf(period).part); at <= period; at = nextPeriod(at)) {
    const part = aims.get(at)
    if (part === undefined) return null
    parts.push(part)
  }
  const edge = (side: 'low' | 'high') =>
    total(parts.map((part) => (typeof part === 'number' ? part : part[side])))
  return typeof aim === 'number' ? edge('low') : { low: edge('low'), high: edge('high') }
}

function toDateSentence(known: Known, kpi: Code, points: readonly PicturePoint[]): Sentence {
  const last = points.findLast(({ value }) => value !== null)
  if (last === undefined || last.value === null) return { key: 'picture.noValue' }
  const shown = definitionFor(known, kpi, last.period)
  const pair = last.aim === null ? null : pairHoles(last.value, last.aim, shown, shown.decimals + 1)
  const values = {
    period: { period: last.period },
    value: pair?.value ?? numberHole(last.value, shown),
    before: last.before === null ? '' : numberHole(last.before, shown),
    path: pair?.target ?? '',
  }
  const against = [last.before === null ? '' : '_before', last.aim === null ? '' : '_path'].join('')
  return { key: `picture.toDate${against}`, values }
}

function rollingSentence(known: Known, kpi: Code, points: readonly PicturePoint[]): Sentence {
  const last = points.findLast(({ value }) => value !== null)
  if (last === undefined || last.value === null) return { key: 'picture.noValue' }
  const shown = definitionFor(known, kpi, last.period)
  const span = {
    key: `picture.year.${partsOf(last.period).frequency}`,
    values: { period: { period: last.period } },
  }
  const values = {
    span,
    value: numberHole(last.value, shown),
    before: last.before === null ? '' : numberHole(last.before, shown),
  }
  if (last.before === null) return { key: 'picture.rolling', values }
  const way = last.value > last.before ? 'up' : last.value < last.before ? 'down' : 'same'
  return { key: `picture.rolling.${way}`, values }
}
