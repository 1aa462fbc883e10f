import { worstQuality } from '../figures/aggregate.ts'
import type { Dated } from '../ledger/fact.ts'
import { dayOf } from '../periods/day.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Code, Rebase } from '../programmes/kpi.ts'
import type { Sentence } from '../say.ts'
import { type Signal, signal } from '../signals/signal.ts'
import type { SignalStatement } from './evaluation.ts'
import { qualityHole } from './holes.ts'
import type { Stretch } from './latest.ts'
import { signalOf } from './signalOf.ts'

/** Points from which a signal is spoken of. Source: design/spc.md. */
const fewest = 13

/**
 * Is the last change real or noise? Of the outcomes of the newest definition's series alone. Supporting KPIs, which
 * have no direction, are neither better nor worse. Where new limits were agreed, only what came since counts, and a
 * note says so. Source: design/spc.md.
 */
export function signalStatement(agreed: Agreed, kpi: Code, stretch: Stretch | undefined): SignalStatement {
  const { definition, outcomes = [] } = stretch ?? {}
  const { found, newLimits } = stretch === undefined ? nothing : signalOf(agreed, kpi, stretch)
  const { rebase } = newLimits.at(-1) ?? {}
  const group = found.xmr?.groups.at(-1)
  const quality = worstQuality(outcomes.slice(-1).map((outcome) => outcome.quality))
  return {
    state: found.signal,
    sentence: sentenceOf(found, qualityHole(quality)),
    notes:
      rebase === undefined
        ? []
        : [{ key: 'signal.note.new_limits', values: { period: { period: rebase.from } } }],
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
      newLimits: rebase === undefined ? null : agreedOn(agreed, rebase),
    },
    rule: 'signal',
    version: 1,
  }
}

/** Without any outcome there is nothing to look at. */
const nothing = {
  newLimits: [],
  found: signal({ points: [], direction: 'within', measure: 'flow', seasonal: false, cumulative: false }),
}

function agreedOn({ programme }: Agreed, { from, provenance }: Dated<Rebase>) {
  return { from, number: provenance.number, day: dayOf(provenance.at, programme.timeZone) }
}

function sentenceOf(found: Signal, note: ReturnType<typeof qualityHole>): Sentence {
  const { lastPeriod, reason, points, basis } = found
  if (lastPeriod === null) return { key: 'signal.sentence.no_points' }
  if (reason === 'few_points')
    return { key: `signal.sentence.few_${basis}`, values: { count: points, needed: fewest } }
  if (reason !== undefined) return { key: `signal.sentence.${reason}` }
  return { key: `signal.sentence.${found.signal}`, values: { period: { period: lastPeriod }, note } }
}
