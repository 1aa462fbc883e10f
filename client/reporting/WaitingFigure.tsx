import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { type Cell, placeOf } from './cell.ts'
import type { Cells } from './cells.ts'
import { entryText } from './entryText.ts'

type Props = { row: SheetRow; cell: Cell; cells: Cells; waiting: NonNullable<SheetRow['waiting']> }

/** Who submitted a figure that waits for a decision; and what oneself had written meanwhile, where that is so. */
export function WaitingFigure({ row, cell, cells, waiting: { submittedAt, by } }: Props) {
  const words = useWords()
  const { t, language } = words
  const day = instantText(submittedAt, language)
  const isLeft = cell.step === 'unsent' || cell.step === 'refused'
  return (
    <>
      <p className="quiet">{t('cell.submittedBy', { day, name: by ?? t('receipt.erased') })}</p>
      {isLeft ? (
        <div role="alert">
          <p className="warning">{t('cell.leftover', { mine: entryText(cell.content, words) })}</p>
          <button type="button" onClick={() => cells.discard(placeOf(row))}>
            {t('cell.discard')}
          </button>
        </div>
      ) : null}
    </>
  )
}
