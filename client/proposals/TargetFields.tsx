import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Field } from '#client/ui/Field.tsx'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Proposed } from '#shared/proposals/proposal.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'
import type { Value } from '#shared/say.ts'
import { type ChosenKpi, KpiChoice } from './KpiChoice.tsx'
import { numberTyped, periodTyped, type Typed } from './typed.ts'

/** A target: a number, or two limits for a KPI that shall stay within them. */
export function TargetFields({ agreed, faults }: { agreed: AgreedNow; faults: Faults }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const kpis = agreed.kpis.filter(hasDirection)
  const kpi = kpis.find((one) => one.code === code) ?? kpis[0]
  if (kpi === undefined) return null
  const numbers = isBand(kpi) ? (['low', 'high'] as const) : (['value'] as const)
  return (
    <>
      <KpiChoice kpis={kpis} chosen={kpi} onChoose={setCode} faults={faults} />
      <p className="hint">
        {kpi.targets.length === 0
          ? t('proposals.noTargets')
          : t('proposals.targetsNow', { targets: { list: targetsOf(kpi) } })}
      </p>
      <Field
        label={t('proposals.period')}
        hint={t('proposals.periodHint')}
        fault={faults.period}
        name="period"
        required
        maxLength={100}
      />
      {numbers.map((field) => (
        <Field
          key={field}
          label={t(`proposal.field.${field}`)}
          fault={faults[field]}
          name={field}
          inputMode="decimal"
          required
          maxLength={60}
        />
      ))}
    </>
  )
}

export function targetTyped(agreed: AgreedNow, typed: Typed): Proposed {
  const kpi = agreed.kpis.find(({ code }) => code === typed.one('kpi'))
  const period = periodTyped(typed, 'period')
  const stood = kpi?.targets.find((target) => target.period === period)
  const aim =
    kpi !== undefined && isBand(kpi)
      ? { low: numberTyped(typed, 'low'), high: numberTyped(typed, 'high') }
      : { value: numberTyped(typed, 'value') }
  const rest = { path: stood?.path ?? 'straight', baseline: stood?.baseline }
  return { kind: 'target', content: { kpi: typed.one('kpi'), period, ...rest, ...aim } }
}

function hasDirection({ definitions }: ChosenKpi): boolean {
  return definitions.at(-1)?.direction !== undefined
}

function isBand({ definitions }: ChosenKpi): boolean {
  return definitions.at(-1)?.direction === 'within'
}

function targetsOf({ definitions, targets }: ChosenKpi): Value[] {
  const { decimals = 0, unit } = definitions.at(-1) ?? {}
  const written = (number: number): Value =>
    unit === undefined ? number : { number, decimals, unit: unit.text }
  return targets.map(({ period, value, low, high }) => ({
    key: 'proposals.targetNow',
    values: {
      period: { period },
      value:
        value === undefined
          ? { list: [low, high].flatMap((one) => (one === undefined ? [] : [written(one)])) }
          : written(value),
    },
  }))
}
