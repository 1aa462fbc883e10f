import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { Choice, Field } from '#client/ui/Field.tsx'
import type { TrailEntry } from '#shared/audit/audit.api.ts'
import { factKinds } from '#shared/ledger/fact.ts'
import { type TrailSearch, trailSearch } from './trailSearch.ts'
import { useRecorderName } from './useRecorderName.ts'

/** Narrows the trail; what is chosen is the address. */
export function TrailForm({ filter, people }: { filter: TrailSearch; people: TrailEntry['by'][] }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const nameOf = useRecorderName()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = trailSearch(Object.fromEntries(new FormData(event.currentTarget)))
    void navigate({ to: '/revisionsspor', search: (search) => ({ ...keepCommon(search), ...typed }) })
  }
  return (
    <search>
      <form onSubmit={show} className="row trail-form" aria-label={t('trail.filter')}>
        <Choice label={t('trail.kind')} name="kind" defaultValue={filter.kind}>
          <option value="">{t('trail.all')}</option>
          {factKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`fact.${kind}`)}
            </option>
          ))}
        </Choice>
        <Choice label={t('trail.person')} name="person" defaultValue={filter.person}>
          <option value="">{t('trail.all')}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          ))}
        </Choice>
        <Field
          label={t('trail.about')}
          placeholder={t('trail.aboutHint')}
          name="about"
          defaultValue={filter.about}
        />
        <Field label={t('trail.from')} name="from" type="date" defaultValue={filter.from} />
        <Field label={t('trail.to')} name="to" type="date" defaultValue={filter.to} />
        <button type="submit">{t('trail.show')}</button>
      </form>
    </search>
  )
}
