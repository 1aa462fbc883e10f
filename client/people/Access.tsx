import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import {
  disablePerson,
  enablePerson,
  endSessionsOf,
  erasePerson,
  type Invitation,
  inviteAgain,
} from '#shared/people/people.api.ts'
import { InvitationLink } from './InvitationLink.tsx'
import type { Administered } from './PersonItem.tsx'

/** Closing and opening, signing out, inviting again, erasing. */
export function Access({ person, act, deed, tell, listAnew }: Administered) {
  const { t } = useWords()
  const [invitation, setInvitation] = useState<Invitation>()
  const [isErasing, setErasing] = useState(false)
  const { name, state, secondFactor } = person
  const whom = { params: { person: person.id }, query: {} }
  const invite = (factor: 'keep' | 'reset') =>
    deed.run(async () => {
      setInvitation(await act(inviteAgain, { ...whom, body: { secondFactor: factor } }))
      await listAnew()
    })
  const doTo = (
    door: typeof disablePerson | typeof enablePerson | typeof endSessionsOf,
    key: 'users.disabled' | 'users.enabled' | 'users.sessionsEnded',
  ) =>
    deed.run(async () => {
      await act(door, whom)
      await tell(key, { name })
    })
  const erase = () =>
    deed.run(async () => {
      setErasing(false)
      await act(erasePerson, whom)
      await tell('users.erased')
    })
  const isClosed = state === 'disabled'
  return (
    <section>
      <h3>{t('users.access')}</h3>
      {invitation === undefined ? null : (
        <InvitationLink name={name} invitation={invitation} onDone={() => setInvitation(undefined)} />
      )}
      <p className="choices-row">
        {isClosed ? (
          <Do word={t('users.enable')} onClick={() => doTo(enablePerson, 'users.enabled')} />
        ) : (
          <>
            <Do word={t('users.inviteAgain')} onClick={() => invite('keep')} />
            {secondFactor ? <Do word={t('users.inviteReset')} onClick={() => invite('reset')} /> : null}
            {person.sessions === 0 ? null : (
              <Do word={t('users.endSessions')} onClick={() => doTo(endSessionsOf, 'users.sessionsEnded')} />
            )}
            <Do word={t('users.disable')} onClick={() => doTo(disablePerson, 'users.disabled')} />
          </>
        )}
        <Do word={t('users.erase')} onClick={() => setErasing(true)} />
      </p>
      {isErasing ? (
        <Dialog title={t('users.eraseTitle', { name })} onClose={() => setErasing(false)}>
          <p>{t('users.eraseText')}</p>
          <p className="choices-row">
            <Do word={t('people.cancel')} onClick={() => setErasing(false)} />
            <Do word={t('users.eraseYes')} onClick={erase} />
          </p>
        </Dialog>
      ) : null}
    </section>
  )
}

function Do({ word, onClick }: { word: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {word}
    </button>
  )
}
