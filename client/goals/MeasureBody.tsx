import { useWords } from '#client/dictionaries.ts'
import type { SlimMeasure } from '#shared/goals/slim.ts'
import type { Verdict } from '#shared/goals/verdict.ts'
import { decimalsOf } from '#shared/numbers/decimal.ts'
import type { Text } from '#shared/text.ts'
import { StillPicture } from './pictures/StillPicture.tsx'
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
      {unjudged ? (
        nearest.length === 0 ? (
          <LastKnown measure={measure} />
        ) : null
      ) : (
        <BigFigure judgement={judgement} measure={measure} />
      )}
      {showsOwn ? <StillPicture judgement={judgement} decimals={measure.decimals} of={measure} /> : null}
      {unjudged
        ? nearest.map((standIn) => <Nearest key={standIn.code} standIn={standIn} measure={measure} />)
        : null}
      <Alternatives
        alternatives={measure.alternatives}
        chosen={judgement.verdict}
        about={unjudged && nearest.length > 0 ? measure.title : undefined}
      />
      {unjudged || judgement.verdict === 'uncertain' ? <Wanted wanted={measure.wanted} /> : null}
    </div>
  )
}

/** Where nothing stands in: the latest figure there is, even from outside the window. */
export function LastKnown({ measure }: { measure: SlimMeasure }) {
  const { t, language } = useWords()
  const { picture, last } = measure.judgement
  const sides = picture.rule === 'parity' && picture.outside !== null ? picture.sides : null
  if (last === null) return null
  return (
    <>
      <p className="kicker">{t('goal.nearest')}</p>
      {sides === null ? null : (
        <p className="nearest-title">
          {t('goal.against', { own: sides.own[language], peer: sides.peer[language] })}
        </p>
      )}
      <BigFigure judgement={measure.judgement} measure={measure} />
    </>
  )
}

type BigProps = { judgement: SlimMeasure['judgement']; measure: SlimMeasure; children?: React.ReactNode }

/** The nearest figure, large: two values where two sides can be set against each other, else our latest, as stated. */
export function BigFigure({ judgement: { picture, last }, measure, children }: BigProps) {
  const { t, said, language } = useWords()
  const pair =
    picture.rule === 'parity' ? (picture.counted.length > 0 ? picture.sums : picture.outside) : null
  const years =
    picture.rule !== 'parity' || pair === null
      ? `${last?.year}`
      : picture.counted.length > 0
        ? spanOf(picture.counted)
        : `${picture.outside?.year}`
  if (pair === null && last === null) return null
  const text =
    pair === null
      ? said({ key: 'page.number', values: { number: asStated(last?.value ?? 0, measure.decimals) } })
      : t('goal.against', {
          own: asStated(pair.own, measure.decimals),
          peer: asStated(pair.peer, measure.decimals),
        })
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

/** The first and the last of some years. */
function spanOf(years: readonly number[]): string {
  return years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`
}

/** A stated value of a measure in whole numbers keeps one decimal, so that 2.6 does not become 3. */
function asStated(number: number, decimals: number): { number: number; decimals: number } {
  return { number, decimals: decimals === 0 ? Math.min(decimalsOf(number), 1) : decimals }
}

function Nearest({ standIn, measure }: { standIn: SlimMeasure['nearest'][number]; measure: SlimMeasure }) {
  const { t, said, language } = useWords()
  if (standIn.judgement.last === null)
    return <p className="quiet">{t('goal.nearestNone', { title: standIn.title })}</p>
  return (
    <div className="nearest">
      <p className="kicker">{t('goal.nearest')}</p>
      <p className="nearest-title">{standIn.title[language]}</p>
      <BigFigure judgement={standIn.judgement} measure={measure}>
        <VerdictMark verdict={standIn.judgement.verdict} />
      </BigFigure>
      <p>{said(standIn.judgement.sentence)}</p>
      <StillPicture judgement={standIn.judgement} decimals={measure.decimals} of={standIn} />
      <p className="quiet">{standIn.differs[language]}</p>
      <Alternatives alternatives={standIn.alternatives} chosen={standIn.judgement.verdict} />
    </div>
  )
}

type AlternativesProps = {
  alternatives: SlimMeasure['alternatives']
  chosen: Verdict
  /** Whose choices they are, where something else stands in for it above. */
  about?: Text | undefined
}

/** The other choices, so that nobody can pick quietly; their verdicts at once where any differs. */
function Alternatives({ alternatives, chosen, about }: AlternativesProps) {
  const { t, said, language } = useWords()
  const count = alternatives.length
  if (count === 0) return null
  const areAlike = alternatives.every(({ judgement }) => judgement.verdict === chosen)
  return (
    <details className="alternatives">
      <summary>
        {about === undefined ? '' : `${about[language]}: `}
        {t(areAlike ? 'goal.sameAnswer' : 'goal.alternatives', { count })}
        {areAlike
          ? null
          : alternatives.map(({ code, judgement }) => <VerdictMark key={code} verdict={judgement.verdict} />)}
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

export function Wanted({ wanted }: { wanted: SlimMeasure['wanted'] }) {
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
