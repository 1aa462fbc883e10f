import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouteContext, useSearch } from '@tanstack/react-router'
import { Below } from '#client/Below.tsx'
import { useWords } from '#client/dictionaries.ts'
import { FiguresTable } from '#client/figures/FiguresTable.tsx'
import { SameThings } from '#client/figures/SameThings.tsx'
import { Citation } from '#client/programmes/Citation.tsx'
import { EventList } from '#client/programmes/EventList.tsx'
import { MomentBanner } from '#client/programmes/MomentBanner.tsx'
import { keepCommon, momentOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Downloads } from '#client/ui/Downloads.tsx'
import { MeasureFigures } from './figures/MeasureFigures.tsx'
import { goalQuery } from './goal.query.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** One promise: its verdict, how it was reached, what else could have been chosen, and every number to its source. */
export function GoalPage() {
  const { t, said, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { goal: code } = useParams({ from: '/maal/$goal' })
  const search = useSearch({ from: '/maal/$goal' })
  const { data: view } = useSuspenseQuery(goalQuery(programme, code, momentOf(search)))
  const { goal } = view
  useTitle(`${goal.title[language]} – ${view.programme.name[language]}`, said(goal.sentence))
  return (
    <>
      <MomentBanner moment={view.moment} programme={view.programme} />
      <p className="crumb">
        <Link to="/" search={keepCommon}>
          {t('page.toOverview')}
        </Link>
        {' · '}
        <Link to="/storskaerm" search={keepCommon} hash={`maal-${code}`} reloadDocument>
          {t('page.screen')}
        </Link>
      </p>
      <header className="page-head">
        <p className="kicker">
          {t('goal.goal')} · {said({ key: 'goal.adopted', values: { day: { day: goal.adoptedOn } } })}
        </p>
        <h1>{goal.title[language]}</h1>
        <p className="promise">{goal.promise[language]}</p>
        {goal.measures.length === 1 ? null : (
          <p className="verdict-line">
            <VerdictMark verdict={goal.verdict} /> {said(goal.sentence)}
          </p>
        )}
      </header>
      {goal.measures.map((measure) => (
        <MeasureFigures
          key={measure.code}
          measure={measure}
          events={view.events}
          alone={goal.measures.length === 1}
        />
      ))}
      <Below>
        <section aria-labelledby="choices">
          <h2 id="choices">{t('goal.choices', { count: goal.choices.length })}</h2>
          <ul>
            {goal.choices.map((choice) => (
              <li key={choice.en}>{choice[language]}</li>
            ))}
          </ul>
        </section>
        <SameThings things={view.same} />
        <EventList events={view.events} heading={t('goal.events')} />
        <FiguresTable figures={view.figures} />
        <Downloads path={`/maal/${goal.code}`} />
        <Citation path={`/maal/${goal.code}`} title={goal.title} view={view} />
      </Below>
    </>
  )
}
