import { useWords } from '#client/dictionaries.ts'
import type { AlternativeView, Judgement, MeasureView } from '#shared/goals/judgement.ts'
import type { Text } from '#shared/text.ts'
import { GrowthPicture } from '../pictures/GrowthPicture.tsx'
import { growthFrame } from '../pictures/growthFrame.ts'
import { ParityPicture } from '../pictures/ParityPicture.tsx'
import { raceFrame } from '../pictures/raceFrame.ts'
import { TurnaroundPicture } from '../pictures/TurnaroundPicture.tsx'
import { turnFrame } from '../pictures/turnFrame.ts'
import { VerdictMark } from '../VerdictMark.tsx'

type Props = {
  /** What was chosen: it stands first, so that the others are compared with it. */
  judgement: Judgement
  alternatives: readonly AlternativeView[]
  of: Text
  measure: Pick<MeasureView, 'unit' | 'decimals'>
}

/** The choices that were not made beside the one that was: small pictures on one scale, each with its verdict. */
export function Strip({ judgement, alternatives, of, measure }: Props) {
  const { t, said, language } = useWords()
  if (alternatives.length === 0) return null
  const all = [judgement, ...alternatives.map((one) => one.judgement)]
  const sayNothing = all.every(({ last, verdict }) => last === null && verdict === judgement.verdict)
  if (sayNothing)
    return (
      <p className="quiet">
        {of[language]}: {t('goal.sameAnswer', { count: alternatives.length })}:{' '}
        {alternatives.map(({ title }) => title[language]).join('; ')}.
      </p>
    )
  return (
    <section className="strip" aria-label={`${t('goal.strip')}: ${of[language]}`}>
      <h3>
        {t('goal.strip')} <small>{of[language]}</small>
      </h3>
      <ul>
        <li className="chosen">
          <p className="strip-title">{t('goal.chosen')}</p>
          <VerdictMark verdict={judgement.verdict} />
          <Small judgement={judgement} all={all} measure={measure} />
        </li>
        {alternatives.map(({ code, title, mixedBases, judgement: one }) => (
          <li key={code}>
            <p className="strip-title">{title[language]}</p>
            <VerdictMark verdict={one.verdict} />
            <Small judgement={one} all={all} measure={measure} />
            <p className="quiet">
              {mixedBases ? `${t('goal.mixedBases')} ` : ''}
              {said(one.sentence)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type SmallProps = Pick<Props, 'judgement' | 'measure'> & { all: readonly Judgement[] }

/** One choice's picture on the scale of all; values per head stand on a scale of their own. */
function Small({ judgement: { picture, reason }, all, measure }: SmallProps) {
  const { decimals } = measure
  const pictures = all.map((one) => one.picture)
  switch (picture.rule) {
    case 'parity': {
      const alike = pictures.flatMap((one) => (one.rule === 'parity' && one.perHead === null ? one : []))
      const most = Math.max(...alike.map((one) => raceFrame(one)?.most ?? 0))
      return picture.counted.length === 0 ? null : (
        <ParityPicture
          picture={picture}
          decimals={decimals}
          name={null}
          most={picture.perHead === null ? most : undefined}
        />
      )
    }
    case 'turnaround': {
      const ranges = pictures.flatMap((one) => (one.rule === 'turnaround' ? [turnFrame(one).range] : []))
      return <TurnaroundPicture picture={picture} decimals={decimals} name={null} range={spanOf(ranges)} />
    }
    case 'milestones':
      return null
    default: {
      const pairs = pictures.flatMap((one) => {
        const frame = one.rule === 'multiple' || one.rule === 'threshold' ? growthFrame(one) : null
        return frame === null ? [] : [frame.range]
      })
      return pairs.length === 0 ? null : (
        <GrowthPicture
          picture={picture}
          decimals={decimals}
          name={null}
          range={spanOf(pairs)}
          isOver={reason === 'never_published'}
        />
      )
    }
  }
}

function spanOf(ranges: readonly (readonly [number, number])[]): [number, number] {
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))]
}
