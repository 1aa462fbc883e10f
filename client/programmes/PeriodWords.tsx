import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { LongText } from '#client/ui/LongText.tsx'
import type { PeriodWords as Said } from '#shared/programmes/periodWords.ts'

/** How many stand open; whoever looks for more unfolds the earlier ones. */
const mostOpen = 4

type Props = { id: string; title: string; words: readonly Said[] }

/** What units wrote, the newest first, each under the periods that it is about. */
export function PeriodWords({ id, title, words }: Props) {
  const { t } = useWords()
  const [open, earlier] = [words.slice(0, mostOpen), words.slice(mostOpen)]
  return (
    <section className="said" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {words.length === 0 ? <p className="quiet">{t('said.none')}</p> : null}
      <Articles words={open} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t('said.earlier', { count: earlier.length })}</summary>
          <Articles words={earlier} />
        </details>
      )}
    </section>
  )
}

function Articles({ words }: { words: readonly Said[] }) {
  const { t, said, language } = useWords()
  return words.map(({ number, text, unit, submittedOn, publishedOn, periods, kpis, example }) => (
    <article key={number}>
      <h3>
        {said({
          key: 'page.said',
          values: { text: { list: periods.map((period) => ({ period })) } },
        })}
        {example ? <span className="example">{t('kpi.example')}</span> : null}
      </h3>
      {example ? <p className="quiet">{t('said.example')}</p> : null}
      <LongText text={text} more={t('said.more')} />
      <p className="quiet">
        {t('said.of', {
          unit: unit.name,
          sent: { day: submittedOn },
          day: { day: publishedOn },
          number: String(number),
        })}
      </p>
      <p className="quiet">
        {t('said.with')}{' '}
        {kpis.map(({ code, name }, at) => (
          <Fragment key={code}>
            {at === 0 ? '' : ' · '}
            <Link to="/kpi/$kpi" params={{ kpi: code }} search={keepCommon}>
              {name[language]}
            </Link>
          </Fragment>
        ))}
      </p>
    </article>
  ))
}
