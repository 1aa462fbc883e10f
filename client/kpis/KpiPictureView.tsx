import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useRouteContext, useSearch } from '@tanstack/react-router'
import { shortly } from '#client/amount.ts'
import { Below } from '#client/Below.tsx'
import { TimeChart } from '#client/charts/TimeChart.tsx'
import { useWords } from '#client/dictionaries.ts'
import { momentOf } from '#client/search.ts'
import { Provenance } from '#client/ui/Provenance.tsx'
import { Scroll } from '#client/ui/Scroll.tsx'
import { pictureAsked } from '#shared/kpis/pictures/pictureNames.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { decimalsOf } from '#shared/numbers/decimal.ts'
import { kpiPictureQuery, kpiQuery } from './kpi.query.ts'
import { PanelCharts } from './PanelCharts.tsx'
import { PictureLegend } from './PictureLegend.tsx'
import { EventNames, GapNames } from './PictureNames.tsx'
import { PictureTable } from './PictureTable.tsx'
import { PictureViews } from './PictureViews.tsx'
import { axisLabels, periodsOf, timePictureOf } from './pictureFrame.ts'
import { useReadings } from './useReadings.ts'

/** A KPI in the way that the address asks for: what to see, the chart, what its marks mean, and the same as a table. */
export function KpiPictureView() {
  const { programme } = useRouteContext({ from: '__root__' })
  const { kpi } = useParams({ from: '/kpi/$kpi' })
  const search = useSearch({ from: '/kpi/$kpi' })
  const asked = pictureAsked(search.vis)
  const { t, said } = useWords()
  const { data: picture } = useSuspenseQuery(kpiPictureQuery(programme, kpi, asked, momentOf(search)))
  const { data: view } = useSuspenseQuery(kpiQuery(programme, kpi, momentOf(search)))
  const owed = view.evaluation.reporting
  return (
    <>
      <PictureViews picture={picture} asked={asked} />
      {asked === 'bases' && view.same.length > 0 ? (
        <p>
          <a href="#same">{t('same.title')}</a>
        </p>
      ) : null}
      <PictureFigure picture={picture} next={owed === null ? undefined : said(owed.sentence)} />
    </>
  )
}

function PictureFigure({ picture, next }: { picture: KpiPicture; next: string | undefined }) {
  const { t, said } = useWords()
  const name = t(picture.picture === 'figures' ? 'kpi.chart' : `picture.chart.${picture.picture}`, {
    name: picture.name,
  })
  const [first, ...rest] = picture.sentences
  const periods = periodsOf(picture)
  return (
    <figure className="chart" aria-label={name}>
      <figcaption>
        {first === undefined ? null : <strong>{said(first)}</strong>}
        {rest.map((sentence) => (
          <span key={JSON.stringify(sentence)}>{said(sentence)} </span>
        ))}
      </figcaption>
      {periods.length === 0 ? null : (
        <>
          {picture.picture === 'places' ? (
            <PanelCharts picture={picture} periods={periods} name={name} />
          ) : (
            <OwnChart picture={picture} periods={periods} name={name} />
          )}
          <EventNames picture={picture} periods={periods} />
          <GapNames picture={picture} periods={periods} />
          {picture.updated === null ? null : (
            <Provenance
              updated={picture.updated}
              assumed={picture.assumed}
              sources={picture.sources}
              next={next}
            />
          )}
          <Below>
            <details>
              <summary>{t('kpi.table')}</summary>
              <Scroll name={t('kpi.table')}>
                <PictureTable picture={picture} periods={periods} />
              </Scroll>
            </details>
          </Below>
        </>
      )}
    </figure>
  )
}

type ChartProps = { picture: KpiPicture; periods: string[]; name: string }

function OwnChart({ picture, periods, name }: ChartProps) {
  const { t, language } = useWords()
  const { labelOf, read, endLabels } = useReadings(picture, periods)
  const short = (value: number, decimals = picture.decimals) => shortly(value, decimals, language)
  const before = t('picture.before')
  const drawn = timePictureOf({ picture, periods, labelOf, before, endLabels: endLabels(short) })
  return (
    <>
      <TimeChart
        name={name}
        picture={drawn}
        labels={axisLabels(periods)}
        write={(value) => short(value, Math.max(picture.decimals, decimalsOf(value)))}
        hint={t('picture.hint')}
        read={read}
      />
      <PictureLegend picture={picture} drawn={drawn} />
    </>
  )
}
