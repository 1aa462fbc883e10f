import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouteContext, useSearch } from '@tanstack/react-router'
import { Below } from '#client/Below.tsx'
import { ChangesSection } from '#client/changes/ChangesSection.tsx'
import { useWords } from '#client/dictionaries.ts'
import { GoalCard } from '#client/goals/GoalCard.tsx'
import { Piece } from '#client/Piece.tsx'
import { Citation } from '#client/programmes/Citation.tsx'
import { MomentBanner } from '#client/programmes/MomentBanner.tsx'
import { keepCommon, momentOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Downloads } from '#client/ui/Downloads.tsx'
import { KpiList } from './KpiList.tsx'
import { overviewQuery } from './overview.query.ts'

/** One page: are the promises kept, how do the KPIs stand, who has not reported. */
export function OverviewPage() {
  const { said, t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const search = useSearch({ from: '/' })
  const { data: overview } = useSuspenseQuery(overviewQuery(programme, momentOf(search)))
  const headline = overview.headline.map((sentence) => said(sentence))
  useTitle(`${overview.programme.name[language]}: ${headline[0] ?? ''}`, headline.join(' '))
  return (
    <>
      <MomentBanner moment={overview.moment} programme={overview.programme} />
      <h1 className="headline">
        {headline.map((sentence, index) => (
          <span key={sentence}>
            {sentence}
            {index < headline.length - 1 ? ' ' : ''}
          </span>
        ))}
      </h1>
      <p className="quiet no-print">
        <Link to="/storskaerm" search={keepCommon} reloadDocument>
          {t('page.screen')}
        </Link>
      </p>
      <section className="goals" aria-label={t('overview.goals')}>
        {overview.goals.map((goal) => (
          <Piece key={goal.code} of={goal}>
            <GoalCard goal={goal} />
          </Piece>
        ))}
      </section>
      <Below>
        <KpiList overview={overview} />
        <ChangesSection />
        <Downloads path="/overblik" />
        <Citation path="/" title={t('overview.title')} view={overview} />
      </Below>
    </>
  )
}
