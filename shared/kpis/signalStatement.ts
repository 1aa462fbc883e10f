import { worstQuality } from '../figures/aggregate.ts'
import type { Sentence } from '../say.ts'
import { type Signal, signal } from '../signals/signal.ts'
import type { SignalStatement } from './evaluation.ts'
import { qualityHole } from './holes.ts'
import type { Stretch } from './latest.ts'

/** Points from which a signal is spoken of. Source: design/spc.md. */
const fewest = 13

/**
 * Is the last change real or noise? Of the outcomes of the newest definition's series alone. Supporting KPIs, which
 * have no direction, are neither better nor worse. Source: design/spc.md.
 */
export function signalStatement(stretch: Stretch | undefined): SignalStatement {
  const { definition, outcomes = [] } = stretch ?? {}
  const found = signal({
    points: outcomes,
    direction: definition?.direction ?? 'within',
    measure: definition?.measure ?? 'flow',
    seasonal: definition?.seasonal ?? false,
    cumulative: definition?.cumulative ?? false,
  })
  const group = found.xmr?.groups.at(-1)
  const quality = worstQuality(outcomes.slice(-1).map((outcome) => outcome.quality))
  return {
    state: found.signal,
    sentence: sentenceOf(found, qualityHole(quality)),
    notes: [],
    inputs: {
      series: definition?.series ?? null,
      definition: definition?.validFrom ?? null,
      lastPeriod: found.lastPeriod,
      points: found.points,
      basis: found.basis,
      reason: found.reason ?? null,
      rules: found.rules,
      side: found.side,
      mean: group?.mean ?? null,
      low: group?.limits?.low ?? null,
      high: group?.limits?.high ?? null,
      quality,
    },
    rule: 'signal',
    version: 1,
  }
}

function sentenceOf(found: Signal, note: ReturnType<typeof qualityHole>): Sentence {
  const { lastPeriod, reason, points, basis } = found
  if (lastPeriod === null) return { key: 'signal.sentence.no_points' }
  if (reason === 'few_points')
    return { key: `signal.sentence.few_${basis}`, values: { count: points, needed: fewest } }
  if (reason !== undefined) return { key: `signal.sentence.${reason}` }
  return { key: `signal.sentence.${found.signal}`, values: { period: { period: lastPeriod }, note } }
}
