import type { RuleOf } from '../programmes/goal.ts'
import type { Sentence } from '../say.ts'
import type { Finding, Occasion } from './judgeFrame.ts'
import type { JudgementReason, PictureOf } from './judgement.ts'
import { outlook } from './judgeOutlook.ts'
import { atHorizonSaid, beforeHorizonSaid, onPathSaid } from './judgePathSaid.ts'
import { amount, changeSaid, figureSaid, inputsOf, joined, promiseSaid } from './judgeValues.ts'
import { outcomes, pointOf, type SubjectYear, valuesByYear, yearsOfSubject } from './subject.ts'
import { type ThresholdResult, threshold } from './threshold.ts'

type Parts = {
  rule: RuleOf<'threshold'>
  occasion: Occasion
  result: ThresholdResult
  /** Everything stated, and the outcomes among it up to the horizon. */
  all: SubjectYear[]
  own: SubjectYear[]
  baseline: SubjectYear | undefined
  latest: SubjectYear | undefined
}

/** At least or at most a number at the horizon; a baseline that is no outcome draws no path. */
export function judgeThreshold(rule: RuleOf<'threshold'>, occasion: Occasion): Finding {
  const until = Math.min(rule.horizon, occasion.goal.horizon)
  const all = yearsOfSubject(occasion.known, rule.own)
  const own = outcomes(all, until)
  const inYear = (year: number | null) => own.find((known) => known.year === year)
  const baseline = inYear(rule.baseline)
  const result = threshold({
    baseline: baseline === undefined ? null : [baseline.year, baseline.value],
    horizon: rule.horizon,
    atLeast: rule.atLeast,
    atMost: rule.atMost,
    values: valuesByYear(own.filter(({ year }) => year > rule.baseline)),
    final: inYear(rule.horizon)?.quality === 'final',
  })
  const latest = inYear(result.latest)
  const parts: Parts = { rule, occasion, result, all, own, baseline, latest }
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
  if (result.reason === 'no_figure_yet' && own.length === 0) return 'no_figures'
  if (result.reason !== 'no_path') return result.reason ?? null
  const stated = all.find(({ year }) => year === rule.baseline)
  if (stated?.quality === 'bound') return 'baseline_bound'
  return stated?.quality === 'forecast' ? 'baseline_forecast' : 'no_path'
}

function pictureOf({ rule, occasion, result, all, own, baseline, latest }: Parts): PictureOf<'threshold'> {
  const { atLeast, atMost, horizon } = rule
  const { path, required, needed } = result
  const target = atLeast !== undefined && atMost !== undefined ? null : (atLeast ?? atMost ?? null)
  const aim = { at: horizon, target, rising: atLeast !== undefined, logarithmic: false }
  return {
    rule: 'threshold',
    points: all.map(pointOf),
    path,
    baseline: baseline === undefined ? null : { year: baseline.year, value: baseline.value },
    horizon,
    atLeast: atLeast ?? null,
    atMost: atMost ?? null,
    latest: latest === undefined ? null : { ...pointOf(latest), required },
    needed,
    forecast: outlook(own, aim, occasion),
  }
}

function inputs({ rule, occasion, result, baseline, latest }: Parts) {
  const { atLeast, atMost, horizon } = rule
  return inputsOf({
    baseline: baseline === undefined ? null : figureSaid(baseline, occasion),
    target: atLeast === undefined && atMost === undefined ? null : promiseSaid(rule, occasion),
    horizon: String(horizon),
    latest: latest === undefined ? null : figureSaid(latest, occasion),
    required: result.required === null ? null : amount(result.required, occasion),
    needed: result.needed === null ? null : changeSaid(result.needed, occasion),
  })
}

function judgedSaid({ rule, occasion, result, latest }: Parts): Sentence {
  const { verdict, reached, required, needed } = result
  if (latest === undefined) return { key: 'judgement.no_figures' }
  if (latest.year === rule.horizon) return atHorizonSaid(verdict, latest, rule, occasion)
  if (reached === true) return beforeHorizonSaid('judgement.reached_already', latest, rule, occasion)
  const change: Sentence | null =
    needed === null ? null : { key: 'judgement.needed', values: { needed: changeSaid(needed, occasion) } }
  const isBand = rule.atLeast !== undefined && rule.atMost !== undefined
  if (isBand || required === null) {
    return joined(beforeHorizonSaid('judgement.promised', latest, rule, occasion), change)
  }
  return joined(onPathSaid(verdict, latest, required, occasion), change)
}

function unjudgedSaid(reason: JudgementReason, { rule, occasion, latest }: Parts): Sentence {
  if (reason === 'no_figures') return { key: 'judgement.no_figures' }
  const values = {
    baseline: String(rule.baseline),
    year: String(latest?.year ?? rule.baseline),
    value: amount(latest?.value ?? 0, occasion),
  }
  return { key: `judgement.threshold.${reason}`, values }
}
