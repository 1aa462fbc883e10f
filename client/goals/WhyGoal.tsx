import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import type { Judgement, MeasureView } from '#shared/goals/judgement.ts'

/** Why a measure, and each stand-in beneath it, was judged as it was: inputs, rule and version. */
export function WhyGoal({ measure }: { measure: MeasureView }) {
  const { language } = useWords()
  return (
    <>
      <Why judgement={measure.judgement} of={measure.title[language]} />
      {measure.nearest.map(({ code, title, judgement }) => (
        <Why key={code} judgement={judgement} of={title[language]} />
      ))}
    </>
  )
}

function Why({ judgement, of }: { judgement: Judgement; of: string }) {
  const { t, said } = useWords()
  const rule = t(`goal.rule.${judgement.rule}`)
  return (
    <details className="why">
      <summary>
        {t('goal.why')} <small>{of}</small>
      </summary>
      <dl className="inputs">
        {Object.entries(judgement.inputs).map(([name, sentence]) => (
          <div key={name}>
            <dt>{t(`goal.input.${name}` as Parameters<typeof t>[0])}</dt>
            <dd>{said(sentence)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {t('goal.rule', { rule, version: `${judgement.version}` })}{' '}
        <Link to="/metode" search={keepCommon} hash={judgement.rule}>
          {t('page.method')}
        </Link>
      </p>
    </details>
  )
}
