import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Choice } from '#client/ui/Field.tsx'
import { type Role, roles, writes } from '#shared/people/person.ts'
import type { Problem } from '#shared/problem.ts'
import { useUnits } from './unitNames.ts'

type Place = { role: Role; unit: string | null }

/** Role, and the unit where the role can have one. */
export function PlaceFields({ place, problem }: { place: Place; problem: Problem | undefined }) {
  const { t } = useWords()
  const units = useUnits()
  const [role, setRole] = useState(place.role)
  return (
    <>
      <Choice
        label={t('users.role')}
        fault={problem?.fields.role}
        name="role"
        value={role}
        onChange={({ target }) => setRole(chosenRole(target.value))}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`people.role.${one}`)}
          </option>
        ))}
      </Choice>
      {writes(role) ? (
        <Choice
          label={t('users.unit')}
          fault={problem?.fields.unit}
          name="unit"
          defaultValue={place.unit ?? ''}
          required={role === 'operator'}
        >
          <option value="">{t('users.noUnit')}</option>
          {units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
      ) : null}
    </>
  )
}

/** What was chosen; no unit where none is named. */
export function chosenPlace(typed: (name: string) => string): Place {
  const unit = typed('unit')
  return { role: chosenRole(typed('role')), unit: unit === '' ? null : unit }
}

function chosenRole(typed: string): Role {
  return roles.find((one) => one === typed) ?? 'reader'
}
