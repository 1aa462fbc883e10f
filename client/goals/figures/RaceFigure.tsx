import { at, Plot, Years } from '#client/charts/Plot.tsx'
import { Reader } from '#client/charts/Reader.tsx'
import { extent, linear } from '#client/charts/scale.ts'
import { useWords } from '#client/dictionaries.ts'
import type { Judgement, MeasureView } from '#shared/goals/judgement.ts'
import { ParityPicture } from '../pictures/ParityPicture.tsx'
import type { RacePictureData, Side } from '../pictures/raceFrame.ts'
import { sideName } from '../pictures/sideName.ts'
import { useReadings } from './useReadings.ts'

type Props = {
  judgement: Pick<Judgement, 'gaps'>
  picture: RacePictureData
  measure: Pick<MeasureView, 'unit' | 'decimals'>
  name: string
}

const sidesInOrder = ['own', 'peer'] as const

/** The race, large: the two cumulated bars, and beneath them the years one by one, with a gap where a figure is missing. */
export function RaceFigure({ judgement, picture, measure, name }: Props) {
  const { t } = useWords()
  const { largest } = picture
  return (
    <>
      <ParityPicture picture={picture} decimals={measure.decimals} name={name} />
      {largest === null || largest.ratio === null || picture.mixedBases ? null : (
        <p className="quiet">
          {t('goal.ratio', {
            ratio: { number: picture.ratio ?? 0, decimals: 2 },
            without: {
              key: 'judgement.without_largest',
              values: { year: `${largest.year}`, ratio: { number: largest.ratio, decimals: 2 } },
            },
          })}
        </p>
      )}
      {picture.years.some(({ own, peer }) => own !== null || peer !== null) && !picture.mixedBases ? (
        <YearByYear judgement={judgement} picture={picture} measure={measure} name={name} />
      ) : null}
    </>
  )
}

/** Every year of the window as two columns on one scale; a missing figure is an open place with a cross. */
function YearByYear({ judgement, picture, measure, name }: Props) {
  const words = useWords()
  const { t } = words
  const { years, counted } = picture
  const wide = 1000 / years.length
  const x = (year: number) => (year - (years[0]?.year ?? year) + 0.5) * wide
  const y = linear(
    extent(
      years.flatMap(({ own, peer }) => [own ?? 0, peer ?? 0]),
      { zero: true, room: 0.1 },
    ),
    [1000, 0],
  )
  const { figure } = useReadings(judgement, measure.decimals)
  const said = (point: RacePictureData['years'][number], side: Side) => {
    const [value, quality] = [point[side], point[`${side}Quality`] ?? 'final']
    const stated = value === null ? undefined : { year: point.year, value, quality }
    return `${sideName(picture, side, words)} ${figure(stated, point.year, side)}`
  }
  const places = years.map((point) => ({
    x: x(point.year),
    said: `${point.year}: ${sidesInOrder.map((side) => said(point, side)).join(' · ')}${
      counted.includes(point.year) ? '' : ` · ${t('goal.notCounted')}`
    }`,
  }))
  const last = counted.at(-1) ?? years.at(-1)?.year ?? 0
  return (
    <Reader name={name} places={places} first={years.findIndex(({ year }) => year === last)}>
      {(cursor) => (
        <Plot name={null} kind="columns" lines={<path className="ground" d={`M0 ${y(0)}H1000`} />}>
          {cursor}
          {years.map((point) =>
            sidesInOrder.map((side, nth) => {
              const left = x(point.year) + (nth - 1) * wide * 0.36
              const value = point[side]
              return value === null ? (
                <text
                  key={`${point.year} ${side}`}
                  className="soft gap"
                  x={at(left + wide * 0.18)}
                  y={at(y(0))}
                  dy="-0.3em"
                  textAnchor="middle"
                >
                  ×
                </text>
              ) : (
                <rect
                  key={`${point.year} ${side}`}
                  className={`bar ${side}${point[`${side}Quality`] === 'final' ? '' : ' open'}`}
                  x={at(left)}
                  y={at(Math.min(y(value), y(0)))}
                  width={at(wide * 0.34)}
                  height={at(Math.abs(y(value) - y(0)))}
                />
              )
            }),
          )}
          <Years years={years.map(({ year }) => year)} x={x} />
        </Plot>
      )}
    </Reader>
  )
}
