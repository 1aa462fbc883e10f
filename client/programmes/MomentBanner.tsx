import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouteContext, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import type { Moment, ProgrammeHead } from '#shared/programmes/moment.ts'
import { timelineQuery } from './timeline.query.ts'

/** That a page shows the past, how sure its dates are, and what was loaded here later than the day itself. */
export function MomentBanner({ moment, programme }: { moment: Moment; programme: ProgrammeHead }) {
  const { t, said } = useWords()
  const { n } = useSearch({ from: '__root__' })
  const { programme: code } = useRouteContext({ from: '__root__' })
  const { data: timeline } = useSuspenseQuery(timelineQuery(code))
  const isNumbered = n !== undefined && moment.number !== timeline.head
  if (moment.day >= timeline.today && !isNumbered) {
    return programme.closed ? (
      <p className="banner">{said({ key: 'moment.closed', values: { day: { day: programme.closesOn } } })}</p>
    ) : null
  }
  return (
    <div className="banner">
      <p>
        <strong>{said({ key: 'moment.past', values: { day: { day: moment.day } } })}</strong>{' '}
        {programme.isExample && moment.isDefault ? `${t('moment.exampleDay')} ` : ''}
        {programme.closed
          ? `${said({ key: 'moment.closed', values: { day: { day: programme.closesOn } } })} `
          : ''}
        {isNumbered ? `${t('moment.number', { number: `${moment.number}`, head: `${timeline.head}` })} ` : ''}
      </p>
      <details>
        <summary>{t('moment.howSure')}</summary>
        <ul>
          <li>{t('moment.facts', { count: moment.facts })}</li>
          <li>{t('moment.assumed', { count: moment.assumedDates })}</li>
          <li>{t('moment.vintages', { count: moment.laterVintages })}</li>
          <li>
            {t('moment.loadedLater', { count: moment.loadedLater })}{' '}
            {moment.loadedLater > 0 && moment.numberAtDay > 0 && !isNumbered ? (
              <Link
                to="."
                search={(search) => ({ ...search, n: `${moment.numberAtDay}` })}
                resetScroll={false}
              >
                {t('moment.withoutLater')}
              </Link>
            ) : null}
            {isNumbered ? (
              <Link to="." search={(search) => ({ ...search, n: undefined })} resetScroll={false}>
                {t('moment.withAll')}
              </Link>
            ) : null}
          </li>
        </ul>
      </details>
      {moment.isDefault ? null : (
        <p>
          <Link
            to="."
            search={(search) => ({ ...search, asOf: undefined, n: undefined })}
            resetScroll={false}
          >
            {t('moment.back')}
          </Link>
        </p>
      )}
    </div>
  )
}
