import { useWords } from '#client/dictionaries.ts'
import type { SlimMeasure } from '#shared/goals/slim.ts'
import { GoalPicture } from './pictures/GoalPicture.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/**
 * One measure of a goal. One that cannot be judged shows its nearest figure large, with its label, what differs,
 * and what would settle it: that card is a main case, not an empty one.
 */
export function MeasureBody({ measure, alone }: { measure: SlimMeasure; alone: boolean }) {
  const { said, language } = useWords()
  const { judgement, nearest } = measure
  const unjudged = judgement.verdict === 'no_data'
  const showsOwn = !unjudged || nearest.length === 0
  return (
    <div className="measure">
      {alone ? null : (
        <h3>
          {measure.title[language]} <VerdictMark verdict={judgement.verdict} />
        </h3>
      )}
      <p>{said(judgement.sentence)}</p>
      {unjudged && nearest.length === 0 ? <LastKnown measure={measure} /> : null}
      {showsOwn ? <GoalPicture picture={judgement.picture} measure={measure} of={measure} /> : null}
      {unjudged
        ? nearest.map((standIn) => <Nearest key={standIn.code} standIn={standIn} measure={measure} />)
        : null}
      <Alternatives alternatives={measure.alternatives} />
      {unjudged || judgement.verdict === 'uncertain' ? <Wanted wanted={measure.wanted} /> : null}
    </div>
  )
}

/** Where nothing stands in: our own latest figure, even from outside the window. */
function LastKnown({ measure }: { measure: SlimMeasure }) {
  const { t } = useWords()
  const { last } = measure.judgement
  if (last === null) return null
  return (
    <>
      <p className="kicker">{t('goal.nearest')}</p>
      <BigFigure last={last} measure={measure} />
    </>
  )
}

type BigProps = {
  last: NonNullable<SlimMeasure['judgement']['last']>
  measure: SlimMeasure
  children?: React.ReactNode
}

function BigFigure({ last, measure, children }: BigProps) {
  const { said, language } = useWords()
  const number = { number: last.value, decimals: measure.decimals }
  return (
    <p className="big">
      {said({ key: 'page.number', values: { number } })}{' '}
      <small>
        {measure.unit[language]}, {last.year}
      </small>{' '}
      {children}
    </p>
  )
}

function Nearest({ standIn, measure }: { standIn: SlimMeasure['nearest'][number]; measure: SlimMeasure }) {
  const { t, said, language } = useWords()
  const { last, verdict } = standIn.judgement
  return (
    <div className="nearest">
      <p className="kicker">{t('goal.nearest')}</p>
      <p className="nearest-title">{standIn.title[language]}</p>
      {last === null ? null : (
        <BigFigure last={last} measure={measure}>
          <VerdictMark verdict={verdict} />
        </BigFigure>
      )}
      <p>{said(standIn.judgement.sentence)}</p>
      <GoalPicture picture={standIn.judgement.picture} measure={measure} of={standIn} />
      <p className="quiet">{standIn.differs[language]}</p>
      <Alternatives alternatives={standIn.alternatives} />
    </div>
  )
}

/** The other choices, so that nobody can pick quietly. */
export function Alternatives({ alternatives }: { alternatives: SlimMeasure['alternatives'] }) {
  const { t, said, language } = useWords()
  if (alternatives.length === 0) return null
  return (
    <details className="alternatives">
      <summary>
        {t('goal.alternatives', { count: alternatives.length })}
        {alternatives.map(({ code, judgement }) => (
          <VerdictMark key={code} verdict={judgement.verdict} />
        ))}
      </summary>
      <ul>
        {alternatives.map(({ code, title, mixedBases, judgement }) => (
          <li key={code}>
            <strong>{title[language]}</strong> <VerdictMark verdict={judgement.verdict} />{' '}
            {mixedBases ? <em>{t('goal.mixedBases')} </em> : null}
            {said(judgement.sentence)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Wanted({ wanted }: { wanted: SlimMeasure['wanted'] }) {
  const { t, said, language } = useWords()
  if (wanted === null) return null
  const by = wanted.by === null ? '' : `, ${said({ key: 'goal.by', values: { day: { day: wanted.by } } })}`
  return (
    <div className="wanted">
      <p>
        <strong>{t('goal.wanted')}:</strong> {wanted.what[language]}
      </p>
      <p>
        <strong>{t('goal.table')}:</strong> {wanted.table[language]}
      </p>
      <p>
        <strong>{t('goal.from')}:</strong> {wanted.from[language]}
        {by}
      </p>
    </div>
  )
}
