import { briefly, unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { SameThing } from '#shared/programmes/sameThing.ts'
import { publishedSentence } from './FiguresTable.tsx'

/** How many periods stand open; the earlier ones unfold. */
const mostOpen = 4

/** The several numbers that were published for one thing, beside each other and never joined. */
export function SameThings({ things }: { things: readonly SameThing[] }) {
  const { t } = useWords()
  if (things.length === 0) return null
  const [open, earlier] = [things.slice(0, mostOpen), things.slice(mostOpen)]
  return (
    <section aria-labelledby="same">
      <h2 id="same">{t('same.title')}</h2>
      <p className="quiet">{t('same.hint')}</p>
      <Numbers name={t('same.title')} things={open} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t('same.earlier', { count: earlier.length })}</summary>
          <Numbers name={t('same.earlier', { count: earlier.length })} things={earlier} />
        </details>
      )}
    </section>
  )
}

function Numbers({ name, things }: { name: string; things: readonly SameThing[] }) {
  const { t, said, language } = useWords()
  return (
    <Scroll name={name}>
      <table className="plain same">
        <thead>
          <tr>
            <th scope="col">{t('kpi.series')}</th>
            <th scope="col" className="number">
              {t('kpi.value')}
            </th>
            <th scope="col">{t('same.difference')}</th>
            <th scope="col">{t('kpi.source')}</th>
            <th scope="col">{t('kpi.published')}</th>
          </tr>
        </thead>
        {things.map(({ name: thing, place, period, numbers }) => (
          <tbody key={`${thing.en} ${place.en} ${period}`}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {t('same.of', { name: thing, place, period: { period } })}
              </th>
            </tr>
            {numbers.map((one) => (
              <tr key={one.series}>
                <th scope="row">
                  {one.basis[language]}
                  {one.example ? <span className="example">{t('kpi.example')}</span> : null}
                </th>
                <td className="number">
                  <a href={`#nr-${one.number}`}>{briefly(one.value, one.decimals, language)}</a>{' '}
                  <small>{unitText(one.unit, one.value, language)}</small>
                  {one.quality === 'final' ? null : <small> ({t(`quality.${one.quality}`)})</small>}
                </td>
                <td>{one.difference === null ? <strong>{t('same.read')}</strong> : said(one.difference)}</td>
                <td>{one.source}</td>
                <td>{said(publishedSentence(one))}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  )
}
