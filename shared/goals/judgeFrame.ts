import { qualities } from '../figures/figure.ts'
import { addMonths, dayOf } from '../periods/day.ts'
import type { Goal } from '../programmes/goal.ts'
import type { Known } from '../programmes/known.ts'
import type { Sentence } from '../say.ts'
import { horizonVerdict } from './horizon.ts'
import type { Judgement, JudgementReason, Picture } from './judgement.ts'
import { shockBefore } from './judgeShock.ts'
import { amount, joined, type Scale, yearsSaid } from './judgeValues.ts'
import type { SubjectYear } from './subject.ts'
import type { Verdict } from './verdict.ts'

/** What a rule is judged for: (D, n), the goal it belongs to, and how the measure's numbers are written. */
export type Occasion = Scale & {
  known: Known
  goal: Pick<Goal, 'code' | 'horizon'>
  /** Whether a stand-in is shown beneath: then a measure without figures of its own cannot be judged. */
  hasStandIn: boolean
}

/** What a rule found, before the calendar, the stand-ins and the shocks are heard. */
export type Finding = {
  verdict: Verdict
  reason: JudgementReason | null
  statement: Sentence
  picture: Picture
  inputs: Judgement['inputs']
  /** Our outcomes up to the horizon, and when those of every side that were read became public. */
  own: SubjectYear[]
  read: Pick<SubjectYear, 'publicAt'>[]
  /** The figures that verdict and statement rest on. */
  rests: SubjectYear[]
  /** The first and the latest year that the rule judged; null where it judged none. */
  since: number
  latest: number | null
  /** The last promised year, and the years that are lacking for a final verdict. */
  until: number
  awaited: number[]
}

/** Rule version 1 of all five; a change of numbers makes a new one, and earlier D keep the old. */
const version = 1

/** A finding with all that holds for every rule: stand-ins, the horizon, age, shocks and quality. */
export function judgementOf(
  finding: Finding,
  occasion: Occasion,
): Omit<Judgement, 'assumed' | 'gaps' | 'sources'> {
  const { known, unit, decimals } = occasion
  const { picture, inputs, own, read, rests, since, latest } = finding
  const { verdict, reason, statement } = heard(finding, occasion)
  const last = own.at(-1)
  const stands = latest !== null && verdict !== 'no_data' && verdict !== 'too_early'
  const shock = stands ? shockBefore(occasion, { since, latest, trail: own }) : null
  const told = joined(
    statement,
    shock === null ? null : shockSaid(shock, { unit, decimals }, picture.rule !== 'parity'),
    ...(reason === 'never_published' ? [] : qualitiesSaid(rests)),
  )
  const newest = read.reduce(
    (latestDay, { publicAt }) => Math.max(latestDay, publicAt),
    Number.NEGATIVE_INFINITY,
  )
  return {
    verdict,
    sentence: stands && isStale(latest, known.today) ? upTo(latest, told) : told,
    rule: picture.rule,
    version,
    reason,
    last: last === undefined ? null : { year: last.year, value: last.value, quality: last.quality },
    updated: Number.isFinite(newest) ? dayOf(newest, known.programme.timeZone) : null,
    picture,
    inputs,
    shock,
    provisional: rests.some(({ quality }) => quality !== 'final'),
  }
}

type Heard = Pick<Finding, 'verdict' | 'reason' | 'statement'>

/** The finding once stand-ins and calendar are heard. Source: design/domain.md, 'Same thing or no verdict'. */
function heard(finding: Finding, occasion: Occasion): Heard {
  const { verdict, reason, statement, own, until, awaited } = finding
  if (verdict === 'no_data') return { verdict, reason, statement }
  if (occasion.hasStandIn && own.length === 0 && finding.picture.rule !== 'milestones') {
    return { verdict: 'no_data', reason: 'no_figures', statement: { key: 'judgement.no_figures' } }
  }
  const latest = awaited.length === 0 ? until : null
  if (horizonVerdict(verdict, { latest, horizon: until, today: occasion.known.today }) === verdict) {
    return { verdict, reason, statement }
  }
  const last = own.at(-1)
  const never: Sentence = {
    key: 'judgement.never_published',
    values: { years: yearsSaid(awaited), count: awaited.length },
  }
  return {
    verdict: 'no_data',
    reason: 'never_published',
    statement: joined(never, last === undefined ? null : lastSaid(last, occasion)),
  }
}

function lastSaid({ year, value }: SubjectYear, scale: Scale): Sentence {
  return { key: 'judgement.last_known', values: { year: String(year), value: amount(value, scale) } }
}

/** Older than 18 months on D's day, counted from the year's end. */
function isStale(latest: number, today: string): boolean {
  return today > addMonths(`${latest}-12-31`, 18)
}

function upTo(year: number, statement: Sentence): Sentence {
  return { key: 'judgement.up_to', values: { year: String(year), statement } }
}

function shockSaid(shock: NonNullable<Judgement['shock']>, scale: Scale, withValue: boolean): Sentence {
  const { title, lastBefore, valueBefore } = shock
  if (lastBefore === null || valueBefore === null) return { key: 'judgement.shock.always', values: { title } }
  const values = { title, year: String(lastBefore) }
  if (!withValue) return { key: 'judgement.shock.year', values }
  return { key: 'judgement.shock.value', values: { ...values, value: amount(valueBefore, scale) } }
}

/** 'Foreløbige tal: 2016.', one short sentence a quality. */
function qualitiesSaid(rests: readonly SubjectYear[]): Sentence[] {
  return qualities.flatMap((quality) => {
    const years = new Set(rests.filter((year) => year.quality === quality).map(({ year }) => year))
    if (quality === 'final' || years.size === 0) return []
    const sorted = [...years].sort((a, b) => a - b)
    return [{ key: `judgement.quality.${quality}`, values: { years: yearsSaid(sorted) } }]
  })
}
