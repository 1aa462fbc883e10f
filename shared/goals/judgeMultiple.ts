import type { RuleOf } from '../programmes/goal.ts'
import type { Sentence } from '../say.ts'
import type { Finding, Occasion } from './judgeFrame.ts'
import type { JudgementReason, PictureOf } from './judgement.ts'
import { outlook } from './judgeOutlook.ts'
import { atHorizonSaid, beforeHorizonSaid, onPathSaid } from './judgePathSaid.ts'
import { amount, bare, figureSaid, inputsOf, joined, percent } from './judgeValues.ts'
import { type MultipleResult, multiple } from './multiple.ts'
import { reaches } from './reaches.ts'
import { outcomes, pointOf, type SubjectYear, valuesByYear, yearsOfSubject } from './subject.ts'

type Parts = {
  rule: RuleOf<'multiple'>
  occasion: Occasion
  result: MultipleResult
  /** Everything stated, and the outcomes among it up to the horizon. */
  all: SubjectYear[]
  own: SubjectYear[]
  baseline: SubjectYear | undefined
  latest: SubjectYear | undefined
  /** What the horizon's year is to reach. */
  target: number | null
}

/** A multiple of a baseline year, judged on the outcomes; a baseline that is only a bound is none. */
export function judgeMultiple(rule: RuleOf<'multiple'>, occasion: Occasion): Finding {
  const until = Math.min(rule.horizon, occasion.goal.horizon)
  const all = yearsOfSubject(occasion.known, rule.own)
  const own = outcomes(all, until)
  const inYear = (year: number | null) => own.find((known) => known.year === year)
  const [baseline, atHorizon] = [inYear(rule.baseline), inYear(rule.horizon)]
  const result = multiple({
    baseline: baseline === undefined ? null : [baseline.year, baseline.value],
    horizon: rule.horizon,
    factor: rule.factor,
    values: valuesByYear(own),
    final: atHorizon?.quality === 'final',
  })
  const [latest, target] = [inYear(result.latest), result.path.at(-1)?.required ?? null]
  const parts: Parts = { rule, occasion, result, all, own, baseline, latest, target }
  const reason = reasonOf(parts)
  return {
    verdict: result.verdict,
    reason,
    statement: reason === null ? judgedSaid(parts) : unjudgedSaid(reason, parts),
    picture: pictureOf(parts),
    inputs: inputs(parts),
    own,
    read: own,
    rests: reason === null ? [baseline, latest].filter((year) => year !== undefined) : [],
    since: rule.baseline + 1,
    latest: reason === null ? result.latest : null,
    until,
    awaited: inYear(until) === undefined ? [until] : [],
  }
}

function reasonOf({ rule, result, all, own }: Parts): JudgementReason | null {
  if (result.reason !== 'no_baseline') return result.reason ?? null
  const stated = all.find(({ year }) => year === rule.baseline)
  if (stated?.quality === 'bound') return 'baseline_bound'
  if (stated?.quality === 'forecast') return 'baseline_forecast'
  return own.length === 0 ? 'no_figures' : 'no_baseline'
}

function pictureOf({
  rule,
  occasion,
  result,
  all,
  own,
  baseline,
  latest,
  target,
}: Parts): PictureOf<'multiple'> {
  const { path, required, growth, needed } = result
  const aim = { at: rule.horizon, target, rising: true, logarithmic: true }
  return {
    rule: 'multiple',
    points: all.map(pointOf),
    path,
    baseline: baseline === undefined ? null : { year: baseline.year, value: baseline.value },
    horizon: rule.horizon,
    factor: rule.factor,
    target,
    latest: latest === undefined || required === null ? null : { ...pointOf(latest), required },
    growth,
    needed,
    forecast: target === null ? null : outlook(own, aim, occasion),
  }
}

function inputs({ rule, occasion, result, baseline, latest, target }: Parts) {
  return inputsOf({
    baseline: baseline === undefined ? null : figureSaid(baseline, occasion),
    factor: bare(rule.factor, 0),
    horizon: String(rule.horizon),
    target: target === null ? null : amount(target, occasion),
    latest: latest === undefined ? null : figureSaid(latest, occasion),
    required: result.required === null ? null : amount(result.required, occasion),
    growth: result.growth === null ? null : percent(result.growth),
    needed: result.needed === null ? null : percent(result.needed),
  })
}

function judgedSaid({ rule, occasion, result, latest, target }: Parts): Sentence {
  const { verdict, required, growth, needed } = result
  if (latest === undefined || target === null || required === null) return { key: 'judgement.no_figures' }
  if (latest.year === rule.horizon) return atHorizonSaid(verdict, latest, { atLeast: target }, occasion)
  if (reaches(latest.value, target)) {
    return beforeHorizonSaid('judgement.reached_already', latest, { ...rule, atLeast: target }, occasion)
  }
  return joined(onPathSaid(verdict, latest, required, occasion), growthSaid(rule.baseline, growth, needed))
}

function growthSaid(baseline: number, growth: number | null, needed: number | null): Sentence | null {
  if (growth === null || needed === null) return null
  return {
    key: 'judgement.growth',
    values: { since: `${baseline}`, growth: percent(growth), needed: percent(needed) },
  }
}

function unjudgedSaid(reason: JudgementReason, { rule, occasion, baseline }: Parts): Sentence {
  if (reason === 'no_figures') return { key: 'judgement.no_figures' }
  const values = {
    year: String(rule.baseline),
    horizon: String(rule.horizon),
    value: amount(baseline?.value ?? 0, occasion),
  }
  return { key: `judgement.multiple.${reason}`, values }
}
