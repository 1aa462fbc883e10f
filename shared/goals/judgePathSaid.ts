import type { Sentence } from '../say.ts'
import { amount, promiseSaid, type Scale, tellingApart } from './judgeValues.ts'
import type { SubjectYear } from './subject.ts'
import type { Verdict } from './verdict.ts'

type Promised = { atLeast?: number | undefined; atMost?: number | undefined }

/** The horizon's own figure against the promise: kept, not kept, or not final yet. */
export function atHorizonSaid(
  verdict: Verdict,
  latest: SubjectYear,
  promise: Promised,
  scale: Scale,
): Sentence {
  const settled = verdict === 'achieved' || verdict === 'missed'
  return {
    key: `judgement.horizon.${settled ? verdict : 'open'}`,
    values: againstPromise(latest, promise, scale),
  }
}

/** A figure before the horizon against the promise itself, kept already or not. */
export function beforeHorizonSaid(
  key: 'judgement.reached_already' | 'judgement.promised',
  latest: SubjectYear,
  promise: Promised & { horizon: number },
  scale: Scale,
): Sentence {
  return { key, values: { ...againstPromise(latest, promise, scale), horizon: String(promise.horizon) } }
}

/** A figure before the horizon against what the path asks for in its year. */
export function onPathSaid(verdict: Verdict, latest: SubjectYear, required: number, scale: Scale): Sentence {
  const fine = tellingApart(latest.value, required, scale)
  return {
    key: `judgement.path.${verdict === 'on_course' ? 'on_course' : 'behind'}`,
    values: { year: String(latest.year), value: amount(latest.value, fine), asked: amount(required, fine) },
  }
}

function againstPromise({ year, value }: SubjectYear, promise: Promised, scale: Scale) {
  const edge = promise.atLeast !== undefined && value < promise.atLeast ? promise.atLeast : promise.atMost
  const fine = tellingApart(value, edge ?? promise.atLeast ?? value, scale)
  return { year: String(year), value: amount(value, fine), promise: promiseSaid(promise, fine) }
}
