import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { VerdictMark } from '#client/goals/VerdictMark.tsx'
import { keepCommon } from '#client/search.ts'
import type { SlimGoal } from '#shared/goals/slim.ts'
import { Compared, type ComparedRow, type TwoMoments } from './Compared.tsx'

/** How each goal was judged on the two days. */
export function GoalsThenAndNow({ earlier, now }: TwoMoments) {
  const { t, said, language } = useWords()
  const rows = now.goals.map((goal): ComparedRow => {
    const before = earlier.goals.find(({ code }) => code === goal.code)
    const isChanged = before === undefined || said(before.sentence) !== said(goal.sentence)
    return {
      code: goal.code,
      name: (
        <Link to="/maal/$goal" params={{ goal: goal.code }} search={keepCommon}>
          {goal.title[language]}
        </Link>
      ),
      isChanged,
      earlier: before === undefined ? t('comparison.notThere') : <Judged goal={before} />,
      now: <Judged goal={goal} />,
    }
  })
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{t('comparison.goals')}</h2>
      <Compared
        name={t('comparison.goals')}
        what={t('comparison.goal')}
        rows={rows}
        earlier={earlier}
        now={now}
      />
    </section>
  )
}

function Judged({ goal: { verdict, sentence } }: { goal: SlimGoal }) {
  const { said } = useWords()
  return (
    <>
      <VerdictMark verdict={verdict} />
      <p>{said(sentence)}</p>
    </>
  )
}
