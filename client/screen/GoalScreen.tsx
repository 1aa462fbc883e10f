import { useWords } from '#client/dictionaries.ts'
import { BigFigure, LastKnown, Wanted } from '#client/goals/MeasureBody.tsx'
import { GoalPicture } from '#client/goals/pictures/GoalPicture.tsx'
import { VerdictMark } from '#client/goals/VerdictMark.tsx'
import type { SlimMeasure } from '#shared/goals/slim.ts'
import type { Screen } from '#shared/screen/screen.api.ts'
import { OneScreen } from './OneScreen.tsx'

type Shown = Screen['goals'][number]

/** One promise: its verdict and sentence, its picture as large as there is room, and where the figures are from. */
export function GoalScreen({ shown: { goal, sources, example } }: { shown: Shown }) {
  const { t, said, language } = useWords()
  const alone = goal.measures.length === 1
  const from = { count: sources.length, sources: sources.join('; ') }
  const provenance = [
    ...(goal.updated === null
      ? []
      : [
          said({
            key: goal.assumed ? 'page.updatedAbout' : 'page.updated',
            values: { day: { day: goal.updated } },
          }),
        ]),
    ...(sources.length === 0 ? [] : [t('page.sources', from)]),
  ]
  return (
    <OneScreen name={`maal-${goal.code}`} kind={alone ? 'goal alone' : 'goal'} title={goal.title[language]}>
      <div className="judged">
        <p className="promise">{goal.promise[language]}</p>
        <p className="verdict">
          <VerdictMark verdict={goal.verdict} /> <span>{said(goal.sentence)}</span>
        </p>
        {alone && goal.verdict === 'no_data' ? <Wanted wanted={goal.measures[0]?.wanted ?? null} /> : null}
      </div>
      <div className="drawings">
        {goal.measures.map((measure) => (
          <Drawings key={measure.code} measure={measure} alone={alone} />
        ))}
      </div>
      <p className="source">
        {provenance.length === 0 ? t('page.neverUpdated') : provenance.join(' · ')}
        {example ? <span className="example">{t('kpi.example')}</span> : null}
      </p>
    </OneScreen>
  )
}

/** A measure's own picture, or, where it cannot be judged, what is nearest with its figure. */
function Drawings({ measure, alone }: { measure: SlimMeasure; alone: boolean }) {
  const { said, language } = useWords()
  const { judgement, nearest, decimals } = measure
  const isUnjudged = judgement.verdict === 'no_data'
  const isOwn = !isUnjudged || nearest.length === 0
  return (
    <div className="drawing">
      {alone ? null : (
        <>
          <h3>{measure.title[language]}</h3>
          <p className="verdict">
            <VerdictMark verdict={judgement.verdict} /> <span>{said(judgement.sentence)}</span>
          </p>
        </>
      )}
      {isOwn ? (
        <>
          {isUnjudged ? <LastKnown measure={measure} /> : <Latest measure={measure} alone={alone} />}
          <GoalPicture judgement={judgement} decimals={decimals} of={measure} />
        </>
      ) : (
        nearest.map((standIn) => <Nearest key={standIn.code} standIn={standIn} measure={measure} />)
      )}
    </div>
  )
}

/** The figure that it has come to, with what is counted. */
function Latest({ measure, alone }: { measure: SlimMeasure; alone: boolean }) {
  const { language } = useWords()
  return (
    <>
      {alone ? <p className="nearest-title">{measure.title[language]}</p> : null}
      <BigFigure judgement={measure.judgement} measure={measure} />
    </>
  )
}

function Nearest({ standIn, measure }: { standIn: SlimMeasure['nearest'][number]; measure: SlimMeasure }) {
  const { t, language } = useWords()
  const { verdict, last } = standIn.judgement
  if (last === null) return <p className="differs">{t('goal.nearestNone', { title: standIn.title })}</p>
  return (
    <>
      <p className="nearest-title">
        <span className="kicker">{t('goal.nearest')}</span> {standIn.title[language]}
      </p>
      <BigFigure judgement={standIn.judgement} measure={measure}>
        {verdict === 'no_data' ? null : <VerdictMark verdict={verdict} />}
      </BigFigure>
      <GoalPicture judgement={standIn.judgement} decimals={measure.decimals} of={standIn} />
      <p className="differs">{standIn.differs[language]}</p>
    </>
  )
}
