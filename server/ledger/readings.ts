import type { At } from '#shared/figures/asKnownAt.ts'
import { Problem } from '#shared/problem.ts'
import type { AgreedFact } from '#shared/programmes/agreedAt.ts'
import type { Store } from '../database/store.ts'
import { findHead, listAgreed, listMoments } from './ledger.queries.ts'

/** What is kept of a ledger between requests: its head, its agreed facts, and the moments at which it changed. */
export type Reading = { programme: string; head: number; facts: AgreedFact[]; moments: number[] }

/**
 * The newest reading of each programme, kept until its ledger grows. Only what was recorded since is fetched then,
 * so that a publication costs a reader the figures in view and nothing else.
 */
export function readings(store: Store) {
  const kept = new Map<string, { reading: Reading; seen: number }>()
  const running = new Map<string, { reading: Promise<Reading>; seen: number }>()
  const changes = new Map<string, number>()
  const changesOf = (programme: string) => changes.get(programme) ?? 0
  store.onChange((programmes) => {
    for (const programme of programmes) changes.set(programme, changesOf(programme) + 1)
  })

  async function refresh(programme: string, seen: number): Promise<Reading> {
    const before = kept.get(programme)?.reading ?? { head: 0, facts: [], moments: [] }
    const head = await findHead(store.read, programme)
    if (head === undefined)
      throw new Problem('missing', { key: 'problem.noProgramme', values: { programme } })
    const since = { after: before.head, upTo: head.number }
    const [facts, moments] = [
      await listAgreed(store.read, programme, since),
      await listMoments(store.read, programme, since),
    ]
    const reading = {
      programme,
      head: head.number,
      // The same list where nothing was agreed, so that what is kept by it stays.
      facts: facts.length === 0 ? before.facts : [...before.facts, ...facts.map(asAgreed)],
      moments: merged(before.moments, moments),
    }
    if (seen >= (kept.get(programme)?.seen ?? 0)) kept.set(programme, { reading, seen })
    return reading
  }

  function refreshed(programme: string): Promise<Reading> {
    const seen = changesOf(programme)
    const reading = refresh(programme, seen).finally(() => {
      if (running.get(programme)?.seen === seen) running.delete(programme)
    })
    running.set(programme, { reading, seen })
    return reading
  }

  return {
    /** The reading kept, where nothing has changed since. */
    fresh(programme: string): Reading | undefined {
      const entry = kept.get(programme)
      return entry?.seen === changesOf(programme) ? entry.reading : undefined
    },
    /**
     * The newest reading; askers at the same time share one, but never one that began before the last change.
     * Throws `missing` for a programme that is not there.
     */
    async newest(programme: string): Promise<Reading> {
      const fresh = this.fresh(programme)
      if (fresh !== undefined) return fresh
      const asked = running.get(programme)
      return await (asked?.seen === changesOf(programme) ? asked.reading : refreshed(programme))
    },
  }
}
export type Readings = ReturnType<typeof readings>

type Record = AgreedFact & { [field: string]: unknown }

function asAgreed({ number, kind, key, at, certainty, recordedAt, content }: Record): AgreedFact {
  return { number, kind, key, at, certainty, recordedAt, content }
}

function merged(a: number[], b: number[]): number[] {
  return b.length === 0 ? a : [...new Set([...a, ...b])].sort((x, y) => x - y)
}

/** The last moment up to D at which the ledger's public face changed: a body made for one D serves all until the next. */
export function lastMoment(moments: readonly number[], at: At): number {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((moments[middle] ?? Number.POSITIVE_INFINITY) <= at.instant) low = middle + 1
    else high = middle
  }
  return moments[low - 1] ?? 0
}
