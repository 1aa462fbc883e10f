import { useState, useSyncExternalStore } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import type { Sentence } from '#shared/say.ts'
import type { Text } from '#shared/text.ts'
import { placeOf } from './cell.ts'
import type { Cells } from './cells.ts'
import type { KeptWords } from './kept.ts'
import { SavingLine } from './SavingLine.tsx'
import { SubmitDialog } from './SubmitDialog.tsx'
import { fieldOf } from './steps.ts'
import { type Entered, enteredIn, obstaclesOf } from './submission.ts'

type Props = {
  cells: Cells
  rows: readonly SheetRow[]
  today: string
  unit: { code: string; name: Text }
  isSignedOut: boolean
  kept: KeptWords
}

/** Whether all is safe, and the one button that submits what was entered. */
export function SubmitBar({ cells, rows, today, unit, isSignedOut, kept }: Props) {
  const { t, said } = useWords()
  const count = useSyncExternalStore(cells.subscribe, () => enteredIn(cells, rows).length)
  const [refusal, refuse] = useState<Sentence>()
  const [submitting, submit] = useState<Entered[]>()
  const check = async () => {
    refuse(undefined)
    await cells.flush()
    const entered = enteredIn(cells, rows)
    const found = refusalOf(entered, today)
    if (found === undefined) return submit(entered)
    refuse(found.sentence)
    if (found.place !== undefined) fieldOf(found.place)?.focus()
  }
  return (
    <div className="submit-bar">
      <button type="button" className="main-button" onClick={() => void check()}>
        {count === 0 ? t('submit.yes') : t('submit.open', { count })}
      </button>
      <SavingLine cells={cells} isSignedOut={isSignedOut} />
      <div role="alert">{refusal === undefined ? null : <p className="fault">{said(refusal)}</p>}</div>
      {submitting === undefined ? null : (
        <SubmitDialog {...{ today, unit, kept, entered: submitting }} onClose={() => submit(undefined)} />
      )}
    </div>
  )
}

/** Why nothing can be submitted now, and where that is to be put right. */
function refusalOf(
  entered: readonly Entered[],
  today: string,
): { sentence: Sentence; place?: string } | undefined {
  const { wrong, unsaved } = obstaclesOf(entered, today)
  const [first] = wrong.length > 0 ? wrong : unsaved
  if (entered.length === 0) return { sentence: { key: 'submit.nothing' } }
  if (first === undefined) return undefined
  const values = { count: wrong.length, name: first.row.name }
  const key = wrong.length > 0 ? 'submit.errors' : 'submit.unsaved'
  return { sentence: { key, values }, place: placeOf(first.row) }
}
