import { useWords } from '#client/dictionaries.ts'
import { Mark } from '#client/ui/Mark.tsx'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import type { PersonRow } from '#shared/people/people.api.ts'
import { writes } from '#shared/people/person.ts'
import { Access } from './Access.tsx'
import { instantText } from './instantText.ts'
import { PersonPlace } from './PersonPlace.tsx'
import { useAdministration } from './people.query.ts'
import { StandIns } from './StandIns.tsx'
import { useUnitName } from './unitNames.ts'

const shapes = { invited: 'clock', active: 'tick', disabled: 'cross' } as const
const tones = { invited: 'quiet', active: 'ok', disabled: 'off' } as const

/** Somebody in the list; opened, what can be done about them. */
export function PersonItem({ person, isOneself }: { person: PersonRow; isOneself: boolean }) {
  const { t } = useWords()
  const unitName = useUnitName()
  const administration = useAdministration()
  const { name, email, role, unit, state } = person
  return (
    <li>
      <details>
        <summary>
          <strong>{name}</strong> {isOneself ? `(${t('users.you')}) ` : ''}
          <span className="quiet">
            {t(`people.role.${role}`)}
            {unit === null ? '' : `, ${unitName(unit)}`}
          </span>{' '}
          <Mark shape={shapes[state]} tone={tones[state]} word={t(`people.state.${state}`)} />
        </summary>
        <p>{email}</p>
        <Facts person={person} />
        {isOneself ? <p className="hint">{t('users.oneself')}</p> : null}
        {isOneself ? null : <PersonPlace key={`${role} ${unit}`} person={person} {...administration} />}
        {writes(role) ? <StandIns person={person} {...administration} /> : null}
        {isOneself ? null : <Access person={person} {...administration} />}
        <ProblemNote problem={administration.deed.problem} />
        <p role="status">{administration.done}</p>
      </details>
    </li>
  )
}

function Facts({ person }: { person: PersonRow }) {
  const { t, language } = useWords()
  const { state, invitedUntil, secondFactor, sessions } = person
  const until = invitedUntil === null ? '' : instantText(invitedUntil, language)
  return (
    <>
      {until === '' ? null : <p>{t('users.invitedUntil', { until })}</p>}
      {state === 'invited' && until === '' ? <p>{t('users.invitationOver')}</p> : null}
      <p className="hint">
        {t(secondFactor ? 'users.withFactor' : 'users.withoutFactor')}
        {' · '}
        {t('users.sessions', { count: sessions })}
      </p>
    </>
  )
}

export type Administered = { person: PersonRow } & ReturnType<typeof useAdministration>
