import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import type { OpenReturn } from '#shared/reviews/reviews.api.ts'

type Props = { returned: OpenReturn[]; onTakeBack: (one: OpenReturn) => void }

/** Returns that nobody has acted on yet, and that can be taken back. */
export function OpenReturns({ returned, onTakeBack }: Props) {
  const { t, said, language } = useWords()
  if (returned.length === 0) return null
  return (
    <section aria-labelledby="returns">
      <h2 id="returns">{t('queue.returns')}</h2>
      <ul className="queue">
        {returned.map((one) => {
          const period = { period: one.period }
          return (
            <li key={one.review}>
              <strong>
                {one.name[language]}, {said({ key: 'queue.period', values: { period } })}
              </strong>
              <p>
                {one.reportingUnit.name[language]}.{' '}
                {t('queue.returnedWhen', { when: instantText(one.at, language) })}
              </p>
              <p className="words">{one.reason}</p>
              <p>
                <button
                  type="button"
                  aria-label={t('queue.takeBackNamed', { name: one.name, period })}
                  onClick={() => onTakeBack(one)}
                >
                  {t('queue.takeBack')}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
