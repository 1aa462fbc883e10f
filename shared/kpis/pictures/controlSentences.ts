import type { Definition } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import { runLength, runs, signOf } from '../../signals/runs.ts'
import type { Signal } from '../../signals/signal.ts'
import { limitsKind } from '../../signals/xmr.ts'
import { numberHole } from '../holes.ts'
import { lineDecimals } from './lineDecimals.ts'
import type { KpiPicture } from './pictures.api.ts'

/** Fewest points for limits of any kind. Source: design/spc.md. */
export const fewestForLimits = 8

/** What the last point says, by the rule that names it; then how many before it are marked. */
export function controlSentences(
  found: Signal,
  definition: Definition,
  newLimits: KpiPicture['newLimits'],
): Sentence[] {
  const { xmr, lastPeriod, points, side } = found
  const group = xmr?.groups.at(-1)
  const limits = group?.limits ?? null
  const kinds = xmr?.groups.map(({ from, to }) => limitsKind(to - from + 1)) ?? []
  const since = newLimits.at(-1)?.from
  if (since !== undefined && kinds.at(-1) === 'none') {
    const values = { period: { period: since }, count: points, needed: fewestForLimits }
    return [{ key: 'picture.control.few', values }]
  }
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
  const shownMarks =
    xmr?.points.slice(0, -1).filter((point) => point.rules.length > 0 && kinds[point.group] === 'full') ?? []
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

/** Since when limits are calculated anew, when that was agreed, and why; a reason that was erased is left out. */
export function newLimitsSentences(newLimits: KpiPicture['newLimits']): Sentence[] {
  return newLimits.map(({ from, day, why }) => {
    const values = { period: { period: from }, day: { day } }
    return why === null
      ? { key: 'picture.new_limits', values }
      : { key: 'picture.new_limits.why', values: { ...values, why } }
  })
}

/**
 * A shift that lasts up to the last point, and is long enough for limits of its own, may be a new level: that is for
 * people to judge and agree, so it is said and never done. Source: design/spc.md, section 4.
 */
export function rebaseSentences({ xmr, periods, points }: Signal): Sentence[] {
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
export function basisSentences({ basis }: Signal): Sentence[] {
  return basis === 'value' ? [] : [{ key: `picture.basis.${basis}` }]
}
