import { at, Plot } from '#client/charts/Plot.tsx'
import { useWords } from '#client/dictionaries.ts'
import type { RacePictureData } from './raceFrame.ts'

/** Where no year has both sides, what is missing is the picture: one square for each year and side. */
export function ParityGaps({ picture, name }: { picture: RacePictureData; name: string | null }) {
  const { t, language } = useWords()
  const { years, sides } = picture
  const wide = 1000 / Math.max(1, years.length)
  return (
    <Plot name={name} kind="gaps">
      {(['own', 'peer'] as const).map((side, row) => {
        const known = years.filter((year) => year[side] !== null).length
        return (
          <g key={side}>
            <text x="0" y={`${row * 3.6 + 1.1}em`}>
              {sides?.[side][language] ?? t(side === 'own' ? 'goal.ours' : 'goal.theirs')}
              {': '}
              {t('goal.known', { count: known, all: years.length })}
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
        )
      })}
      {years.map(({ year }, nth) => (
        <text key={year} className="tick" x={at((nth + 0.5) * wide)} y="8.2em" textAnchor="middle">
          {`${year}`}
        </text>
      ))}
    </Plot>
  )
}
