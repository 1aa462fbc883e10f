import { dayOf } from '../../periods/day.ts'
import { type Period, periodRange } from '../../periods/period.ts'
import type { Agreed, Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import type { Asked } from '../../programmes/momentView.ts'
import { anhoej } from '../../signals/anhoej.ts'
import { onBasis, type PeriodValue } from '../../signals/basis.ts'
import { limitsKind, type XmrPoint } from '../../signals/xmr.ts'
import { findLatestStretch, type Stretch } from '../latest.ts'
import { newLimitsOf, signalOf } from '../signalOf.ts'
import { basisSentences, controlSentences, newLimitsSentences, rebaseSentences } from './controlSentences.ts'
import { gapOf } from './gaps.ts'
import { lineDecimals } from './lineDecimals.ts'
import type { Drawn } from './pictureParts.ts'
import type { PicturePoint } from './pictures.api.ts'
import { runSentences } from './runSentences.ts'

/** The values of a run chart, on the same basis as the signal: those since limits were last agreed anew. */
export function runValues(agreed: Agreed, kpi: Code, { definition, outcomes }: Stretch): PeriodValue[] {
  const { measure, seasonal } = definition
  const start = newLimitsOf(agreed, kpi, outcomes).at(-1)?.start
  const since = start === undefined ? [] : [start]
  const { points } = onBasis(outcomes, { measure, seasonal, rebaseAt: since })
  return points.filter(({ period }) => start === undefined || period >= start)
}

/** The XmR chart: mean and natural limits by baseline group, and every point that a rule marks. */
export function controlPicture(known: Known, kpi: Code, reasons: Asked['reasons']): Drawn {
  const stretch = findLatestStretch(known, kpi)
  if (stretch === undefined) return withoutPoints
  const { found, newLimits } = signalOf(known, kpi, stretch)
  const { periods, xmr } = found
  if (xmr === null) return withoutPoints
  const kinds = xmr.groups.map(({ from, to }) => limitsKind(to - from + 1))
  const marks = asNow(xmr.points.map((point) => (kinds[point.group] === 'full' ? markOf(point) : null)))
  const points = new Map(
    xmr.points.map(({ value }, at) => [periods[at] ?? '', { value, mark: marks[at] ?? null }]),
  )
  const bands = xmr.groups.flatMap(({ from, to, mean, limits }, at) => {
    if (kinds[at] === 'none') return []
    const band = {
      ...{ from: periods[from] ?? '', to: periods[to] ?? '', centre: mean, trial: kinds[at] !== 'full' },
      ...{ low: limits?.low ?? null, high: limits?.high ?? null },
      decimals: lineDecimals(stretch.definition, limits?.high ?? mean),
    }
    return [band]
  })
  const agreed = newLimits.map(({ rebase: { from, provenance }, start }) => ({
    ...{ from, start, number: provenance.number, why: reasons.get(provenance.number) ?? null },
    day: dayOf(provenance.at, known.programme.timeZone),
  }))
  return {
    sentences: [
      ...controlSentences(found, stretch.definition, agreed),
      ...newLimitsSentences(agreed),
      ...rebaseSentences(found),
      ...basisSentences(found),
    ],
    panels: [{ code: kpi, name: null, kind: 'own', points: onAxis(known, kpi, stretch, points) }],
    centre: 'mean',
    bands,
    newLimits: agreed,
  }
}

const withoutPoints: Drawn = { sentences: [{ key: 'signal.sentence.no_points' }], panels: [] }

/** The run chart: the median alone, and how the points lie around it. */
export function runPicture(known: Known, kpi: Code): Drawn {
  const stretch = findLatestStretch(known, kpi)
  const values = stretch === undefined ? [] : runValues(known, kpi, stretch)
  const found = anhoej(values.map(({ value }) => value))
  const [first, last] = [values[0]?.period, values.at(-1)?.period]
  if (stretch === undefined || found.median === null || first === undefined || last === undefined) {
    return withoutPoints
  }
  const points = new Map(values.map(({ period, value }) => [period, { value, mark: null }]))
  const band = {
    from: first,
    to: last,
    centre: found.median,
    low: null,
    high: null,
    trial: false,
    decimals: lineDecimals(stretch.definition, found.median),
  }
  const newest = newLimitsOf(known, kpi, stretch.outcomes).at(-1)
  return {
    sentences: [
      ...runSentences(found, stretch.definition),
      ...(newest === undefined
        ? []
        : [{ key: 'signal.note.new_limits', values: { period: { period: newest.rebase.from } } }]),
      ...basisSentences(signalOf(known, kpi, stretch).found),
    ],
    panels: [{ code: kpi, name: null, kind: 'own', points: onAxis(known, kpi, stretch, points) }],
    centre: 'median',
    bands: [band],
  }
}

type OnAxis = ReadonlyMap<Period, Pick<PicturePoint, 'mark'> & { value: number }>

/** Every period from the first point to the last; one without a point is a gap, never interpolated. */
function onAxis(known: Known, kpi: Code, { definition, outcomes }: Stretch, points: OnAxis): PicturePoint[] {
  const periods = [...points.keys()]
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const qualities = new Map(outcomes.map(({ period, quality }) => [period, quality]))
  return periodRange(first, last).map((period) => {
    const point = points.get(period)
    const missing = known.figures.get(definition.series)?.get(period)?.missing ?? null
    const isCompared = point === undefined && qualities.has(period)
    const gap = isCompared
      ? { kind: 'missing' as const, sentence: { key: 'gap.comparison' } }
      : gapOf(known, kpi, period, missing)
    return {
      ...{ period, value: point?.value ?? null, quality: qualities.get(period) ?? null, aim: null },
      ...{ before: null, breaks: false, revised: false, mark: point?.mark ?? null },
      gap: point === undefined ? gap : null,
    }
  })
}

/**
 * Only what the newest point belongs to is said to be better or worse; earlier marks are history. Before a shift to the
 * better every point would else be painted as one to the worse, though nothing got worse then.
 */
function asNow(marks: PicturePoint['mark'][]): PicturePoint['mark'][] {
  const newest = marks.at(-1)?.side
  const begins = marks.findLastIndex((mark) => mark === null || mark.side !== newest) + 1
  return marks.map((mark, at) =>
    mark === null || at >= begins ? mark : { ...mark, means: 'changed' as const },
  )
}

function markOf({ side, rules, type }: XmrPoint): PicturePoint['mark'] {
  if (side === null || type === 'common_cause') return null
  const means =
    type === 'special_cause_improvement' ? 'better' : type === 'special_cause_concern' ? 'worse' : 'changed'
  return { side, rules, means }
}
