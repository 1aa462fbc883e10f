import { shown } from '#client/amount.ts'
import { anchorAt, at, named, Plot } from '#client/charts/Plot.tsx'
import { useWords, type Words } from '#client/dictionaries.ts'
import { ParityGaps } from './ParityGaps.tsx'
import { type Bar, type RaceFrame, type RacePictureData, raceFrame } from './raceFrame.ts'
import { sideName } from './sideName.ts'

type Props = {
  picture: RacePictureData
  decimals: number
  name: string | null
  /** The length that the longest bar stands for, where it stands beside others. */
  most?: number | undefined
}

/** Where the rows of the two bars begin, and what stands in them, in heights of a letter. */
const rows = { own: 0, peer: 4.7, foot: 9.4 }

/**
 * The race with a peer: two bars of the years that both have, cut by year, the largest year named, and what lies
 * between the ends. Over two bases the bars are empty, stand on either side of a line, and nothing is subtracted.
 */
export function ParityPicture({ picture, decimals, name, most }: Props) {
  const words = useWords()
  const { t, language } = words
  const frame = raceFrame(picture, most)
  if (frame === null) return <ParityGaps picture={picture} name={name} />
  const fine = picture.perHead === null ? decimals : decimalsFor(frame.most)
  const { largest, mixedBases } = picture
  const written = [
    ...frame.bars.map(
      ({ side, total }) => `${sideName(picture, side, words)} ${shown(total, fine, language)}`,
    ),
    ...(largest === null || mixedBases ? [] : [t('goal.largest', { year: `${largest.year}` })]),
    mixedBases ? t('goal.notSubtracted') : gapSaid(picture, fine, words),
  ]
  return (
    <Plot name={named(name, written)} kind="race">
      {picture.mixedBases ? null : <Promised frame={frame} />}
      {frame.bars.map((bar) => (
        <Row key={bar.side} bar={bar} picture={picture} frame={frame} decimals={fine} />
      ))}
      {picture.mixedBases ? (
        <>
          <line className="break" x1="0" x2="100%" y1={`${rows.peer - 0.3}em`} y2={`${rows.peer - 0.3}em`} />
          <text className="soft" x="0" y={`${rows.foot + 1}em`}>
            {t('goal.notSubtracted')}
          </text>
        </>
      ) : (
        <Gap picture={picture} frame={frame} decimals={fine} />
      )}
    </Plot>
  )
}

/** The good side of what our bar must reach. */
function Promised({ frame: { x, goal } }: { frame: RaceFrame }) {
  const place = x(goal)
  return (
    <>
      <rect className="zone" x={at(place)} y="1.5em" width={at(1000 - place)} height="1.7em" />
      <line className="aim" x1={at(place)} x2={at(place)} y1="1.3em" y2="3.4em" />
    </>
  )
}

type RowProps = { bar: Bar; picture: RacePictureData; frame: RaceFrame; decimals: number }

/** One side: who it is and how much, its bar, and beneath it the largest year. */
function Row({ bar: { side, total, years }, picture, frame: { x }, decimals }: RowProps) {
  const words = useWords()
  const { t, language } = words
  const top = rows[side]
  const largest = years.find(({ year }) => year === picture.largest?.year)
  const middle = largest === undefined ? 0 : (x(largest.from) + x(largest.to)) / 2
  return (
    <>
      <text x="0" y={`${top + 1.1}em`}>
        {sideName(picture, side, words)} <tspan className="value">{shown(total, decimals, language)}</tspan>
      </text>
      {years.map(({ year, from, to }) => (
        <rect
          key={year}
          className={`bar ${side}${picture.mixedBases ? ' open' : ''}`}
          x={at(Math.min(x(from), x(to)))}
          y={`${top + 1.5}em`}
          width={at(Math.abs(x(to) - x(from)))}
          height="1.7em"
        />
      ))}
      {largest === undefined || picture.mixedBases ? null : (
        <>
          <line
            className="largest"
            x1={at(x(largest.from))}
            x2={at(x(largest.to))}
            y1={`${top + 3.45}em`}
            y2={`${top + 3.45}em`}
          />
          <text className="tick" x={at(middle)} y={`${top + 4.7}em`} textAnchor={anchorAt(middle)}>
            {side === 'own' ? t('goal.largest', { year: `${largest.year}` }) : `${largest.year}`}
          </text>
        </>
      )}
    </>
  )
}

type GapProps = { picture: RacePictureData; frame: RaceFrame; decimals: number }

/** What lies between the end of our bar and where it must reach, measured under both bars. */
function Gap({ picture, frame: { x, goal, bars }, decimals }: GapProps) {
  const words = useWords()
  const { gap, required } = picture
  const own = bars[0]?.total ?? 0
  if (gap === null) return null
  const [from, to] = [Math.min(x(own), x(goal)), Math.max(x(own), x(goal))]
  const ahead = gap > 0 ? 'own' : 'peer'
  const middle = (from + to) / 2
  return (
    <>
      {gap === 0 ? null : (
        <>
          {gap > 0 && required !== 1 ? null : (
            <rect
              className="between"
              x={at(from)}
              y={`${rows[ahead === 'own' ? 'peer' : 'own'] + 1.5}em`}
              width={at(to - from)}
              height="1.7em"
            />
          )}
          {[from, to].map((place) => (
            <line
              key={place}
              className="measure-line"
              x1={at(place)}
              x2={at(place)}
              y1="1.5em"
              y2={`${rows.foot + 0.2}em`}
            />
          ))}
          <line
            className="measure-line solid"
            x1={at(from)}
            x2={at(to)}
            y1={`${rows.foot + 0.2}em`}
            y2={`${rows.foot + 0.2}em`}
          />
        </>
      )}
      <text
        className="value"
        x={at(anchorAt(middle) === 'start' ? from : anchorAt(middle) === 'end' ? to : middle)}
        y={`${rows.foot + 1.6}em`}
        textAnchor={anchorAt(middle)}
      >
        {gapSaid(picture, decimals, words)}
      </text>
    </>
  )
}

/** Who is ahead by how much, or, where the promise is another share than as much, what lies between us and it. */
function gapSaid(picture: RacePictureData, decimals: number, words: Words): string {
  const gap = picture.gap ?? 0
  const kept = gap > 0 ? 'goal.gap.over' : 'goal.gap.under'
  return words.t(gap === 0 ? 'goal.gap.none' : picture.required === 1 ? 'goal.gap' : kept, {
    gap: { number: Math.abs(gap), decimals },
    side: sideName(picture, gap > 0 ? 'own' : 'peer', words),
  })
}

/** Decimals that leave three figures of a small number, such as money per head. */
function decimalsFor(most: number): number {
  return most > 0 ? Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(most)))) : 0
}
