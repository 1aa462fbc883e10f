import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { amountText } from './entryText.ts'

type Props = { row: SheetRow; waiting: NonNullable<SheetRow['waiting']>; unit: string }

/** A figure that was submitted and waits for a decision. */
export function WaitingFigure({ row, waiting }: Props) {
  const words = useWords()
  const { submittedAt, by } = waiting
  return (
    <>
      <span className="figure">{amountText(waiting, row, words)}</span>{' '}
      <small>
        {words.t('cell.submittedBy', {
          day: instantText(submittedAt, words.language),
          name: by ?? words.t('receipt.erased'),
        })}
      </small>
    </>
  )
}
