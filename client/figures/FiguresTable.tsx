import { Link } from '@tanstack/react-router'
import { unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import { useWrittenIn } from '#client/ui/useWrittenIn.ts'
import type { FigureLine, FigureVersion } from '#shared/figures/lines.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'

type Props = {
  figures: readonly FigureLine[]
  /** The KPI whose page this is; what else is counted leads to its own page. */
  kpi?: string | undefined
}

/**
 * Every figure with its versions, newest first: who published what when, how sure the day is, and from where. Where
 * several things are counted, each under its own name.
 */
export function FiguresTable({ figures, kpi }: Props) {
  const { t } = useWords()
  const things = [...Map.groupBy(figures, ({ thing }) => `${thing.kpi} ${thing.place?.en}`).values()]
  if (things.length === 0) return null
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('kpi.figures')}</h2>
      <Scroll name={t('kpi.figures')}>
        <table className="plain figures">
          <thead>
            <tr>
              <th scope="col">{t('kpi.series')}</th>
              <th scope="col">{t('kpi.period')}</th>
              <th scope="col" className="number">
                {t('kpi.value')}
              </th>
              <th scope="col">{t('kpi.quality')}</th>
              <th scope="col">{t('kpi.published')}</th>
              <th scope="col">{t('kpi.source')}</th>
              <th scope="col" className="number">
                {t('kpi.number')}
              </th>
            </tr>
          </thead>
          {things.map((lines) => (
            <tbody key={lines[0]?.series}>
              {things.length === 1 && kpi !== undefined ? null : <ThingRow line={lines[0]} kpi={kpi} />}
              {lines.map((line) =>
                line.versions.map((version, age) => (
                  <VersionRow key={version.number} line={line} version={version} isNewest={age === 0} />
                )),
              )}
            </tbody>
          ))}
        </table>
      </Scroll>
    </section>
  )
}

function ThingRow({ line, kpi }: { line: FigureLine | undefined; kpi: string | undefined }) {
  const { language } = useWords()
  if (line === undefined) return null
  const { name, place, kpi: of } = line.thing
  const said = place === null ? name[language] : `${name[language]}, ${place[language]}`
  return (
    <tr>
      <th scope="rowgroup" colSpan={7}>
        {of === kpi ? (
          said
        ) : (
          <Link to="/kpi/$kpi" params={{ kpi: of }} search={keepCommon}>
            {said}
          </Link>
        )}
      </th>
    </tr>
  )
}

type Published = Pick<FigureVersion, 'certainty' | 'publishedOn'>
type RowProps = { line: FigureLine; version: FigureVersion; isNewest: boolean }

function VersionRow({ line, version, isNewest }: RowProps) {
  const { t, said, language } = useWords()
  const lang = useWrittenIn()
  const { value, missing, until, quality, kind, source, note, vintage, number } = version
  return (
    <tr className={isNewest ? undefined : 'older'} id={`nr-${number}`}>
      <td>{line.seriesName[language]}</td>
      <td>{said({ key: 'page.said', values: { text: { period: line.period } } })}</td>
      <td className="number">
        {value === null ? t(`missing.${missing ?? 'not_available'}`) : formatNumber(value, language)}{' '}
        {value === null ? null : <small>{unitText(line.unit, value, language)}</small>}
      </td>
      <td>
        {value === null ? null : t(`quality.${quality}`)}
        {kind === 'first' ? null : <strong className="revised"> {t('kpi.revised')}</strong>}
        {line.example ? <span className="example">{t('kpi.example')}</span> : null}
      </td>
      <td>{said(publishedSentence(version))}</td>
      <td>
        {source}
        {vintage === null ? null : ` (${said({ key: 'kpi.vintage', values: { day: { day: vintage } } })})`}
        {until === null ? null : ` ${said({ key: 'kpi.until', values: { day: { day: until } } })}`}
        {note === null ? null : (
          <span className="note" lang={lang}>
            {note}
          </span>
        )}
      </td>
      <td className="number">
        <Link to="/tal/$number" params={{ number: `${number}` }} search={keepCommon}>
          {number}
        </Link>
      </td>
    </tr>
  )
}

/** Since when a figure is public, and how sure that day is. */
export function publishedSentence({ certainty, publishedOn }: Published) {
  const keys = { stated: 'page.day', assumed: 'kpi.assumedDay', no_later_than: 'kpi.noLaterDay' }
  return { key: keys[certainty], values: { day: { day: publishedOn } } }
}
