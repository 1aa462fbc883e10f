import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { type Invitation, invitePerson } from '#shared/people/people.api.ts'
import { InvitationLink } from './InvitationLink.tsx'
import { chosenLanguage, PersonFields } from './PersonFields.tsx'
import { chosenPlace, PlaceFields } from './PlaceFields.tsx'
import { useAdministration } from './people.query.ts'

/** Somebody new: an account, and the link to hand over. */
export function InviteForm() {
  const { t } = useWords()
  const { act, deed, listAnew } = useAdministration()
  const [made, setMade] = useState<{ name: string; invitation: Invitation }>()
  const [round, setRound] = useState(0)
  const invite = async (typed: (name: string) => string) => {
    const body = {
      name: typed('name'),
      email: typed('email'),
      language: chosenLanguage(typed('language')),
      ...chosenPlace(typed),
    }
    setMade({ name: body.name, invitation: await act(invitePerson, { params: {}, query: {}, body }) })
    setRound(round + 1)
    await listAnew()
  }
  return (
    <details className="why" open={made === undefined ? undefined : true}>
      <summary>{t('users.invite')}</summary>
      {made === undefined ? null : <InvitationLink {...made} onDone={() => setMade(undefined)} />}
      <div className="narrow">
        <DeedForm key={round} deed={deed} submit={t('users.inviteSubmit')} onSubmit={invite}>
          <PersonFields problem={deed.problem} isOneself={false} />
          <PlaceFields place={{ role: 'operator', unit: null }} problem={deed.problem} />
        </DeedForm>
      </div>
    </details>
  )
}
