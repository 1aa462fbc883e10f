import { useWords } from '#client/dictionaries.ts'
import { Provenance } from '#client/ui/Provenance.tsx'
import type { MeasureView, NearestView } from '#shared/goals/judgement.ts'
import type { EventLine } from '#shared/programmes/eventLines.ts'
import { BigFigure, LastKnown, Wanted } from '../MeasureBody.tsx'
import { ParityGaps } from '../pictures/ParityGaps.tsx'
import { VerdictMark } from '../VerdictMark.tsx'
import { WhyGoal } from '../WhyGoal.tsx'
import { GoalFigure } from './GoalFigure.tsx'
import { Strip } from './Strip.tsx'

type Props = { measure: MeasureView; events: readonly EventLine[]; alone: boolean }

/** One measure on the goal's page: its picture, or, where it cannot be judged, what is nearest and what is missing. */
export function MeasureFigures({ measure, events, alone }: Props) {
  const { language } = useWords()
  const isUnjudged = measure.judgement.verdict === 'no_data'
  return (
    <section className="measure-page" aria-labelledby={`measure-${measure.code}`}>
      <h2
        id={`measure-${measure.code}`}
        className={alone && measure.nearest.length === 0 ? 'unseen' : undefined}
      >
        {measure.title[language]}
      </h2>
      {isUnjudged ? (
        <Unjudged measure={measure} events={events} />
      ) : (
        <>
          <GoalFigure of={measure} measure={measure} events={events} />
          <Wanted wanted={measure.judgement.verdict === 'uncertain' ? measure.wanted : null} />
        </>
      )}
      <Strip
        judgement={measure.judgement}
        alternatives={measure.alternatives}
        of={measure.title}
        measure={measure}
      />
      <WhyGoal measure={measure} />
    </section>
  )
}

/** What cannot be judged, as a picture of its own: why, what is nearest and large, what is missing and where it is. */
function Unjudged({ measure, events }: Omit<Props, 'alone'>) {
  const { said } = useWords()
  const { judgement, nearest } = measure
  const { picture } = judgement
  const isEmpty = picture.rule === 'parity' && picture.counted.length === 0
  const shown = nearest.length === 0 ? [measure] : nearest
  const drawn = shown.filter(isDrawn)
  const sources = new Set(shown.flatMap((one) => one.judgement.sources))
  return (
    <div className="unjudged">
      <p className="figure-title">
        <VerdictMark verdict={judgement.verdict} /> {said(judgement.sentence)}
      </p>
      <div className="unjudged-parts">
        <div>
          {nearest.length === 0 ? <LastKnown measure={measure} /> : null}
          {nearest.map((standIn) => (
            <Nearest key={standIn.code} standIn={standIn} measure={measure} />
          ))}
        </div>
        <div>
          {isEmpty ? <ParityGaps picture={picture} name={said(judgement.sentence)} /> : null}
          <Wanted wanted={measure.wanted} />
        </div>
      </div>
      {drawn.length > 0 ? null : (
        <Provenance updated={judgement.updated} assumed={judgement.assumed} sources={[...sources]} />
      )}
      {drawn.map((one) => (
        <div key={one.code}>
          <GoalFigure of={one} measure={measure} events={events} />
          {one === measure ? null : (
            <Strip
              judgement={one.judgement}
              alternatives={one.alternatives}
              of={one.title}
              measure={measure}
            />
          )}
        </div>
      ))}
    </div>
  )
}

/** Whether there is anything to draw beside what is missing. */
function isDrawn({ judgement: { picture, last } }: MeasureView | NearestView): boolean {
  return picture.rule === 'parity'
    ? picture.counted.length > 0
    : last !== null || picture.rule === 'milestones'
}

/** The nearest figure large, with its label and what differs from the promise. */
function Nearest({ standIn, measure }: { standIn: NearestView; measure: MeasureView }) {
  const { t, said, language } = useWords()
  const hasFigure = standIn.judgement.last !== null
  return (
    <>
      {hasFigure ? (
        <>
          <p className="kicker">{t('goal.nearest')}</p>
          <p className="nearest-title">{standIn.title[language]}</p>
          <BigFigure judgement={standIn.judgement} measure={measure} />
          {isDrawn(standIn) ? null : <p>{said(standIn.judgement.sentence)}</p>}
        </>
      ) : (
        <p>{t('goal.nearestNone', { title: standIn.title })}</p>
      )}
      <p className="quiet">{standIn.differs[language]}</p>
      {standIn.judgement.picture.rule === 'parity' && hasFigure && !isDrawn(standIn) ? (
        <ParityGaps picture={standIn.judgement.picture} name={said(standIn.judgement.sentence)} />
      ) : null}
    </>
  )
}
