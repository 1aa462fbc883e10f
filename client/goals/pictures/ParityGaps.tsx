import { at, named, Plot } from '#client/charts/Plot.tsx'
import { useWords } from '#client/dictionaries.ts'
import type { RacePictureData } from './raceFrame.ts'
import { sideName } from './sideName.ts'

/** Where no year has both sides, what is missing is the picture: one square for each year and side. */
export function ParityGaps({ picture, name }: { picture: RacePictureData; name: string | null }) {
  const words = useWords()
  const { years } = picture
  const wide = 1000 / Math.max(1, years.length)
  const rows = (['own', 'peer'] as const).map((side) => {
    const count = years.filter((year) => year[side] !== null).length
    const known = words.t('goal.known', { count, all: years.length })
    return { side, text: `${sideName(picture, side, words)}: ${known}` }
  })
  return (
    <Plot
      name={named(
        name,
        rows.map(({ text }) => text),
      )}
      kind="gaps"
    >
      {rows.map(({ side, text }, row) => (
        <g key={side}>
          <text x="0" y={`${row * 3.6 + 1.1}em`}>
            {text}
          </text>
          {years.map((point, nth) => (
            <rect
              key={point.year}
              className={point[side] === null ? 'empty' : `bar ${side}`}
              x={at(nth * wide + wide * 0.06)}
              y={`${row * 3.6 + 1.6}em`}
              width={at(wide * 0.88)}
              height="1.3em"
            />
          ))}
        </g>
      ))}
      {years.map(({ year }, nth) => (
        <text
          key={year}
          className={nth % 2 === 0 ? 'tick' : 'tick second'}
          x={at((nth + 0.5) * wide)}
          y="8.2em"
          textAnchor="middle"
        >
          {`${year}`}
        </text>
      ))}
    </Plot>
  )
}
