import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { viewQuery } from '#client/viewQuery.ts'
import { listExamplePeople, type SignInOutcome, signInAsExample } from '#shared/people/account.api.ts'

type Done = { onDone: (outcome: SignInOutcome['outcome']) => Promise<void> }

/** The people of the example, to be with one click; where the server offers them. */
export function ExamplePeople(done: Done) {
  const { hasExample } = useRouteContext({ from: '__root__' })
  return hasExample ? <Buttons {...done} /> : null
}

function Buttons({ onDone }: Done) {
  const { t, language } = useWords()
  const deed = useDeed()
  const { data } = useQuery(viewQuery(listExamplePeople, { params: {}, query: {} }))
  if (data === undefined) return null
  const unitName = (unit: string) => data.units.find(({ code }) => code === unit)?.name[language] ?? unit
  const signIn = async (person: string) => {
    const { outcome } = await call(signInAsExample, { params: {}, query: {}, body: { person } })
    await onDone(outcome)
  }
  return (
    <section className="example-people">
      <h2>{t('signIn.example')}</h2>
      <p className="hint">{t('signIn.exampleHint')}</p>
      <ul>
        {data.people.map(({ person, name, role, unit }) => (
          <li key={person}>
            <button type="button" onClick={() => deed.run(() => signIn(person))}>
              {name}{' '}
              <small>
                {t(`people.role.${role}`)}
                {unit === null ? '' : `, ${unitName(unit)}`}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <ProblemNote problem={deed.problem} />
    </section>
  )
}
