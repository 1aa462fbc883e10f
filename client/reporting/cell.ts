import type { Draft } from '#shared/reporting/draft.ts'
import { DraftContent } from '#shared/reporting/draft.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import type { Sentence } from '#shared/say.ts'

/**
 * One figure of the sheet as it is typed. `typed` waits for a pause, `unsent` for the line, `conflict` for a choice;
 * `refused` was not taken, for the reason in `problem`.
 */
export type Cell = {
  content: DraftContent
  /** What the server is known to have, by its version; null where it has nothing. */
  saved: DraftContent | null
  version: number | null
  step: 'rest' | 'typed' | 'saving' | 'unsent' | 'conflict' | 'refused'
  /** What somebody else saved meanwhile. */
  theirs: Draft | null
  problem: Sentence | null
  /** What stood here before each change, the newest last. */
  past: DraftContent[]
  /** When it was last changed or saved (milliseconds); a sheet that was asked for before says nothing about it. */
  touchedAt: number
}

/** A figure's place in the sheet: 'series period', as the server names it in `fields`. */
export type Place = string

export const placeOf = ({ series, period }: Pick<SheetRow, 'series' | 'period'>): Place =>
  `${series} ${period}`

export const nothingTyped: DraftContent = DraftContent.parse({ input: '', convention: 'da' })

const remembered = 50

/** A cell as the server knows it. */
export function restingCell(draft: Draft | null, now: number): Cell {
  const content = draft?.content ?? nothingTyped
  return {
    ...{ content, saved: draft?.content ?? null, version: draft?.version ?? null, step: 'rest' },
    ...{ theirs: null, problem: null, past: [], touchedAt: now },
  }
}

/** A change by hand: one that goes on with the last one is undone together with it. */
export function changed(cell: Cell, change: Partial<DraftContent>, now: number): Cell {
  const isNewChange = cell.step !== 'typed'
  const past = isNewChange ? [...cell.past, cell.content].slice(-remembered) : cell.past
  return typed(cell, { ...cell.content, ...change }, past, now)
}

export function undone(cell: Cell, now: number): Cell {
  const before = cell.past.at(-1)
  return before === undefined ? cell : typed(cell, before, cell.past.slice(0, -1), now)
}

/** What was saved instead of what was typed since. */
export function restored(cell: Cell, now: number): Cell {
  const saved = cell.saved ?? nothingTyped
  if (isSame(cell.content, saved)) return cell
  return typed(cell, saved, [...cell.past, cell.content].slice(-remembered), now)
}

function typed(cell: Cell, content: DraftContent, past: DraftContent[], touchedAt: number): Cell {
  const step = cell.step === 'conflict' ? 'conflict' : 'typed'
  return { ...cell, content, past, touchedAt, step, problem: null }
}

export function isSame(a: DraftContent, b: DraftContent): boolean {
  const names = Object.keys(DraftContent.shape) as (keyof DraftContent)[]
  return names.every((name) => a[name] === b[name])
}

/** Whether there is anything that the server does not have. */
export function isAhead({ content, saved }: Cell): boolean {
  return !isSame(content, saved ?? nothingTyped)
}
