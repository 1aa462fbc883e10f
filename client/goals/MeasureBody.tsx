import { useWords } from '#client/dictionaries.ts'
import type { SlimMeasure } from '#shared/goals/slim.ts'
import { decimalsOf } from '#shared/numbers/decimal.ts'
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
  if (measure.judgement.last === null) return null
  return (
    <>
      <p className="kicker">{t('goal.nearest')}</p>
      <BigFigure judgement={measure.judgement} measure={measure} />
    </>
  )
}

type BigProps = { judgement: SlimMeasure['judgement']; measure: SlimMeasure; children?: React.ReactNode }

/** The nearest figure, large: two sums where two sides were compared, else our latest, as it was stated. */
function BigFigure({ judgement, measure, children }: BigProps) {
  const { t, said, language } = useWords()
  const { picture, last } = judgement
  const sums = picture.rule === 'parity' && picture.counted.length > 0 ? picture.sums : null
  if (sums === null && last === null) return null
  const text =
    sums === null || picture.rule !== 'parity'
      ? said({ key: 'page.number', values: { number: asStated(last?.value ?? 0, measure.decimals) } })
      : t('goal.against', {
          own: asStated(sums.own, measure.decimals),
          peer: asStated(sums.peer, measure.decimals),
        })
  const years = sums === null || picture.rule !== 'parity' ? `${last?.year}` : picture.counted.join('–')
  return (
    <p className="big">
      {text}{' '}
      <small>
        {measure.unit[language]}, {years}
      </small>{' '}
      {children}
    </p>
  )
}

/** A stated value keeps one decimal more than the measure shows, so that 2.6 does not become 3. */
function asStated(number: number, decimals: number): { number: number; decimals: number } {
  return { number, decimals: Math.min(decimalsOf(number), decimals + 1) }
}

function Nearest({ standIn, measure }: { standIn: SlimMeasure['nearest'][number]; measure: SlimMeasure }) {
  const { t, said, language } = useWords()
  return (
    <div className="nearest">
      <p className="kicker">{t('goal.nearest')}</p>
      <p className="nearest-title">{standIn.title[language]}</p>
      <BigFigure judgement={standIn.judgement} measure={measure}>
        <VerdictMark verdict={standIn.judgement.verdict} />
      </BigFigure>
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
