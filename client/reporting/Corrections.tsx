import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Choice } from '#client/ui/Field.tsx'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import type { RowProps } from './FigureRow.tsx'
import { SheetTable } from './SheetTable.tsx'

type Props = { rows: readonly SheetRow[] } & Pick<RowProps, 'cells' | 'today' | 'unit'>

/** Published figures of a chosen KPI, to be corrected with kind and reason; those under way stand there in any case. */
export function Corrections({ rows, ...shared }: Props) {
  const { t, language } = useWords()
  const [chosen, choose] = useState(rows[0]?.kpi)
  const [wasUnderWay] = useState(rows.some(isUnderWay))
  if (rows.length === 0) return null
  const kpis = new Map(rows.map(({ kpi, name }) => [kpi, name[language]]))
  const shown = rows.filter((row) => row.kpi === chosen || isUnderWay(row))
  return (
    <details className="corrections" open={wasUnderWay}>
      <summary>{t('sheet.correct')}</summary>
      <p className="hint">{t('sheet.correctHint')}</p>
      <div className="narrow">
        <Choice label={t('kpi.kpi')} value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
          {[...kpis].map(([kpi, name]) => (
            <option key={kpi} value={kpi}>
              {name}
            </option>
          ))}
        </Choice>
      </div>
      <SheetTable name={t('sheet.corrections')} rows={shown} isCorrecting {...shared} />
    </details>
  )
}

function isUnderWay({ draft, waiting, returned }: SheetRow): boolean {
  return draft !== null || waiting !== null || returned !== null
}
