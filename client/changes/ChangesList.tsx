import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { exactly, keepCommon } from '#client/search.ts'
import type { Changes } from '#shared/changes/changes.api.ts'

/** What is new since a moment: one sentence that counts it, the meetings to count from, each change under its subject. */
export function ChangesList({ changes }: { changes: Changes }) {
  const { said } = useWords()
  const { since, summary, groups } = changes
  const key = since === null ? 'changes.heading' : since.isMeeting ? 'changes.since' : 'changes.sinceDay'
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{said({ key, values: { day: { day: since?.day ?? '' } } })}</h2>
      <p>{said(summary)}</p>
      <Meetings changes={changes} />
      {groups.map(({ kind, count, of }) => (
        <details key={kind}>
          <summary>{said({ key: `changes.count.${kind}`, values: { count } })}</summary>
          <Subjects of={of} />
        </details>
      ))}
    </section>
  )
}

/** Where each subject has its page; what a unit wrote stands under a heading of its own. */
const placeOf = {
  kpi: (kpi: string) => ({ to: '/kpi/$kpi', params: { kpi } }) as const,
  goal: (goal: string) => ({ to: '/maal/$goal', params: { goal } }) as const,
  unit: (unit: string) => ({ to: '/operatoer/$unit', params: { unit }, hash: 'said' }) as const,
}

function Subjects({ of }: Pick<Changes['groups'][number], 'of'>) {
  const { t, said, language } = useWords()
  return (
    <ul>
      {of.map(({ room, code, name, example, lines }) => (
        <li key={room + code}>
          <Link {...placeOf[room](code)} search={keepCommon}>
            {name[language]}
          </Link>
          {example ? <span className="example">{t('kpi.example')}</span> : null}
          <ul>
            {lines.map(({ sentence }) => {
              const text = said(sentence)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Meetings({ changes: { since, meetings } }: { changes: Changes }) {
  const { t, said, language } = useWords()
  if (meetings.length === 0) return null
  return (
    <nav aria-label={t('changes.meetings')}>
      <ul className="quiet">
        {meetings.map(({ asOf, day, body }) => (
          <li key={asOf + body.da}>
            <Link
              to="."
              search={(search) => ({ ...search, since: asOf })}
              activeOptions={exactly}
              aria-current={asOf === since?.asOf ? 'true' : undefined}
              resetScroll={false}
            >
              {said({ key: 'page.day', values: { day: { day } } })}
            </Link>{' '}
            {body[language]}
          </li>
        ))}
      </ul>
    </nav>
  )
}
