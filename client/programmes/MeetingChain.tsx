import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { exactly } from '#client/search.ts'
import type { Timeline } from '#shared/programmes/moment.ts'

type Props = { timeline: Timeline; day: string; from: string }
type Stop = { day: string; meeting: Timeline['meetings'][number] | undefined }

/**
 * The council's meetings as marks in the order of time, with the chosen day at its place among them. A meeting before
 * the page has anything to show (`from`) is named, and leads nowhere.
 */
export function MeetingChain({ timeline, day, from }: Props) {
  const { t, said, language } = useWords()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)
    if (chosen != null) list.current?.scrollTo({ left: chosen.offsetLeft - chosen.offsetWidth / 2 })
  }, [day])
  const stops: Stop[] = timeline.meetings.map((meeting) => ({ day: meeting.day, meeting }))
  if (!stops.some((stop) => stop.day === day)) stops.push({ day, meeting: undefined })
  return (
    <nav className="meetings" aria-label={t('asOf.meetings')}>
      <ol ref={list}>
        {stops
          .sort((a, b) => (a.day < b.day ? -1 : 1))
          .map((stop) => {
            const name = said({ key: 'page.day', values: { day: { day: stop.day } } })
            const isChosen = stop.day === day
            if (stop.meeting === undefined) {
              return (
                <li key={stop.day} className="chosen" data-day={stop.day}>
                  <strong>{name}</strong>
                  <small>{t('asOf.chosen')}</small>
                </li>
              )
            }
            const { asOf, title, body } = stop.meeting
            return (
              <li key={asOf + title} className={isChosen ? 'chosen' : undefined} data-day={stop.day}>
                {stop.day < from ? (
                  <span title={title}>{name}</span>
                ) : (
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
                )}
                <small>{body[language]}</small>
              </li>
            )
          })}
      </ol>
    </nav>
  )
}
