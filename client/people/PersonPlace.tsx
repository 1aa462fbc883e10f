import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { changeRole } from '#shared/people/people.api.ts'
import type { Administered } from './PersonItem.tsx'
import { chosenPlace, PlaceFields } from './PlaceFields.tsx'

/** Somebody's role and unit. */
export function PersonPlace({ person, act, tell }: Administered) {
  const { t } = useWords()
  const deed = useDeed()
  const save = async (typed: (name: string) => string) => {
    await act(changeRole, { params: { person: person.id }, query: {}, body: chosenPlace(typed) })
    await tell('users.placeSaved', { name: person.name })
  }
  return (
    <section className="narrow">
      <h3>{t('users.place')}</h3>
      <p className="hint">{t('users.placeText')}</p>
      <DeedForm
        deed={deed}
        submit={t('users.save')}
        onSubmit={save}
        name={`${t('users.place')}: ${person.name}`}
      >
        <PlaceFields place={person} problem={deed.problem} />
      </DeedForm>
    </section>
  )
}
