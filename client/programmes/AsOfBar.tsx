import { Link, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/app/dictionaries.ts'
import type { Timeline } from '#shared/programmes/moment.ts'

/**
 * The day that the page is read on, on every page: a date to type, the council's meetings as marks on a line, and
 * for an example its own clock. A plain form, so that it works before and without any script.
 */
export function AsOfBar({ timeline }: { timeline: Timeline }) {
  const { t, said, language } = useWords()
  const { asOf, n } = useSearch({ from: '__root__' })
  const day = (asOf ?? timeline.opensOn).slice(0, 10)
  const said_day = (value: string) => said({ key: 'page.day', values: { day: { day: value } } })
  return (
    <section className="asof" aria-label={t('asOf.label')}>
      <form method="get" className="asof-form">
        {language === 'da' ? null : <input type="hidden" name="lang" value={language} />}
        <label htmlFor="asof-day">{t('asOf.label')}</label>
        <input
          id="asof-day"
          key={day}
          type="date"
          name="asOf"
          defaultValue={day}
          min={timeline.from}
          max={timeline.today}
        />
        <button type="submit">{t('asOf.show')}</button>
      </form>
      <MeetingLine timeline={timeline} day={day} />
      {timeline.isExample ? (
        <p className="asof-clock">
          {t('asOf.example')}{' '}
          {timeline.choices.map((choice, index) => (
            <span key={choice}>
              {index === 0 ? '' : ' · '}
              <Link
                to="."
                search={(search) => ({ ...search, asOf: choice === timeline.opensOn ? undefined : choice, n: undefined })}
                aria-current={choice === day && n === undefined ? 'date' : undefined}
                resetScroll={false}
              >
                {choice === timeline.today ? t('asOf.today') : said_day(choice)}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}

function MeetingLine({ timeline, day }: { timeline: Timeline; day: string }) {
  const { t, said } = useWords()
  const from = Date.parse(timeline.from)
  const span = Date.parse(timeline.today) - from
  const place = (value: string) => `${Math.round(((Date.parse(value) - from) / span) * 1000)}`
  return (
    <nav className="meetings" aria-label={t('asOf.meetings')}>
      <svg viewBox="-8 0 1016 16" preserveAspectRatio="none" aria-hidden="true" className="meeting-line">
        <path d="M0 8H1000" />
        {timeline.meetings.map((meeting) => (
          <path key={meeting.asOf + meeting.title} className="tick" d={`M${place(meeting.day)} 2V14`} />
        ))}
        <path className="now" d={`M${place(day)} 0V16`} />
      </svg>
      <ul>
        {timeline.meetings.map((meeting) => (
          <li key={meeting.asOf + meeting.title}>
            <Link
              to="."
              search={(search) => ({ ...search, asOf: meeting.asOf, n: undefined })}
              aria-current={meeting.day === day ? 'date' : undefined}
              title={meeting.title}
              resetScroll={false}
            >
              {said({ key: 'page.day', values: { day: { day: meeting.day } } })}
              <small>{meeting.body}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
