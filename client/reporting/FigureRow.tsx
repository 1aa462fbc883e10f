import { useId, useState } from 'react'
import { aimText, shown, unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { Sparkline } from '#client/kpis/Sparkline.tsx'
import { shortPeriodName } from '#shared/periods/periodName.ts'
import type { DraftContent } from '#shared/reporting/draft.ts'
import type { Beside, SheetRow } from '#shared/reporting/sheet.ts'
import { CheckCell } from './CheckCell.tsx'
import { findingsOf, isInvalid, shownState } from './cellState.ts'
import type { Cells } from './cells.ts'
import { amountText } from './entryText.ts'
import { MoreFields } from './MoreFields.tsx'
import { useCell } from './useCells.ts'
import { ValueField } from './ValueField.tsx'
import { Withdrawal } from './Withdrawal.tsx'

export type RowProps = { row: SheetRow; cells: Cells; today: string; unit: string; periodId: string }

/** One figure: what helps to enter it, the field, what the checks say, and, opened, what else there is to say. */
export function FigureRow({ row, cells, today, unit, periodId }: RowProps) {
  const words = useWords()
  const { t, language } = words
  const id = useId()
  const cell = useCell(cells, row)
  const [isOpened, open] = useState<boolean>()
  const findings = row.waiting === null ? findingsOf(cell, row, today) : []
  const state = shownState(cell, row, findings)
  const { decimals, target, expected, published } = row
  const isCorrecting = published !== null && state !== 'published'
  const isOpen = row.waiting === null && (isOpened ?? isCorrecting)
  return (
    <>
      <tr className="figure-row" data-state={state}>
        <th scope="row" id={`${id}-name`}>
          {row.name[language]} <small>{unitText(row.unit, null, language)}</small>
        </th>
        <Context label={published === null ? t('sheet.last') : t('sheet.publishedNow')}>
          <BesideText beside={published ?? row.last} decimals={decimals} />
        </Context>
        <Context label={t('sheet.yearBefore')}>
          <BesideText beside={row.yearBefore} decimals={decimals} />
        </Context>
        <Context label={t('kpi.target')}>
          {target === null ? '–' : <span className="aim-text">{aimText(target, row, language)}</span>}
        </Context>
        <Context label={t('sheet.expected')}>
          {expected === null ? '–' : aimText(expected, { decimals, direction: null }, language)}
        </Context>
        <td className="history">
          <Sparkline spark={row.spark} direction={row.direction} />
        </td>
        <td className="value" data-label={t('sheet.value')}>
          {row.waiting === null ? (
            <ValueField
              {...{ row, cell, cells }}
              labelledBy={`${id}-name ${periodId}`}
              describedBy={`${id}-check`}
              isWrong={isInvalid(findings)}
            />
          ) : (
            <span className="figure">{amountText(row.waiting, row, words)}</span>
          )}
        </td>
        <CheckCell id={`${id}-check`} {...{ row, cell, cells, state, findings }} />
        <td className="noted">
          {row.waiting === null ? (
            <>
              <MoreButton
                {...{ isOpen, name: row.name[language], controls: `${id}-more`, note: cell.content.note }}
                onClick={() => open(!isOpen)}
              />
              {isOpen ? null : <NoteOnPaper content={cell.content} />}
            </>
          ) : (
            <Withdrawal
              unit={unit}
              revisions={[row.waiting.number]}
              names={[row.name[language]]}
              word={t('withdraw.one')}
            />
          )}
        </td>
      </tr>
      {isOpen ? (
        <tr className="more" id={`${id}-more`}>
          <td colSpan={9}>
            <MoreFields {...{ row, cell, cells, today }} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Context({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <td className="number context" data-label={label}>
      {children}
    </td>
  )
}

function BesideText({ beside, decimals }: { beside: Beside | null; decimals: number }) {
  const { t, language } = useWords()
  if (beside === null) return '–'
  const { value, missing, period } = beside
  return (
    <>
      {value === null
        ? missing === null
          ? t('cell.nothing')
          : t(`missing.${missing}`)
        : shown(value, decimals, language)}{' '}
      <small>{shortPeriodName(period, language)}</small>
    </>
  )
}

/** Whoever signs a printed draft reads the whole note, and for whom it is. */
function NoteOnPaper({ content: { note, noteAudience } }: { content: DraftContent }) {
  const { t } = useWords()
  if (note.trim() === '') return null
  return (
    <div className="on-paper">
      {note} <small>{t('receipt.audience', { audience: t(`audience.${noteAudience}`) })}</small>
    </div>
  )
}

type MoreProps = { isOpen: boolean; name: string; controls: string; note: string; onClick: () => void }

function MoreButton({ isOpen, name, controls, note, onClick }: MoreProps) {
  const { t } = useWords()
  const what = note.trim() === '' ? t('sheet.addNote') : note.trim().slice(0, 24)
  return (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      aria-label={t('sheet.of', { what, name })}
      onClick={onClick}
    >
      {what}
    </button>
  )
}
