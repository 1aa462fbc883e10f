import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Choice, Field } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { addStandIn, endStandIn, type PersonRow } from '#shared/people/people.api.ts'
import type { Administered } from './PersonItem.tsx'
import { useUnitName, useUnits } from './unitNames.ts'

type StandIn = PersonRow['standIns'][number]

/** The units that somebody reports for beside their own, from day to day. */
export function StandIns(administered: Administered) {
  const { t } = useWords()
  const { person, act, deed, tell } = administered
  const end = (standIn: string) =>
    deed.run(async () => {
      await act(endStandIn, { params: { person: person.id, standIn }, query: {} })
      await tell('users.standInEnded')
    })
  return (
    <section>
      <h3>{t('users.standIns')}</h3>
      {person.standIns.length === 0 ? <p>{t('users.standInsNone')}</p> : null}
      <ul>
        {person.standIns.map((one) => (
          <li key={one.id}>
            <StandInLine standIn={one} onEnd={() => end(one.id)} />
          </li>
        ))}
      </ul>
      <AddStandIn {...administered} />
    </section>
  )
}

function StandInLine({ standIn, onEnd }: { standIn: StandIn; onEnd: () => void }) {
  const { t } = useWords()
  const unitName = useUnitName()
  const unit = unitName(standIn.unit)
  const [from, to] = [{ day: standIn.from }, { day: standIn.to }]
  return (
    <>
      {t('users.standIn', { unit, from, to })}{' '}
      <button type="button" aria-label={t('users.standInEndNamed', { unit, from })} onClick={onEnd}>
        {t('users.standInEnd')}
      </button>
    </>
  )
}

function AddStandIn({ person, act, tell }: Administered) {
  const { t } = useWords()
  const deed = useDeed()
  const units = useUnits().filter(({ code }) => code !== person.unit)
  const unitName = useUnitName()
  const add = async (typed: (name: string) => string, form: HTMLFormElement) => {
    const body = { unit: typed('unit'), from: typed('from'), to: typed('to') }
    await act(addStandIn, { params: { person: person.id }, query: {}, body })
    form.reset()
    await tell('users.standInSaved', { name: person.name, unit: unitName(body.unit) })
  }
  return (
    <DeedForm
      deed={deed}
      submit={t('users.standInAdd')}
      onSubmit={add}
      name={`${t('users.standInAdd')}: ${person.name}`}
    >
      <div className="row">
        <Choice label={t('users.standInUnit')} fault={deed.problem?.fields.unit} name="unit" required>
          {units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
        <Field label={t('users.from')} fault={deed.problem?.fields.from} name="from" type="date" required />
        <Field label={t('users.to')} fault={deed.problem?.fields.to} name="to" type="date" required />
      </div>
    </DeedForm>
  )
}
