import type { Shape, Tone } from '#client/ui/Mark.tsx'
import type { DraftContent } from '#shared/reporting/draft.ts'
import { isEmpty, readEntry } from '#shared/reporting/entry.ts'
import type { Finding, SheetRow } from '#shared/reporting/sheet.ts'
import type { Cell } from './cell.ts'

export type ShownState =
  | 'empty'
  | 'typed'
  | 'saving'
  | 'saved'
  | 'unsent'
  | 'refused'
  | 'conflict'
  | 'invalid'
  | 'returned'
  | 'submitted'
  | 'published'

export const markOf: { [state in ShownState]: { shape: Shape; tone: Tone } } = {
  empty: { shape: 'dashed', tone: 'quiet' },
  typed: { shape: 'clock', tone: 'quiet' },
  saving: { shape: 'clock', tone: 'quiet' },
  saved: { shape: 'tick', tone: 'ok' },
  unsent: { shape: 'wave', tone: 'near' },
  refused: { shape: 'cross', tone: 'off' },
  conflict: { shape: 'triangle', tone: 'near' },
  invalid: { shape: 'cross', tone: 'off' },
  returned: { shape: 'down', tone: 'near' },
  submitted: { shape: 'up', tone: 'ok' },
  published: { shape: 'square', tone: 'ink' },
}

/** What the checks say; nothing of an empty field, and nothing while somebody is still typing. */
export function findingsOf({ content, step }: Cell, row: SheetRow, today: string): Finding[] {
  return isEmpty(content) || step === 'typed' ? [] : readEntry(content, row, today).findings
}

export function isInvalid(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** Where a figure stands, in one word: what needs somebody comes first. */
export function shownState(cell: Cell, row: SheetRow, findings: readonly Finding[]): ShownState {
  if (row.waiting !== null) return 'submitted'
  if (cell.step !== 'rest') return cell.step
  if (isInvalid(findings)) return 'invalid'
  if (!isEmpty(cell.content)) return 'saved'
  if (row.returned !== null) return 'returned'
  return row.published === null ? 'empty' : 'published'
}

/** Whether there is something to submit. */
export function isEntered({ content }: Cell, row: SheetRow): boolean {
  return row.waiting === null && !isEmpty(content)
}

/** The number that was typed, in the KPI's own unit; null where it is none. */
export function numberOf(content: DraftContent, row: SheetRow, today: string): number | null {
  return (
    readEntry({ ...content, missing: null, kind: 'correction', reason: '.' }, row, today).entry?.value ?? null
  )
}
