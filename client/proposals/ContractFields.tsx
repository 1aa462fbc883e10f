import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Choice, Field } from '#client/ui/Field.tsx'
import { Contract } from '#shared/programmes/programme.ts'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Proposed } from '#shared/proposals/proposal.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'
import { TextFields } from './TextFields.tsx'
import { type Typed, textTyped, wholeTyped } from './typed.ts'

type Props = { agreed: AgreedNow; faults: Faults }

/** A contract that is there, changed; or a new one. */
export function ContractFields({ agreed, faults }: Props) {
  const { t, language } = useWords()
  const [code, setCode] = useState(agreed.contracts[0]?.code ?? '')
  const [newUnit, setNewUnit] = useState(agreed.units[0]?.code ?? '')
  const now = agreed.contracts.find((one) => one.code === code)
  const unit = now?.unit ?? newUnit
  return (
    <>
      <Choice
        label={t('proposals.contract')}
        name="contract"
        value={code}
        onChange={({ target }) => setCode(target.value)}
      >
        {agreed.contracts.map((one) => (
          <option key={one.code} value={one.code}>
            {one.title[language]}
          </option>
        ))}
        <option value="">{t('proposals.contractNew')}</option>
      </Choice>
      <div key={code}>
        {now === undefined ? (
          <NewContract agreed={agreed} faults={faults} unit={unit} onUnit={setNewUnit} />
        ) : null}
        <TextFields field="title" label={t('proposal.field.title')} text={now?.title} faults={faults} />
        <div className="row">
          {(['from', 'to'] as const).map((field) => (
            <Field
              key={field}
              label={t(`proposal.field.${field}`)}
              fault={faults[field]}
              name={field}
              type="date"
              defaultValue={now?.[field]}
              required
            />
          ))}
        </div>
        <AgreedKpis key={unit} agreed={agreed} unit={unit} kpis={now?.kpis ?? []} faults={faults} />
        <Field
          label={t('proposal.field.returnDays')}
          fault={faults.returnDays}
          name="returnDays"
          inputMode="numeric"
          defaultValue={now?.returnDays ?? 5}
          required
        />
        {now === undefined ? null : <Ending contract={now} faults={faults} />}
      </div>
    </>
  )
}

type OfUnit = Props & { unit: string }

function NewContract({ agreed, faults, unit, onUnit }: OfUnit & { onUnit: (unit: string) => void }) {
  const { t, language } = useWords()
  return (
    <>
      <Field
        label={t('proposals.code')}
        hint={t('proposals.codeHint', { example: agreed.contracts[0]?.code ?? 'kontrakt-2018' })}
        fault={faults.code}
        name="code"
        pattern="[A-Za-z0-9][A-Za-z0-9_.\-]*"
        required
        maxLength={80}
      />
      <Choice
        label={t('proposal.field.reportingUnit')}
        fault={faults.unit}
        name="unit"
        value={unit}
        onChange={({ target }) => onUnit(target.value)}
      >
        {agreed.units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </Choice>
    </>
  )
}

/** The unit's own KPIs: a unit reports for no other. */
function AgreedKpis({ agreed, unit, kpis, faults }: OfUnit & { kpis: readonly string[] }) {
  const { t, said, language } = useWords()
  const offered = agreed.kpis.filter((kpi) => kpi.unit === unit || kpis.includes(kpi.code))
  return (
    <fieldset className="ticks">
      <legend>{t('proposal.field.kpis')}</legend>
      {faults.kpis === undefined ? null : <p className="fault">{said(faults.kpis)}</p>}
      {offered.map(({ code, name }) => (
        <label key={code} className="tick">
          <input type="checkbox" name="kpis" value={code} defaultChecked={kpis.includes(code)} />{' '}
          {name[language]}
        </label>
      ))}
    </fieldset>
  )
}

function Ending({ contract, faults }: { contract: Contract; faults: Faults }) {
  const { t } = useWords()
  const [ends, setEnds] = useState(contract.ended?.on ?? '')
  return (
    <>
      <Field
        label={t('proposal.field.endedOn')}
        hint={t('proposals.endedHint')}
        fault={faults.endedOn}
        name="endedOn"
        type="date"
        value={ends}
        onChange={({ target }) => setEnds(target.value)}
      />
      {ends === '' ? null : (
        <TextFields
          field="endedReason"
          label={t('proposal.field.endedReason')}
          text={contract.ended?.reason}
          faults={faults}
        />
      )}
    </>
  )
}

export function contractTyped(agreed: AgreedNow, typed: Typed): Proposed {
  const { one, all } = typed
  const now = agreed.contracts.find(({ code }) => code === one('contract'))
  const on = one('endedOn')
  const { ended: _, ...kept } =
    now ??
    Contract.parse({
      code: one('code'),
      unit: one('unit'),
      title: noText,
      from: one('from'),
      to: one('to'),
      kpis: [],
    })
  return {
    kind: 'contract',
    content: {
      ...kept,
      ...{ title: textTyped(typed, 'title'), from: one('from'), to: one('to') },
      ...{ kpis: all('kpis'), returnDays: wholeTyped(typed, 'returnDays') },
      ...(on === ''
        ? {}
        : {
            ended: {
              ...(now?.ended?.successor === undefined ? {} : { successor: now.ended.successor }),
              ...{ on, reason: textTyped(typed, 'endedReason') },
            },
          }),
    },
  }
}

const noText = { da: '', en: '', zh: '' }
