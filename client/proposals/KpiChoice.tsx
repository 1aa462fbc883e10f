import { useWords } from '#client/dictionaries.ts'
import { Choice } from '#client/ui/Field.tsx'
import type { Faults } from '#shared/proposals/faults.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'

export type ChosenKpi = AgreedNow['kpis'][number]

type Props = { kpis: AgreedNow['kpis']; chosen: ChosenKpi; onChoose: (code: string) => void; faults: Faults }

/** Which KPI a change is about. */
export function KpiChoice({ kpis, chosen, onChoose, faults }: Props) {
  const { t, language } = useWords()
  return (
    <Choice
      label={t('proposals.kpi')}
      fault={faults.kpi}
      name="kpi"
      value={chosen.code}
      onChange={({ target }) => onChoose(target.value)}
    >
      {kpis.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </Choice>
  )
}
