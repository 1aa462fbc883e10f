import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { exactly } from '#client/search.ts'
import { HiddenFields } from '#client/ui/HiddenFields.tsx'
import type { Timeline } from '#shared/programmes/moment.ts'
import { MeetingChain } from './MeetingChain.tsx'

/**
 * The day that the page is read on, on every page: a date to type, the council's meetings as marks on a line, and
 * for an example its own clock. A plain form, so that it works before and without any script.
 */
export function AsOfBar({ timeline }: { timeline: Timeline }) {
  const { t, said, language } = useWords()
  const { asOf, n, lang: _, ...filters } = useSearch({ strict: false })
  const { kpi, goal } = useParams({ strict: false })
  const { kpis, goals } = timeline.begins
  const from =
    (kpi === undefined ? undefined : kpis[kpi]) ??
    (goal === undefined ? undefined : goals[goal]) ??
    timeline.from
  const day = (asOf ?? timeline.opensOn).slice(0, 10)
  const dayText = (value: string) => said({ key: 'page.day', values: { day: { day: value } } })
  return (
    <section className="asof" aria-label={t('asOf.label')}>
      <form method="get" className="asof-form">
        {language === 'da' ? null : <input type="hidden" name="lang" value={language} />}
        <HiddenFields values={filters} />
        <label htmlFor="asof-day">{t('asOf.label')}</label>
        <input
          id="asof-day"
          key={day}
          type="date"
          name="asOf"
          defaultValue={day}
          min={from}
          max={timeline.today}
        />
        <button type="submit">{t('asOf.show')}</button>
      </form>
      <MeetingChain timeline={timeline} day={day} from={from} />
      {timeline.isExample ? (
        <p className="asof-clock">
          {t('asOf.example')}{' '}
          {timeline.choices.map((choice, index) => (
            <span key={choice}>
              {index === 0 ? '' : ' · '}
              <Link
                to="."
                search={(search) => ({
                  ...search,
                  asOf: choice === timeline.opensOn ? undefined : choice,
                  n: undefined,
                })}
                activeOptions={exactly}
                aria-current={choice === day && n === undefined ? 'date' : undefined}
                resetScroll={false}
              >
                {choice === timeline.today ? t('asOf.today') : dayText(choice)}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}
