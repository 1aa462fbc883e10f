import { useWords } from '#client/dictionaries.ts'
import type { EventLine } from '#shared/programmes/eventLines.ts'

/** What happened around the figures, as the charts mark it. */
export function EventList({ events, heading }: { events: readonly EventLine[]; heading: string }) {
  const { t, said, language } = useWords()
  if (events.length === 0) return null
  const day = (value: string) => said({ key: 'page.day', values: { day: { day: value } } })
  return (
    <section aria-labelledby="events">
      <h2 id="events">{heading}</h2>
      <ul className="events">
        {events.map(({ code, from, to, title, kind, source, example }) => (
          <li key={code}>
            <strong>
              {day(from)}
              {to === null ? '' : `–${day(to)}`}
            </strong>{' '}
            <span className="kicker">{t(`event.${kind}`)}</span> {title[language]}
            {example ? <span className="example">{t('kpi.example')}</span> : null}
            {source === null ? null : <small> {source}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}
