import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import { Mark } from '#client/ui/Mark.tsx'
import type { Finding, SheetRow } from '#shared/reporting/sheet.ts'
import { type Cell, placeOf } from './cell.ts'
import { markOf, type ShownState } from './cellState.ts'
import type { Cells } from './cells.ts'
import { amountText, entryText } from './entryText.ts'
import { WaitingFigure } from './WaitingFigure.tsx'

type Props = {
  id: string
  row: SheetRow
  cell: Cell
  cells: Cells
  state: ShownState
  findings: readonly Finding[]
}

/** Where a figure stands, and what there is to say about what was typed. */
export function CheckCell({ id, row, cell, cells, state, findings }: Props) {
  const { t, said } = useWords()
  return (
    <td className="check" data-label={t('sheet.check')}>
      <div id={id}>
        <Mark {...markOf[state]} word={t(`cell.${state}`)} />
        {row.waiting === null ? null : <WaitingFigure {...{ row, cell, cells }} waiting={row.waiting} />}
        {cell.problem === null || state !== 'refused' ? null : <p className="fault">{said(cell.problem)}</p>}
        {findings.map(({ severity, sentence }) => (
          <p key={sentence.key} className={severity === 'error' ? 'fault' : 'warning'}>
            {said(sentence)}
          </p>
        ))}
        <Returned row={row} />
      </div>
      {cell.step === 'conflict' ? <Conflict row={row} cell={cell} cells={cells} /> : null}
    </td>
  )
}

function Returned({ row }: { row: SheetRow }) {
  const words = useWords()
  const { returned } = row
  if (returned === null) return null
  const { at, reason } = returned
  const when = instantText(at, words.language)
  return (
    <p className="returned">
      {words.t('cell.returnedWith', { day: when, reason, value: amountText(returned, row, words) })}
    </p>
  )
}

/** Two people in one figure: both values, and the choice. */
function Conflict({ row, cell, cells }: { row: SheetRow; cell: Cell; cells: Cells }) {
  const words = useWords()
  const { t, language } = words
  const { theirs, content } = cell
  if (theirs === null) return null
  const place = placeOf(row)
  return (
    <div role="alert" className="conflict">
      <p>
        {t('cell.theirs', {
          name: theirs.savedBy === '' ? t('cell.somebody') : theirs.savedBy,
          theirs: entryText(theirs.content, words),
          when: instantText(theirs.savedAt, language),
          mine: entryText(content, words),
        })}
      </p>
      <p className="choices-row">
        <button type="button" onClick={() => cells.keepMine(place)}>
          {t('cell.keepMine')}
        </button>
        <button type="button" onClick={() => cells.takeTheirs(place)}>
          {t('cell.takeTheirs')}
        </button>
      </p>
    </div>
  )
}
