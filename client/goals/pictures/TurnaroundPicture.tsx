import { shown } from '#client/amount.ts'
import { extent, linear, linePath, type Scale } from '#client/charts/scale.ts'
import { useWords } from '#client/dictionaries.ts'
import type { PictureOf } from '#shared/goals/judgement.ts'

type Picture = PictureOf<'turnaround'>
type Slope = Picture['reference']

/**
 * The turn: each window with its points and its straight line; windows on different bases stand in panels of their
 * own with a break between, so that nobody reads a difference across it. Grey dots are the years since.
 */
export function TurnaroundPicture({
  picture,
  decimals,
  name,
}: {
  picture: Picture
  decimals: number
  name: string
}) {
  const { t } = useWords()
  const { reference, goal, after, sameBasis } = picture
  const values = [reference, goal]
    .flatMap(({ points, line }) => [...points, ...(line ?? [])])
    .map(({ value }) => value)
  const y = linear(extent([...values, ...after.map(({ value }) => value)], { room: 0.15 }), [112, 34])
  const [left, right] = [
    linear(reference.window, [16, 122]),
    linear([goal.window[0], Math.max(goal.window[1], ...after.map(({ year }) => year))], [178, 340]),
  ]
  return (
    <svg className="picture" viewBox="0 0 360 138" role="img" aria-label={name}>
      <Window slope={reference} x={left} y={y} decimals={decimals} peer />
      {sameBasis ? null : (
        <g>
          <path className="break" d="M150 20V132" />
          <text x="150" y="12" className="tick-label middle">
            {t('goal.break')}
          </text>
        </g>
      )}
      {picture.goal.leaveOneOut.map(({ year, line }) =>
        line === null ? null : (
          <path
            key={year}
            className="fan"
            d={linePath(line.map((point) => [right(point.year), y(point.value)]))}
          />
        ),
      )}
      <Window slope={goal} x={right} y={y} decimals={decimals} />
      {after.map(({ year, value }) => (
        <circle key={year} className="after" cx={right(year)} cy={y(value)} r="3" />
      ))}
    </svg>
  )
}

type WindowProps = { slope: Slope; x: Scale; y: Scale; decimals: number; peer?: boolean }

function Window({ slope, x, y, decimals, peer = false }: WindowProps) {
  const { language } = useWords()
  const last = slope.points.at(-1)
  return (
    <g className={peer ? 'before' : undefined}>
      {slope.line === null ? null : (
        <path className="slope" d={linePath(slope.line.map((point) => [x(point.year), y(point.value)]))} />
      )}
      {slope.points.map(({ year, value }) => (
        <circle key={year} className="point" cx={x(year)} cy={y(value)} r="3.4" />
      ))}
      {last === undefined ? null : (
        <text x={x(last.year) + 7} y={y(last.value) + 5} className="value">
          {shown(last.value, decimals, language)}
        </text>
      )}
      {slope.window.map((year) => (
        <text key={year} x={x(year)} y="130" className="tick-label middle">
          {`${year}`}
        </text>
      ))}
    </g>
  )
}
