import { shown } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import type { PictureOf } from '#shared/goals/judgement.ts'

type Props = { picture: PictureOf<'parity'>; decimals: number; unit: string; name: string }

const bar = 250

/** The race with a peer: two bars of the years that both have, cut by year, and the gap between them in words. */
export function ParityPicture({ picture, decimals, unit, name }: Props) {
  const { t, language } = useWords()
  const { sums, sides, counted, gap } = picture
  if (sums === null || counted.length === 0) return <ParityGaps picture={picture} name={name} />
  const most = Math.max(sums.own, sums.peer, 1)
  const rows = [
    { side: 'own', label: sides?.own[language] ?? t('goal.ours'), total: sums.own },
    { side: 'peer', label: sides?.peer[language] ?? t('goal.theirs'), total: sums.peer },
  ] as const
  return (
    <svg className="picture" viewBox="0 0 360 108" role="img" aria-label={name}>
      {rows.map(({ side, label, total }, row) => {
        let from = 0
        return (
          <g key={side} transform={`translate(0 ${row * 46})`}>
            <text x="0" y="14" className="label">
              {label}
            </text>
            {picture.years
              .filter(({ year }) => counted.includes(year))
              .map((point) => {
                const width = ((point[side] ?? 0) / most) * bar
                const x = from
                from += width
                return (
                  <rect
                    key={point.year}
                    className={side === 'own' ? 'bar' : 'bar peer'}
                    x={x}
                    y="20"
                    width={Math.max(0, width - 1)}
                    height="18"
                  />
                )
              })}
            <text x={from + 6} y="34" className="value">
              {shown(total, decimals, language)}
            </text>
          </g>
        )
      })}
      <text x="0" y="104" className="label">
        {t('goal.gap', {
          years: `${counted[0]}–${counted.at(-1)}`,
          gap: gap === null ? '–' : { number: gap, decimals },
          unit,
        })}
      </text>
    </svg>
  )
}

/** Where no year has both sides: one square per year and side, filled where a figure is there. */
function ParityGaps({ picture, name }: { picture: PictureOf<'parity'>; name: string }) {
  const { t, language } = useWords()
  const { years, sides } = picture
  const step = 34
  const rows = [
    { side: 'own', label: sides?.own[language] ?? t('goal.ours') },
    { side: 'peer', label: sides?.peer[language] ?? t('goal.theirs') },
  ] as const
  return (
    <svg className="picture" viewBox="0 0 360 84" role="img" aria-label={name}>
      {rows.map(({ side, label }, row) => (
        <g key={side} transform={`translate(0 ${row * 30})`}>
          <text x="0" y="20" className="label">
            {label}
          </text>
          {years.map((point, at) => (
            <rect
              key={point.year}
              className={point[side] === null ? 'empty' : side === 'own' ? 'bar' : 'bar peer'}
              x={118 + at * step}
              y="8"
              width="16"
              height="16"
            />
          ))}
        </g>
      ))}
      {years.map((point, at) => (
        <text key={point.year} x={126 + at * step} y="78" className="tick-label middle">
          {`${point.year}`}
        </text>
      ))}
    </svg>
  )
}
