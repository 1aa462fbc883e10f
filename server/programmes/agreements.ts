import type { At } from '#shared/figures/asKnownAt.ts'
import { isVisible } from '#shared/figures/asKnownAt.ts'
import { dayOf } from '#shared/periods/day.ts'
import { type AgreedFact, agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Agreed } from '#shared/programmes/known.ts'

const mostAgreements = 20

/**
 * The agreed side, kept by what of it is public at (D, n): figures come every day, agreements a few times a year, and
 * between two of them only the clock moves. Undefined where the programme itself was not yet public.
 */
export function keptAgreements() {
  const ofFacts = new WeakMap<readonly AgreedFact[], Map<string, Agreed | undefined>>()
  return (facts: readonly AgreedFact[], at: At): Agreed | undefined => {
    const kept = ofFacts.get(facts) ?? new Map<string, Agreed | undefined>()
    ofFacts.set(facts, kept)
    const key = newest(facts, at)
    const known = kept.has(key) ? kept.get(key) : agreedAt(facts, at)
    if (kept.size >= mostAgreements) kept.clear()
    kept.set(key, known)
    return known && { ...known, at, today: dayOf(at.instant, known.programme.timeZone) }
  }
}

/** The last moment and the last number among the visible facts: any (D, n) with the same two sees the same facts. */
function newest(facts: readonly AgreedFact[], at: At): string {
  let [instant, number] = [Number.NEGATIVE_INFINITY, 0]
  for (const fact of facts) {
    if (!isVisible(fact, at)) continue
    instant = Math.max(instant, fact.at)
    number = Math.max(number, fact.number)
  }
  return `${instant} ${number}`
}
