import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Choice, Field } from '#client/ui/Field.tsx'
import { Direction } from '#shared/programmes/kpi.ts'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Proposed } from '#shared/proposals/proposal.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'
import { type ChosenKpi, KpiChoice } from './KpiChoice.tsx'
import { TextFields } from './TextFields.tsx'
import { type Typed, textTyped, wholeTyped } from './typed.ts'

/** A definition from a day on, starting from the one that is in force. */
export function DefinitionFields({ agreed, faults }: { agreed: AgreedNow; faults: Faults }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const kpi = agreed.kpis.find((one) => one.code === code) ?? agreed.kpis[0]
  const now = kpi?.definitions.at(-1)
  if (kpi === undefined || now === undefined) return null
  return (
    <>
      <KpiChoice kpis={agreed.kpis} chosen={kpi} onChoose={setCode} faults={faults} />
      <Field
        label={t('proposals.validFrom')}
        hint={t('proposals.validFromHint')}
        fault={faults.validFrom}
        name="validFrom"
        type="date"
        required
      />
      <div key={kpi.code}>
        <TextFields field="name" label={t('proposal.field.name')} text={now.name} faults={faults} />
        <TextFields field="text" label={t('proposal.field.text')} text={now.text} isLong faults={faults} />
        <Choice
          label={t('proposal.field.direction')}
          fault={faults.direction}
          name="direction"
          defaultValue={now.direction ?? ''}
        >
          {now.direction === undefined ? <option value="">{t('proposals.nothing')}</option> : null}
          {Direction.options.map((one) => (
            <option key={one} value={one}>
              {t(`direction.${one}`)}
            </option>
          ))}
        </Choice>
        <Field
          label={t('proposal.field.decimals')}
          fault={faults.decimals}
          name="decimals"
          inputMode="numeric"
          defaultValue={now.decimals}
          required
        />
        <SeriesFields kpi={kpi} series={now.series} faults={faults} />
      </div>
    </>
  )
}

const newSeries = ''

function SeriesFields({ kpi, series, faults }: { kpi: ChosenKpi; series: string; faults: Faults }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState(series)
  return (
    <>
      <Choice
        label={t('proposals.seriesQuestion')}
        hint={t('proposals.seriesHint')}
        fault={faults.series}
        name="series"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        {kpi.series.map(({ code, name }) => (
          <option key={code} value={code}>
            {t('proposals.seriesSame', { name })}
          </option>
        ))}
        <option value={newSeries}>{t('proposals.seriesNew')}</option>
      </Choice>
      {chosen === newSeries ? (
        <>
          <Field
            label={t('proposals.basis')}
            hint={t('proposals.basisHint', { example: series })}
            fault={faults.newSeries}
            name="newSeries"
            required
            maxLength={200}
          />
          <TextFields field="seriesName" label={t('proposals.seriesName')} faults={faults} />
        </>
      ) : null}
    </>
  )
}

export function definitionTyped(agreed: AgreedNow, typed: Typed): Proposed {
  const now = agreed.kpis.find(({ code }) => code === typed.one('kpi'))?.definitions.at(-1)
  if (now === undefined) throw new Error('a KPI was chosen that is not there')
  const chosen = typed.one('series')
  const series = chosen === newSeries ? typed.one('newSeries').trim() : chosen
  const direction = Direction.options.find((one) => one === typed.one('direction'))
  return {
    kind: 'definition',
    content: {
      ...now,
      ...{ validFrom: typed.one('validFrom'), series, decimals: wholeTyped(typed, 'decimals') },
      ...{ name: textTyped(typed, 'name'), text: textTyped(typed, 'text') },
      ...(direction === undefined ? {} : { direction }),
    },
    newSeries:
      chosen === newSeries
        ? { code: series, name: textTyped(typed, 'seriesName'), frequency: now.frequency }
        : null,
  }
}
