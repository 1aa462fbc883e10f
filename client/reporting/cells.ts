import type { DraftContent } from '#shared/reporting/draft.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import {
  type Cell,
  changed,
  isAhead,
  isSame,
  type Place,
  placeOf,
  restingCell,
  restored,
  undone,
} from './cell.ts'
import type { Kept } from './kept.ts'
import { type Post, sendingFrom } from './sending.ts'

/** How long one pauses until what was typed is saved, in milliseconds. */
const pause = 800

/** All figures of an open sheet, kept outside of React so that a key stroke draws one row. */
export function openCells(kept: Kept, post: Post) {
  const cells = new Map<Place, Cell>()
  const timers = new Map<Place, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()
  const find = (place: Place) => cells.get(place)
  const sending = sendingFrom({ kept, find, put, places: () => [...cells.keys()] }, post)

  function put(place: Place, cell: Cell): void {
    cells.set(place, cell)
    for (const listener of listeners) listener()
  }

  /** Does something to a cell: kept in the browser at once, sent after a pause. */
  function act(place: Place, deed: (cell: Cell, now: number) => Cell, wait = pause): void {
    const before = find(place)
    if (before === undefined) return
    const cell = deed(before, Date.now())
    put(place, cell)
    clearTimeout(timers.get(place))
    if (cell.step === 'conflict') return
    if (isAhead(cell) || sending.isUnderWay(place)) {
      sending.note(place, cell)
      timers.set(
        place,
        setTimeout(() => void sending.go(place), wait),
      )
    } else {
      kept.forget(place)
      timers.set(
        place,
        setTimeout(() => rest(place), wait),
      )
    }
  }

  function rest(place: Place): void {
    const cell = find(place)
    if (cell?.step === 'typed' && !isAhead(cell)) put(place, { ...cell, step: 'rest' })
  }

  /** A row as the server has it, with what was left unsent in this browser. */
  function adopt(row: SheetRow, askedAt: number): void {
    const place = placeOf(row)
    const cell = restingCell(row.draft, askedAt)
    const unsent = kept.find(place)
    if (unsent === undefined || isSame(unsent.content, cell.content)) {
      kept.forget(place)
      cells.set(place, cell)
    } else {
      const { content, version } = unsent
      cells.set(place, { ...cell, content, version, step: 'unsent' })
    }
  }

  return {
    find,
    all: () => [...cells],
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Takes over what the server has, except where something was typed or saved since it was asked. */
    absorb(rows: readonly SheetRow[], askedAt: number): void {
      for (const row of rows) {
        const cell = find(placeOf(row))
        const isOlder = cell?.step === 'rest' && cell.touchedAt < askedAt
        if (cell === undefined || (isOlder && cell.version !== (row.draft?.version ?? null)))
          adopt(row, askedAt)
      }
      for (const listener of listeners) listener()
    },
    change: (place: Place, change: Partial<DraftContent>) =>
      act(place, (cell, now) => changed(cell, change, now)),
    undo: (place: Place) => act(place, undone),
    restore: (place: Place) => act(place, restored),
    /** Whoever leaves a field has finished it for now. */
    leave(place: Place): void {
      if (find(place)?.step === 'typed') act(place, (cell) => cell, 0)
    },
    keepMine(place: Place): void {
      const mine = ({ theirs, ...cell }: Cell): Cell => ({
        ...{ ...cell, step: 'typed', theirs: null },
        ...{ saved: theirs?.content ?? null, version: theirs?.version ?? null },
      })
      act(place, mine, 0)
    },
    takeTheirs: (place: Place) => act(place, ({ theirs }, now) => restingCell(theirs, now)),
    discard: (place: Place) => act(place, (_, now) => restingCell(null, now)),
    flush: sending.flush,
    /** Sends while the page is open, and what is left when it is put away. */
    open(): () => void {
      const flush = () => void sending.flush()
      const leave = () => void sending.flush(true)
      window.addEventListener('online', flush)
      window.addEventListener('pagehide', leave)
      flush()
      return () => {
        window.removeEventListener('online', flush)
        window.removeEventListener('pagehide', leave)
        leave()
        sending.rest()
      }
    },
  }
}
export type Cells = ReturnType<typeof openCells>
