import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Choice, Field } from '#client/ui/Field.tsx'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Proposed } from '#shared/proposals/proposal.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'
import { KpiChoice } from './KpiChoice.tsx'
import { TextFields } from './TextFields.tsx'
import { periodTyped, type Typed, textTyped } from './typed.ts'

const [anew, lift] = ['anew', 'lift']

/** From which period the limits of a control chart are calculated anew, or no longer are, and what readers are told. */
export function LimitsFields({ agreed, faults }: { agreed: AgreedNow; faults: Faults }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const [act, setAct] = useState(anew)
  const kpis = agreed.kpis.filter(({ definitions }) => definitions.at(-1)?.cumulative === false)
  const kpi = kpis.find((one) => one.code === code) ?? kpis[0]
  if (kpi === undefined) return null
  const periods = kpi.rebases.filter(({ lifted }) => !lifted).map(({ from }) => ({ period: from }))
  const isLifted = periods.length > 0 && act === lift
  return (
    <>
      <KpiChoice kpis={kpis} chosen={kpi} onChoose={setCode} faults={faults} />
      <p className="hint">
        {periods.length === 0
          ? t('proposals.noLimitsNow')
          : t('proposals.limitsNow', { periods: { list: periods } })}
      </p>
      {periods.length === 0 ? null : (
        <Choice
          label={t('proposals.limits')}
          name="act"
          value={act}
          onChange={({ target }) => setAct(target.value)}
        >
          <option value={anew}>{t('proposals.limits.anew')}</option>
          <option value={lift}>{t('proposals.limits.lifted')}</option>
        </Choice>
      )}
      <Field
        label={t('proposals.limitsFrom')}
        hint={t('proposals.limitsFromHint')}
        fault={faults.from}
        name="from"
        required
        maxLength={100}
      />
      {isLifted ? null : <TextFields field="why" label={t('proposals.limitsWhy')} isLong faults={faults} />}
    </>
  )
}

export function limitsTyped(_agreed: AgreedNow, typed: Typed): Proposed {
  const lifted = typed.one('act') === lift
  return {
    kind: 'rebase',
    content: { kpi: typed.one('kpi'), from: periodTyped(typed, 'from'), lifted },
    why: lifted ? null : textTyped(typed, 'why'),
  }
}
