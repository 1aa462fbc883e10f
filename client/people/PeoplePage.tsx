import { useSuspenseQuery } from '@tanstack/react-query'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import type { Me } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import { InviteForm } from './InviteForm.tsx'
import { PeopleLog } from './PeopleLog.tsx'
import { PersonItem } from './PersonItem.tsx'
import { peopleQuery } from './people.query.ts'
import { principalOf } from './principal.ts'
import { SignedIn } from './SignedIn.tsx'

/** Who has an account, for those who give them; and what was done about them, also for the auditor. */
export function PeoplePage() {
  const { t } = useWords()
  useTitle(t('users.title'))
  return (
    <SignedIn policy={may.readTrail}>
      {(me) => (
        <>
          <h1>{t('users.title')}</h1>
          {may.managePeople(principalOf(me)) ? <Everybody me={me} /> : null}
          <PeopleLog />
        </>
      )}
    </SignedIn>
  )
}

function Everybody({ me }: { me: Me }) {
  const { t } = useWords()
  const { data } = useSuspenseQuery(peopleQuery)
  return (
    <>
      <InviteForm />
      <section>
        <h2>{t('users.list')}</h2>
        <ul className="people">
          {data.people.map((person) => (
            <PersonItem key={person.id} person={person} isOneself={person.id === me.id} />
          ))}
        </ul>
      </section>
    </>
  )
}
