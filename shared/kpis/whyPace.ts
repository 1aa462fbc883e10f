import type { PaceInputs } from './evaluation.ts'
import { agreedPercentage, aimAmount, difference, edgesOf, percentage, type Shown } from './whyAmount.ts'
import { line, periodList, type WhyLine } from './whyLine.ts'
import { agreementLines, madeLines, seriesLines } from './whyMade.ts'

/** What a pace was computed from, in the order in which one would do it again. */
export function paceLines(inputs: PaceInputs, shown: Shown): WhyLine[] {
  const { period, made, direction, target, path, choices } = inputs
  const aim =
    target === null ? null : { target: aimAmount(target.aim, shown), period: { period: target.period } }
  return [
    ...line('kpi.why.upTo', period === null ? null : { period }),
    ...madeLines(made, shown, edgesOf(path)),
    ...line('kpi.why.direction', direction === null ? null : { key: `direction.${direction}` }),
    ...line('kpi.target', aim === null ? null : { key: 'kpi.why.target.for', values: aim }),
    ...agreementLines(choices?.target),
    ...pathLines(inputs, shown),
    ...markLines(inputs, shown),
    ...thresholdLines(inputs, shown),
    ...neededLines(inputs, shown),
    ...(made === null ? [] : seriesLines(made, choices?.definition)),
  ]
}

/** Where the plan comes from: a share of a flow's target, or a line from a start. */
function pathLines({ path, share, shareFrom, start }: PaceInputs, shown: Shown): WhyLine[] {
  const values =
    start === null ? {} : { period: { period: start.period }, value: aimAmount(start.aim, shown) }
  return [
    ...line('kpi.why.start', start === null ? null : { key: `kpi.why.start.${start.kind}`, values }),
    ...line('kpi.why.share', share === null ? null : percentage(share)),
    ...line('kpi.why.shareFrom', share === null ? null : shareSource(share, shareFrom)),
    ...line('kpi.why.path', path === null ? null : aimAmount(path, shown)),
  ]
}

function shareSource(share: number, shareFrom: PaceInputs['shareFrom']) {
  const years = periodList(shareFrom)
  if (years !== null) return { key: 'kpi.why.shareFrom.years', values: { years } }
  return { key: share === 1 ? 'kpi.why.shareFrom.all' : 'kpi.why.shareFrom.equal' }
}

function markLines({ ratio, short, direction, path, thresholds }: PaceInputs, shown: Shown): WhyLine[] {
  if (direction === null) return []
  const edges = thresholds === null ? [] : [thresholds.ahead, thresholds.slightly]
  const formula = typeof path === 'number' ? direction : 'within'
  const values = ratio === null ? {} : { percent: percentage(ratio, edges) }
  return [
    ...line('kpi.why.ratio', ratio === null ? null : { key: `kpi.why.ratio.${formula}`, values }),
    ...line('kpi.why.gap', short === null ? null : gapOf(short, formula, shown)),
  ]
}

/** Which side of the plan the value lies on; too few of what should fall is above it. */
function gapOf(short: number, formula: 'rise' | 'fall' | 'within', shown: Shown) {
  const value = difference(Math.abs(short), shown)
  if (short === 0) return value
  if (formula === 'within')
    return { key: `kpi.why.gap.${short > 0 ? 'outside' : 'inside'}`, values: { value } }
  const isBelow = short > 0 === (formula === 'rise')
  return { key: `kpi.why.gap.${isBelow ? 'below' : 'above'}`, values: { value } }
}

/** The thresholds that were used: in points or as a ratio, and what is added for counts of few. */
function thresholdLines({ thresholds, points, count, choices }: PaceInputs, shown: Shown): WhyLine[] {
  if (thresholds === null) return []
  const { ahead, slightly, points: most, smallPath } = thresholds
  const ratios = { ahead: agreedPercentage(ahead), slightly: agreedPercentage(slightly) }
  const agreed = choices?.threshold ?? null
  return [
    ...line(
      'kpi.why.thresholds',
      points
        ? { key: 'kpi.why.thresholds.points', values: { points: difference(most, shown) } }
        : { key: 'kpi.why.thresholds.ratio', values: ratios },
    ),
    ...line(
      'kpi.why.counting',
      count && !points ? { key: 'kpi.why.counting.rule', values: { smallPath } } : null,
    ),
    ...line(
      'kpi.why.thresholdsFrom',
      agreed === null
        ? { key: 'kpi.why.thresholdsFrom.standard' }
        : { key: 'kpi.why.thresholdsFrom.programme', values: { number: `${agreed.number}` } },
    ),
  ]
}

/** Nothing is needed any more where what should rise has passed its target. */
function neededLines({ needed, direction }: PaceInputs, shown: Shown): WhyLine[] {
  if (needed === null || (direction === 'rise' && needed.perPeriod <= 0)) return []
  const { kind, perPeriod, left } = needed
  const value = kind === 'growth' ? percentage(perPeriod) : difference(perPeriod, shown)
  return line('kpi.why.needed', { key: `kpi.why.needed.${kind}`, values: { value, count: left } })
}
