import { useWords } from '#client/app/dictionaries.ts'
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
      {showsOwn ? <GoalPicture picture={judgement.picture} measure={measure} of={measure} /> : null}
      {unjudged ? nearest.map((standIn) => <Nearest key={standIn.code} standIn={standIn} measure={measure} />) : null}
      <Alternatives alternatives={measure.alternatives} />
      {unjudged || judgement.verdict === 'uncertain' ? <Wanted wanted={measure.wanted} /> : null}
    </div>
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
        <p className="big">
          {said({ key: 'page.number', values: { number: { number: last.value, decimals: measure.decimals } } })}{' '}
          <small>
            {measure.unit[language]}, {last.year}
          </small>{' '}
          <VerdictMark verdict={verdict} />
        </p>
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
  return (
    <dl className="wanted">
      <dt>{t('goal.wanted')}</dt>
      <dd>{wanted.what[language]}</dd>
      <dt>{t('goal.table')}</dt>
      <dd>{wanted.table[language]}</dd>
      <dt>{t('goal.from')}</dt>
      <dd>
        {wanted.from[language]}
        {wanted.by === null ? null : `, ${said({ key: 'goal.by', values: { day: { day: wanted.by } } })}`}
      </dd>
    </dl>
  )
}
