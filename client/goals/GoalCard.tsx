import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { Provenance } from '#client/ui/Provenance.tsx'
import type { SlimGoal } from '#shared/goals/slim.ts'
import { MeasureBody } from './MeasureBody.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/** A promise as a large card: verdict, sentence, its own picture, how else it could be counted, when it was updated. */
export function GoalCard({ goal }: { goal: SlimGoal }) {
  const { t, said, language } = useWords()
  const alone = goal.measures.length === 1
  const isFigured = goal.measures.some(({ judgement }) => judgement.rule !== 'milestones')
  return (
    <article className={alone ? 'goal-card' : 'goal-card wide'} aria-labelledby={`goal-${goal.code}`}>
      <VerdictMark verdict={goal.verdict} />
      <h2 id={`goal-${goal.code}`}>
        <Link to="/maal/$goal" params={{ goal: goal.code }} search={keepCommon}>
          {goal.title[language]}
        </Link>
      </h2>
      <p className="promise">{goal.promise[language]}</p>
      {alone ? null : <p>{said(goal.sentence)}</p>}
      <div className="measures">
        {goal.measures.map((measure) => (
          <MeasureBody key={measure.code} measure={measure} alone={alone} />
        ))}
      </div>
      <details className="choices">
        <summary>{t('goal.choices', { count: goal.choices.length })}</summary>
        <ul>
          {goal.choices.map((choice) => (
            <li key={choice.en}>{choice[language]}</li>
          ))}
        </ul>
      </details>
      <Provenance
        updated={goal.updated}
        assumed={goal.assumed}
        sources={goal.sources}
        next={isFigured ? undefined : null}
      />
    </article>
  )
}
