import { type Period, periodRange } from '../../periods/period.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code, Definition } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import { anhoej } from '../../signals/anhoej.ts'
import { onBasis, type PeriodValue } from '../../signals/basis.ts'
import { runLength, runs, signOf } from '../../signals/runs.ts'
import { type Signal, signal } from '../../signals/signal.ts'
import { limitsKind, type XmrPoint } from '../../signals/xmr.ts'
import { numberHole } from '../holes.ts'
import { findLatestStretch, type Stretch } from '../latest.ts'
import { gapOf } from './gaps.ts'
import { lineDecimals } from './lineDecimals.ts'
import type { Drawn } from './pictureParts.ts'
import type { PicturePoint } from './pictures.api.ts'
import { runSentences } from './runSentences.ts'

/** What both charts of signal and noise rest on: the newest definition's outcomes, on the basis that suits them. */
export function signalOf({ definition, outcomes }: Stretch): Signal {
  const { direction = 'within', measure, seasonal, cumulative } = definition
  return signal({ points: outcomes, direction, measure, seasonal, cumulative })
}

/** The values of a run chart, on the same basis as the signal. */
export function runValues({ definition, outcomes }: Stretch): PeriodValue[] {
  const { measure, seasonal } = definition
  return onBasis(outcomes, { measure, seasonal, rebaseAt: [] }).points
}

/** The XmR chart: mean and natural limits by baseline group, and every point that a rule marks. */
export function controlPicture(known: Known, kpi: Code): Drawn {
  const stretch = findLatestStretch(known, kpi)
  const found = stretch === undefined ? undefined : signalOf(stretch)
  if (stretch === undefined || found === undefined || found.xmr === null) {
    return { sentences: [{ key: 'signal.sentence.no_points' }], panels: [] }
  }
  const { periods, xmr } = found
  const kinds = xmr.groups.map(({ from, to }) => limitsKind(to - from + 1))
  const points = new Map(
    xmr.points.map((point, at) => [
      periods[at] ?? '',
      { value: point.value, mark: kinds[point.group] === 'full' ? markOf(point) : null },
    ]),
  )
  const bands = xmr.groups.map(({ from, to, mean, limits }, at) => ({
    ...{ from: periods[from] ?? '', to: periods[to] ?? '', centre: mean, trial: kinds[at] !== 'full' },
    ...{ low: limits?.low ?? null, high: limits?.high ?? null },
    decimals: lineDecimals(stretch.definition, limits?.high ?? mean),
  }))
  return {
    sentences: [
      ...controlSentences(found, stretch.definition),
      ...rebaseSentences(found),
      ...basisSentences(found),
    ],
    panels: [{ code: kpi, name: null, kind: 'own', points: onAxis(known, kpi, stretch, points) }],
    centre: 'mean',
    bands,
  }
}

/** The run chart: the median alone, and how the points lie around it. */
export function runPicture(known: Known, kpi: Code): Drawn {
  const stretch = findLatestStretch(known, kpi)
  const values = stretch === undefined ? [] : runValues(stretch)
  const found = anhoej(values.map(({ value }) => value))
  const [first, last] = [values[0]?.period, values.at(-1)?.period]
  if (stretch === undefined || found.median === null || first === undefined || last === undefined) {
    return { sentences: [{ key: 'signal.sentence.no_points' }], panels: [] }
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
  return {
    sentences: [...runSentences(found, stretch.definition), ...basisSentences(signalOf(stretch))],
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

function markOf({ side, rules, type }: XmrPoint): PicturePoint['mark'] {
  if (side === null || type === 'common_cause') return null
  const means =
    type === 'special_cause_improvement' ? 'better' : type === 'special_cause_concern' ? 'worse' : 'changed'
  return { side, rules, means }
}

/** What the last point says, by the rule that names it; then how many before it are marked. */
function controlSentences(found: Signal, definition: Definition): Sentence[] {
  const { xmr, lastPeriod, points, side } = found
  const group = xmr?.groups.at(-1)
  const limits = group?.limits ?? null
  if (group === undefined || limits === null || lastPeriod === null) {
    return [{ key: group?.reason === 'constant' ? 'signal.sentence.constant' : 'signal.sentence.no_points' }]
  }
  const shown = { ...definition, decimals: lineDecimals(definition, limits.high) }
  const isNeverBelow = xmr?.points.every(({ value }) => value >= 0) === true
  const range = {
    low: numberHole(isNeverBelow ? Math.max(0, limits.low) : limits.low, shown),
    high: numberHole(limits.high, shown),
    mean: numberHole(group.mean, shown),
  }
  if (limitsKind(points) !== 'full') {
    return [{ key: 'picture.control.trial', values: { ...range, count: points } }]
  }
  const shownMarks = xmr?.points.slice(0, -1).filter(({ rules }) => rules.length > 0) ?? []
  const history: Sentence = {
    key: shownMarks.length === 0 ? 'picture.control.quietBefore' : 'picture.control.markedBefore',
    values: { count: shownMarks.length },
  }
  const values = { ...range, period: { period: lastPeriod } }
  const rule = found.rules[0]
  const name = rule === undefined || side === null ? 'none' : `${rule}.${side}`
  const said: Sentence = { key: `picture.control.${name}`, values }
  if (found.reason === 'no_comparison') return [{ key: 'signal.sentence.no_comparison' }, history]
  const verdict: Sentence[] =
    found.signal === 'none' || found.signal === 'too_few' ? [] : [{ key: `picture.means.${found.signal}` }]
  return [said, ...verdict, history]
}

/**
 * A shift that lasts up to the last point, and is long enough for limits of its own, may be a new level: that is for
 * people to judge and agree, so it is said and never done. Source: design/spc.md, section 4.
 */
function rebaseSentences({ xmr, periods, points }: Signal): Sentence[] {
  const group = xmr?.groups.at(-1)
  if (xmr === null || group === undefined || limitsKind(points) !== 'full') return []
  const values = xmr.points.slice(group.from).map(({ value }) => value)
  const last = runs(values.map((value) => signOf(value - group.mean))).at(-1)
  if (last === undefined || last.sign === 0 || limitsKind(runLength(last)) === 'none') return []
  const since = periods[group.from + last.from] ?? ''
  const key = last.sign > 0 ? 'picture.rebase.high' : 'picture.rebase.low'
  return [{ key, values: { count: runLength(last), period: { period: since } } }]
}

/** Where changes are drawn instead of values, and why. */
function basisSentences({ basis }: Signal): Sentence[] {
  return basis === 'value' ? [] : [{ key: `picture.basis.${basis}` }]
}
