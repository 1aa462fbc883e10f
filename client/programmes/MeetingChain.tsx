import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { exactly } from '#client/search.ts'
import type { Timeline } from '#shared/programmes/moment.ts'

type Stop = { day: string; meeting: Timeline['meetings'][number] | undefined }

/** The council's meetings as marks in the order of time, with the chosen day at its place among them. */
export function MeetingChain({ timeline, day }: { timeline: Timeline; day: string }) {
  const { t, said, language } = useWords()
  const stops: Stop[] = timeline.meetings.map((meeting) => ({ day: meeting.day, meeting }))
  if (!stops.some((stop) => stop.day === day)) stops.push({ day, meeting: undefined })
  return (
    <nav className="meetings" aria-label={t('asOf.meetings')}>
      <ol>
        {stops
          .sort((a, b) => (a.day < b.day ? -1 : 1))
          .map((stop) => {
            const name = said({ key: 'page.day', values: { day: { day: stop.day } } })
            const isChosen = stop.day === day
            if (stop.meeting === undefined) {
              return (
                <li key={stop.day} className="chosen">
                  <strong>{name}</strong>
                  <small>{t('asOf.chosen')}</small>
                </li>
              )
            }
            const { asOf, title, body } = stop.meeting
            return (
              <li key={asOf + title} className={isChosen ? 'chosen' : undefined}>
                <Link
                  to="."
                  search={(search) => ({ ...search, asOf, n: undefined })}
                  activeOptions={exactly}
                  aria-current={isChosen ? 'date' : undefined}
                  title={title}
                  resetScroll={false}
                >
                  {name}
                </Link>
                <small>{body[language]}</small>
              </li>
            )
          })}
      </ol>
    </nav>
  )
}
