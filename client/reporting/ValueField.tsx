import type { KeyboardEvent } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { type Cell, placeOf } from './cell.ts'
import type { Cells } from './cells.ts'
import { inputText } from './entryText.ts'
import { stepFrom } from './steps.ts'

type Props = {
  row: SheetRow
  cell: Cell
  cells: Cells
  labelledBy: string
  describedBy: string
  isWrong: boolean
}

/** The field of a figure, with the keys of a sheet. */
export function ValueField({ row, cell, cells, labelledBy, describedBy, isWrong }: Props) {
  const { language } = useWords()
  const place = placeOf(row)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (isUndo) cells.undo(place)
    else if (event.key === 'Escape') cells.restore(place)
    else if (!stepFrom(event)) return
    event.preventDefault()
  }
  return (
    <input
      className="entry"
      data-entry={place}
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="next"
      maxLength={60}
      value={inputText(cell.content, language)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      onChange={({ target }) =>
        cells.change(place, { input: target.value, convention: language, missing: null, until: null })
      }
      onKeyDown={onKeyDown}
      onFocus={({ target }) => target.select()}
      onBlur={() => cells.leave(place)}
    />
  )
}
