import type { SheetRow } from '#shared/reporting/sheet.ts'
import { type Cell, isAhead, placeOf } from './cell.ts'
import { findingsOf, isEntered, isInvalid } from './cellState.ts'
import type { Cells } from './cells.ts'

export type Entered = { row: SheetRow; cell: Cell }

/** What was entered and can be submitted once nothing stands in the way. */
export function enteredIn(cells: Cells, rows: readonly SheetRow[]): Entered[] {
  return rows.flatMap((row) => {
    const cell = cells.find(placeOf(row))
    return cell !== undefined && isEntered(cell, row) ? [{ row, cell }] : []
  })
}

/** What stands in the way: figures that are wrong, then those that the server does not have as they are shown. */
export function obstaclesOf(entered: readonly Entered[], today: string) {
  const wrong = entered.filter(({ row, cell }) => isInvalid(findingsOf(cell, row, today)))
  const unsaved = entered.filter(({ cell }) => cell.step !== 'rest' || isAhead(cell))
  return { wrong, unsaved }
}

/** What looks unusual, with whether its note explains it already. */
export function unusualOf(entered: readonly Entered[], today: string) {
  return entered.flatMap(({ row, cell }) => {
    const sentences = findingsOf(cell, row, today).map(({ sentence }) => sentence)
    return sentences.length === 0
      ? []
      : [{ row, cell, sentences, isExplained: cell.content.note.trim() !== '' }]
  })
}
