import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { LongText } from '#client/ui/LongText.tsx'
import type { CouncilNote } from '#shared/programmes/councilNotes.ts'

/** What a unit wrote about single figures for the council alone; nothing where it wrote nothing. */
export function CouncilNotes({ notes }: { notes: readonly CouncilNote[] }) {
  const { t, language } = useWords()
  if (notes.length === 0) return null
  return (
    <section className="said" aria-labelledby="council-notes">
      <h2 id="council-notes">{t('said.councilNotes')}</h2>
      {notes.map(({ revision, kpi, period, text, publishedOn, example }) => (
        <article key={revision}>
          <h3>
            <Link to="/kpi/$kpi" params={{ kpi: kpi.code }} search={keepCommon}>
              {kpi.name[language]}
            </Link>
            {example ? <span className="example">{t('kpi.example')}</span> : null}
          </h3>
          <LongText text={text} more={t('said.more')} />
          <p className="quiet">
            {t('said.note', { period: { period }, day: { day: publishedOn }, number: String(revision) })}
          </p>
        </article>
      ))}
    </section>
  )
}
