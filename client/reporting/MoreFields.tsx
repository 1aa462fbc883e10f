import { useId } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Choice, Field, LongField } from '#client/ui/Field.tsx'
import { audienceOf, audiences } from '#shared/figures/audience.ts'
import { missingCodes } from '#shared/figures/figure.ts'
import { addDays } from '#shared/periods/day.ts'
import type { DraftContent } from '#shared/reporting/draft.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { type Cell, placeOf } from './cell.ts'
import { numberOf } from './cellState.ts'
import type { Cells } from './cells.ts'
import { amountText } from './entryText.ts'

type Props = { row: SheetRow; cell: Cell; cells: Cells; today: string }

/** What can be said of a figure beside its number; saved like it. */
export function MoreFields({ row, cell, cells, today }: Props) {
  const { t } = useWords()
  const place = placeOf(row)
  const { note, noteAudience, reason, missing, until } = cell.content
  const change = (part: Partial<DraftContent>) => cells.change(place, part)
  const leave = () => cells.leave(place)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that one of its fields was left
    <div className="more-fields" onBlur={leave}>
      <LongField
        label={t('sheet.note')}
        hint={t('sheet.noteHint')}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <Choice
        label={t('sheet.noteAudience')}
        hint={t('sheet.noteAudienceHint')}
        value={noteAudience}
        onChange={({ target }) => change({ noteAudience: audienceOf(target.value) })}
      >
        {audiences.map((one) => (
          <option key={one} value={one}>
            {t(`audience.${one}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('sheet.given')}
        value={missing ?? ''}
        onChange={({ target }) => {
          const chosen = missingCodes.find((code) => code === target.value) ?? null
          // Why there is no figure is part of the picture that everybody sees, unless it is chosen otherwise.
          const answer = { input: '', toDate: false, noteAudience: 'public' } as const
          change({ missing: chosen, until: null, ...(chosen === null ? {} : answer) })
        }}
      >
        <option value="">{t('sheet.givenYes')}</option>
        {missingCodes.map((code) => (
          <option key={code} value={code}>
            {t(`missing.${code}`)}
          </option>
        ))}
      </Choice>
      {missing === 'delayed' ? (
        <Field
          label={t('sheet.until')}
          type="date"
          min={addDays(today, 1)}
          value={until ?? ''}
          onChange={({ target }) => change({ until: target.value === '' ? null : target.value })}
        />
      ) : null}
      <ToDate row={row} cell={cell} change={change} today={today} />
      {row.published === null ? null : (
        <>
          <Choice
            label={t('sheet.kind')}
            value={cell.content.kind}
            onChange={({ target }) => {
              const kind = target.value
              if (kind === 'revision' || kind === 'correction') change({ kind })
            }}
          >
            <option value="first">{t('sheet.kindFirst')}</option>
            <option value="revision">{t('sheet.kindRevision')}</option>
            <option value="correction">{t('sheet.kindCorrection')}</option>
          </Choice>
          <LongField
            label={t('sheet.reason')}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
        </>
      )}
    </div>
  )
}

type ToDateProps = Omit<Props, 'cells'> & { change: (part: Partial<DraftContent>) => void }

/** A flow may be entered as year to date; the page says what is the period's own part. */
function ToDate({ row, cell, change, today }: ToDateProps) {
  const words = useWords()
  const id = useId()
  const { earlierParts } = row
  if (earlierParts === null || earlierParts.length === 0) return null
  const { toDate, input } = cell.content
  const value = numberOf(cell.content, row, today)
  const own = toDate && input.trim() !== '' && value !== null
  return (
    <div className="tick">
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={toDate}
          onChange={({ target }) => change({ toDate: target.checked, missing: null, until: null })}
        />{' '}
        {words.t('sheet.toDate')}
      </label>
      <p className="hint" role="status">
        {own ? words.t('sheet.ownPart', { value: amountText({ value, missing: null }, row, words) }) : ''}
      </p>
    </div>
  )
}
