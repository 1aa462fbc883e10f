import { useId } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { periodName } from '#shared/periods/periodName.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { placeOf } from './cell.ts'
import { FigureRow, type RowProps } from './FigureRow.tsx'

type Props = { name: string; rows: readonly SheetRow[]; isCorrecting?: boolean } & Pick<
  RowProps,
  'cells' | 'today' | 'unit'
>

/** Figures by period and due day, as a table like a sheet; on a phone as cards. */
export function SheetTable({ name, rows, isCorrecting = false, ...shared }: Props) {
  const { t } = useWords()
  const groups = Map.groupBy(rows, ({ period, due }) => `${period} ${due ?? ''}`)
  return (
    <table className="sheet" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t('kpi.kpi')}</th>
          {[
            t(isCorrecting ? 'sheet.publishedNow' : 'sheet.last'),
            t('sheet.yearBefore'),
            t('kpi.target'),
            t('sheet.expected'),
          ].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
          <th scope="col">{t('kpi.history')}</th>
          <th scope="col" className="number">
            {t('sheet.value')}
          </th>
          <th scope="col">{t('sheet.check')}</th>
          <th scope="col">{t('sheet.note')}</th>
        </tr>
      </thead>
      {[...groups].map(([key, group]) => (
        <Group key={key} rows={group} {...shared} />
      ))}
    </table>
  )
}

function Group({ rows, ...shared }: Omit<Props, 'name' | 'isCorrecting'>) {
  const { language } = useWords()
  const id = useId()
  const [first] = rows
  if (first === undefined) return null
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={9}>
          <span id={id}>{periodName(first.period, language)}</span>
          <DueDay row={first} />
        </th>
      </tr>
      {rows.map((row) => (
        <FigureRow key={placeOf(row)} row={row} periodId={id} {...shared} />
      ))}
    </tbody>
  )
}

/** The due day with the days that are left to it, or passed since. */
function DueDay({ row: { due, daysLeft, extended } }: { row: SheetRow }) {
  const { t } = useWords()
  if (due === null || daysLeft === null) return null
  const left =
    daysLeft === 0
      ? t('sheet.dueToday')
      : t(daysLeft > 0 ? 'sheet.daysLeft' : 'sheet.daysLate', { count: Math.abs(daysLeft) })
  return (
    <span className="due">
      {` · ${t('sheet.due', { day: { day: due } })} · `}
      <strong className={daysLeft < 0 ? 'off' : undefined}>{left}</strong>
      {extended ? ` · ${t('sheet.extended')}` : ''}
    </span>
  )
}
