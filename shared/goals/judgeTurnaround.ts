import { leastSquares, valueAt } from '../forecast/regression.ts'
import type { RuleOf } from '../programmes/goal.ts'
import { definitionOfSeries } from '../programmes/inForce.ts'
import type { Finding, Occasion } from './judgeFrame.ts'
import type { PictureOf } from './judgement.ts'
import { type TurnaroundParts, turnaroundSaid } from './judgeTurnaroundSaid.ts'
import { amount, figureSaid, inputsOf, type Scale, spanSaid } from './judgeValues.ts'
import { outcomes, pointOf, type SubjectYear, valuesByYear, yearsOfSubject } from './subject.ts'
import { type Slope, turnaround } from './turnaround.ts'
import type { YearValue } from './verdict.ts'

type Span = readonly [number, number]
type Picture = PictureOf<'turnaround'>

/** A loss turned into growth, by the slopes of two windows; on two bases nothing is subtracted across the break. */
export function judgeTurnaround(rule: RuleOf<'turnaround'>, occasion: Occasion): Finding {
  const { known, goal } = occasion
  const until = Math.min(rule.window[1], goal.horizon)
  const own = yearsOfSubject(known, rule.own)
  const earlier = rule.before === undefined ? own : yearsOfSubject(known, rule.before)
  const before = outcomes(within(earlier, rule.reference))
  const during = outcomes(within(own, [rule.window[0], until]))
  const sameBasis = isSame(rule)
  const result = turnaround({
    reference: { window: rule.reference, values: valuesByYear(before) },
    goal: { window: rule.window, values: valuesByYear(during) },
    sameBasis,
    asOfYear: Number(known.today.slice(0, 4)),
    final: during.at(-1)?.quality === 'final',
    market: marketOf(rule, occasion, until),
  })
  const parts: TurnaroundParts = {
    rule,
    occasion,
    result,
    all: { before: earlier, own },
    before,
    during,
    sameBasis,
  }
  const ours = outcomes(own, goal.horizon)
  return {
    verdict: result.verdict,
    reason: result.reason,
    statement: turnaroundSaid(parts),
    picture: pictureOf(parts),
    inputs: inputs(parts),
    own: ours,
    read: [...before, ...ours],
    rests: restsOf(parts),
    since: rule.window[0],
    latest: during.at(-1)?.year ?? null,
    until,
    awaited: during.at(-1)?.year === until ? [] : [until],
  }
}

function isSame({ own, before }: RuleOf<'turnaround'>): boolean {
  if (before === undefined) return true
  return before.series === own.series && before.over === own.over && before.factor === own.factor
}

/** The latest market size up to the horizon, which a change of share is worth something of. */
function marketOf({ market, own }: RuleOf<'turnaround'>, { known }: Occasion, until: number) {
  if (market === undefined) return undefined
  const size = outcomes(yearsOfSubject(known, { series: market, factor: 1 }), until).at(-1)
  return size === undefined ? undefined : { size: size.value, scale: own.factor }
}

function restsOf({ result, before, during }: TurnaroundParts): SubjectYear[] {
  if (result.reason === 'few_reference_years' || result.reason === 'few_years') return []
  return result.reason === 'rising_before' ? before : [...before, ...during]
}

function pictureOf({ rule, occasion, result, all, before, during, sameBasis }: TurnaroundParts): Picture {
  const unit = rule.market === undefined ? undefined : definitionOfSeries(occasion.known, rule.market)?.unit
  const goal = slopeOf(rule.window, all.own, during, result.goal)
  // A line through too few years would say what the verdict refuses to say: their points are drawn alone.
  const isTooShort = result.reason === 'few_years'
  return {
    rule: 'turnaround',
    reference: slopeOf(rule.reference, all.before, before, result.reference),
    goal: isTooShort
      ? { ...goal, slope: null, low: null, high: null, line: null, leaveOneOut: [] }
      : {
          ...goal,
          leaveOneOut: Object.entries(result.leaveOneOut).map(([year, slope]) => ({
            year: Number(year),
            slope,
            line: lineThrough(during.filter((known) => String(known.year) !== year)),
          })),
        },
    after: all.own.filter(({ year }) => year > rule.window[1]).map(pointOf),
    sameBasis,
    change: result.changeBetweenWindows,
    changeYears: result.changeYears === null ? null : [...result.changeYears],
    worth: result.worth,
    worthUnit: result.worth === null ? null : (unit?.text ?? null),
  }
}

function slopeOf(
  window: Span,
  stated: SubjectYear[],
  fitted: SubjectYear[],
  slope: Slope,
): Picture['reference'] {
  return {
    window: [...window],
    points: within(stated, window).map(pointOf),
    line: lineThrough(fitted),
    slope: slope.slope,
    low: slope.low,
    high: slope.high,
  }
}

/** The least-squares line from the first figure's year to the last's. */
function lineThrough(years: readonly YearValue[]): Picture['goal']['line'] {
  const fit = leastSquares(years.map(({ year, value }) => [year, value]))
  const [first, last] = [years[0], years.at(-1)]
  if (fit === null || first === undefined || last === undefined) return null
  return [
    { year: first.year, value: valueAt(fit, first.year) },
    { year: last.year, value: valueAt(fit, last.year) },
  ]
}

function within(years: readonly SubjectYear[], [from, to]: Span): SubjectYear[] {
  return years.filter(({ year }) => year >= from && year <= to)
}

function inputs({ rule, occasion, result, before, during }: TurnaroundParts) {
  const fine: Scale = { ...occasion, decimals: occasion.decimals + 1 }
  const [first, last] = [before.at(-1), during.at(-1)]
  const { reference, goal } = result
  return inputsOf({
    reference: spanSaid(rule.reference),
    referenceSlope: reference.slope === null ? null : amount(reference.slope, fine),
    window: spanSaid(rule.window),
    slope: goal.slope === null ? null : amount(goal.slope, fine),
    low: goal.low === null ? null : amount(goal.low, fine),
    high: goal.high === null ? null : amount(goal.high, fine),
    before: first === undefined ? null : figureSaid(first, occasion),
    latest: last === undefined ? null : figureSaid(last, occasion),
    change: result.changeBetweenWindows === null ? null : amount(result.changeBetweenWindows, fine),
  })
}
