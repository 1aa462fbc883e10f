import { shortly } from '#client/amount.ts'
import { share } from '#client/charts/scale.ts'
import { Reading } from '#client/charts/TimeChart.tsx'
import { TimePlot } from '#client/charts/TimePlot.tsx'
import { type TimePicture, timeFrame } from '#client/charts/timeFrame.ts'
import { useReading } from '#client/charts/useReading.ts'
import { useWords } from '#client/dictionaries.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { gapsOf, timePictureOf } from './pictureFrame.ts'
import { useReadings } from './useReadings.ts'

type Props = { picture: KpiPicture; periods: string[]; name: string }

/** Places and parts as small pictures beside each other, all on one scale and read together. */
export function PanelCharts({ picture, periods, name }: Props) {
  const { t, language } = useWords()
  const { labelOf, read } = useReadings(picture, periods)
  const writeShort = (value: number) => shortly(value, picture.decimals, language)
  const { at, pointing, walking } = useReading(periods.length)
  const all = timePictureOf({ picture, periods, labelOf, before: '', endLabels: [] })
  const frame = timeFrame({ ...all, series: all.series.filter(({ kind }) => kind !== 'before') })
  const [first, last] = [periods[0]?.slice(0, 4), periods.at(-1)?.slice(0, 4)]
  return (
    <>
      <Reading text={at === null ? null : read(at)} hint={t('picture.hint')} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk along them */}
      <div role="application" aria-label={name} tabIndex={0} className="walked panels" {...walking}>
        {picture.panels.map((panel, index) => {
          const series = all.series[index]
          const value = panel.points.findLast((point) => point.value !== null)?.value ?? null
          const only: TimePicture = {
            ...all,
            series: series === undefined ? [] : [{ ...series, kind: 'actual' }],
            gaps: gapsOf(panel.points, periods),
          }
          return (
            <div key={panel.code} className="panel">
              <p>
                {labelOf(panel)} <strong>{value === null ? '–' : writeShort(value)}</strong>
              </p>
              <div {...pointing}>
                <TimePlot picture={only} frame={frame} at={at} write={writeShort} />
              </div>
              <svg className="time-axis" aria-hidden="true">
                <text x={share(0)} y="1.1em" className="start">
                  {first}
                </text>
                <text x={share(1000)} y="1.1em" className="end">
                  {last}
                </text>
              </svg>
            </div>
          )
        })}
      </div>
    </>
  )
}
