import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouteContext, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { publishedSentence } from '#client/figures/FiguresTable.tsx'
import { Citation } from '#client/programmes/Citation.tsx'
import { MomentBanner } from '#client/programmes/MomentBanner.tsx'
import { keepCommon, momentOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import { useWrittenIn } from '#client/ui/useWrittenIn.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'
import type { Origin } from '#shared/origin/origin.api.ts'
import { originQuery } from './origin.query.ts'
import './origin.css'

/** One figure down to its origin: who, when, how, from where, who published it, and where the chain holds it. */
export function OriginPage() {
  const { t, said, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { number } = useParams({ from: '/tal/$number' })
  const at = momentOf(useSearch({ from: '__root__' }))
  const { data: view } = useSuspenseQuery(originQuery(programme, number, at))
  const { figure, version, versions } = view
  const { thing, seriesName, period } = figure
  const kicker = t('origin.kicker', { number: `${version.number}` })
  const place = thing.place === null ? '' : `, ${thing.place[language]}`
  const name = `${thing.name[language]}${place}, ${said({ key: 'page.said', values: { text: { period } } })}`
  const newest = versions[0]?.number
  useTitle(`${name}: ${kicker} – ${view.programme.name[language]}`, t('origin.title'))
  return (
    <>
      <MomentBanner moment={view.moment} programme={view.programme} />
      <p className="crumb">
        <Link to="/kpi/$kpi" params={{ kpi: thing.kpi }} search={keepCommon}>
          {thing.name[language]}
        </Link>
      </p>
      <header className="page-head">
        <p className="kicker">
          {kicker} · {seriesName[language]}
        </p>
        <h1>{name}</h1>
        {figure.example ? <p className="example-note">{t('kpi.exampleData')}</p> : null}
        <p className="big">
          <Value of={view} version={version} />
        </p>
        {newest === version.number ? null : (
          <p>
            <strong>{t('origin.older', { number: `${newest}` })}</strong>
          </p>
        )}
      </header>
      <Where view={view} />
      <Versions view={view} />
      <Citation path={`/tal/${version.number}`} title={`${kicker}, ${name}`} view={view} />
    </>
  )
}

type Version = Origin['version']

function Value({ of: { figure }, version }: { of: Origin; version: Version }) {
  const { t, language } = useWords()
  const { value, missing, quality } = version
  if (value === null) return t(`missing.${missing ?? 'not_available'}`)
  return (
    <>
      {formatNumber(value, language)}{' '}
      <small>
        {unitText(figure.unit, value, language)}
        {quality === 'final' ? '' : ` (${t(`quality.${quality}`)})`}
      </small>
    </>
  )
}

function Where({ view }: { view: Origin }) {
  const { t, said, language } = useWords()
  const lang = useWrittenIn()
  const { version, reported, published, programme } = view
  const { unit } = reported
  const days = { day: { day: reported.on }, recorded: { day: reported.recordedOn } }
  const manner = reported.by === 'file' ? t('origin.byFile') : t('origin.byPerson')
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{t('origin.title')}</h2>
      <dl className="origin">
        <Part name={t('origin.who')}>
          {unit === null ? (
            t('origin.nobody')
          ) : (
            <Link to="/operatoer/$unit" params={{ unit: unit.code }} search={keepCommon}>
              {unit.name[language]}
            </Link>
          )}
          {unit === null ? '' : ` · ${t(`unit.kind.${unit.kind}`)}`} · {manner}
        </Part>
        <Part name={t('origin.when')}>
          {t(unit === null ? 'origin.whenKnown' : 'origin.whenReported', days)}
        </Part>
        <Part name={t('origin.how')}>
          <How reported={reported} />
        </Part>
        <Part name={t('origin.evidence')}>
          {version.source ?? t('origin.noSource')}
          {version.vintage === null
            ? ''
            : ` (${said({ key: 'kpi.vintage', values: { day: { day: version.vintage } } })})`}
        </Part>
        {version.note === null ? null : (
          <Part name={t('origin.note')}>
            <span lang={lang}>{version.note}</span>
          </Part>
        )}
        <Part name={t('origin.published')}>
          {said(publishedSentence(version))} ·{' '}
          {published.by === 'file'
            ? t('origin.byFile')
            : t('origin.publishedByPerson', { owner: programme.owner })}
        </Part>
        <Part name={t('origin.chain')}>
          {t('origin.record', { number: `${version.number}` })} <code className="hash">{reported.hash}</code>
          <br />
          {t('origin.publication', { number: `${published.number}` })}{' '}
          <code className="hash">{published.hash}</code>
          <br />
          <Link to="/kaeden" search={keepCommon}>
            {t('page.chain')}
          </Link>
        </Part>
      </dl>
    </section>
  )
}

/** The file and the row that it came from, or how else it came here. */
function How({ reported: { row, by } }: Pick<Origin, 'reported'>) {
  const { t } = useWords()
  if (row === null) return t(by === 'file' ? 'origin.byFile' : 'origin.entered')
  const [file = '', line] = row.split(/:(?=\d+$)/)
  return line === undefined ? row : t('origin.fromRow', { file, row: line })
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Versions({ view }: { view: Origin }) {
  const { t, said } = useWords()
  if (view.versions.length < 2) return null
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('origin.versions')}</h2>
      <Scroll name={t('origin.versions')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('kpi.number')}</th>
              <th scope="col">{t('kpi.value')}</th>
              <th scope="col">{t('kpi.published')}</th>
            </tr>
          </thead>
          <tbody>
            {view.versions.map((one) => (
              <tr key={one.number} aria-current={one.number === view.version.number ? 'true' : undefined}>
                <th scope="row">
                  <Link to="/tal/$number" params={{ number: `${one.number}` }} search={keepCommon}>
                    {one.number}
                  </Link>
                </th>
                <td>
                  <Value of={view} version={one} />
                </td>
                <td>{said(publishedSentence(one))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
