import * as z from 'zod/mini'
import { Problem } from '#shared/problem.ts'
import { Draft, type DraftContent } from '#shared/reporting/draft.ts'
import { type Cell, isAhead, isSame, type Place } from './cell.ts'
import type { Kept } from './kept.ts'

export type Sent = {
  place: Place
  content: DraftContent
  version: number | null
  key: string
  keepalive: boolean
}

export type Post = {
  /** Saves one figure; throws the `Problem` that the server or the line has. */
  send: (sent: Sent) => Promise<Draft>
  /** Whether whoever typed is still the one who is signed in: nothing goes under another's name. */
  isOneself: () => boolean
  onSignedOut: () => void
  /** The figure is not to be had as it was shown: the sheet has changed. */
  onRefused: () => void
}

type Drawer = {
  kept: Kept
  places: () => Place[]
  find: (place: Place) => Cell | undefined
  put: (place: Place, cell: Cell) => void
}

/** How long until what did not arrive is sent again, in milliseconds; twice as long each time. */
const [firstRetry, lastRetry] = [3_000, 30_000]

/**
 * Sends figures, of each place one at a time, and those that did not arrive again until they do. The same content goes
 * under the same name, so that it is saved once.
 */
export function sendingFrom(
  { kept, places, find, put }: Drawer,
  { send, isOneself, onSignedOut, onRefused }: Post,
) {
  const underWay = new Map<Place, Promise<void>>()
  let patience = firstRetry
  let retry: ReturnType<typeof setTimeout> | undefined

  /** Keeps what is not sent yet; gives the name that it goes under. */
  function note(place: Place, { content, version }: Cell): string {
    const known = kept.find(place)
    const isKnown = known !== undefined && isSame(known.content, content)
    const key = isKnown ? known.key : crypto.randomUUID()
    kept.keep(place, { content, version, key })
    return key
  }

  async function go(place: Place, keepalive = false): Promise<void> {
    const running = underWay.get(place)
    if (running !== undefined) return await running
    const cell = find(place)
    if (cell === undefined || cell.step === 'conflict' || !isAhead(cell)) return
    if (!isOneself()) {
      put(place, { ...cell, step: 'unsent' })
      return
    }
    const work = sendOne(place, cell, keepalive)
    underWay.set(place, work)
    await work.finally(() => underWay.delete(place))
    if (find(place)?.step === 'typed') await go(place, keepalive)
  }

  async function sendOne(place: Place, cell: Cell, keepalive: boolean): Promise<void> {
    const { content, version } = cell
    const key = note(place, cell)
    put(place, { ...cell, step: 'saving', problem: null })
    try {
      arrived(place, content, await send({ place, content, version, key, keepalive }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failed(place, error)
    }
  }

  function arrived(place: Place, content: DraftContent, draft: Draft): void {
    const cell = find(place)
    if (cell === undefined) return
    patience = firstRetry
    const isWhole = isSame(cell.content, content)
    const known = { saved: draft.content, version: draft.version, touchedAt: Date.now() }
    const next: Cell = { ...cell, ...known, step: isWhole ? 'rest' : 'typed' }
    if (isWhole) kept.forget(place)
    else note(place, next)
    put(place, next)
  }

  function failed(place: Place, problem: Problem): void {
    const cell = find(place)
    if (cell === undefined) return
    if (problem.kind === 'stale') {
      put(place, afterStale(place, cell, problem))
      return
    }
    const isLine = problem.kind === 'busy' || problem.kind === 'too_soon'
    const isWaiting = isLine || problem.kind === 'unauthenticated'
    put(place, { ...cell, step: isWaiting ? 'unsent' : 'refused', problem: problem.sentence })
    if (problem.kind === 'unauthenticated') onSignedOut()
    if (isLine) tryLater()
    if (!isWaiting) onRefused()
  }

  function tryLater(): void {
    if (retry !== undefined) return
    retry = setTimeout(() => void flush(), patience)
    patience = Math.min(patience * 2, lastRetry)
  }

  /** Somebody else's draft is shown beside one's own; where it says the same, or is gone, there is nothing to ask. */
  function afterStale(place: Place, cell: Cell, { details }: Problem): Cell {
    const found = z.safeParse(z.nullable(Draft), details.current)
    const theirs = found.success ? found.data : null
    const known = { saved: theirs?.content ?? null, version: theirs?.version ?? null, touchedAt: Date.now() }
    if (theirs === null) return { ...cell, ...known, step: 'typed' }
    if (!isSame(theirs.content, cell.content)) return { ...cell, step: 'conflict', theirs }
    kept.forget(place)
    return { ...cell, ...known, step: 'rest' }
  }

  /** Sends all that has not arrived; done when each has arrived or failed. */
  async function flush(keepalive = false): Promise<void> {
    clearTimeout(retry)
    retry = undefined
    await Promise.all(places().map((place) => go(place, keepalive)))
  }

  return {
    note,
    go,
    flush,
    isUnderWay: (place: Place) => underWay.has(place),
    rest: () => clearTimeout(retry),
  }
}
