import { useWords } from '#client/dictionaries.ts'
import { Field } from '#client/ui/Field.tsx'
import { editNumber } from '#shared/numbers/formatNumber.ts'
import { Threshold } from '#shared/programmes/kpi.ts'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Proposed } from '#shared/proposals/proposal.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'
import { numberTyped, type Typed } from './typed.ts'

const fields = ['ahead', 'slightly', 'points', 'smallPath'] as const

/** When a pace is ahead, slightly behind or behind, from a day on. */
export function ThresholdFields({ agreed, faults }: { agreed: AgreedNow; faults: Faults }) {
  const { t, language } = useWords()
  const now = agreed.thresholds.at(-1) ?? Threshold.parse({ validFrom: '2000-01-01' })
  return (
    <>
      <Field
        label={t('proposals.validFrom')}
        hint={t('proposals.thresholdFromHint')}
        fault={faults.validFrom}
        name="validFrom"
        type="date"
        required
      />
      {fields.map((field) => (
        <Field
          key={field}
          label={t(`proposal.field.${field}`)}
          hint={t(`proposals.${field}Hint`)}
          fault={faults[field]}
          name={field}
          inputMode="decimal"
          defaultValue={editNumber(now[field], language)}
          required
          maxLength={60}
        />
      ))}
    </>
  )
}

export function thresholdTyped(_agreed: AgreedNow, typed: Typed): Proposed {
  const number = (field: (typeof fields)[number]) => numberTyped(typed, field)
  return {
    kind: 'threshold',
    content: {
      validFrom: typed.one('validFrom'),
      ...{ ahead: number('ahead'), slightly: number('slightly') },
      ...{ points: number('points'), smallPath: number('smallPath') },
    },
  }
}
