import { shown } from '#client/amount.ts'
import { extent, linear, linePath } from '#client/charts/scale.ts'
import { useWords } from '#client/dictionaries.ts'
import type { PictureOf } from '#shared/goals/judgement.ts'

type Picture = PictureOf<'multiple'> | PictureOf<'threshold'>

/**
 * The way to a number at the horizon: the path that was needed with its good side, and what happened. A forecast or a
 * bound is drawn and joined to nothing.
 */
export function GrowthPicture({
  picture,
  decimals,
  name,
}: {
  picture: Picture
  decimals: number
  name: string
}) {
  const { t, language } = useWords()
  const { path, points, horizon } = picture
  const years = [...path.map(({ year }) => year), ...points.map(({ year }) => year)]
  if (years.length === 0) return null
  const goal = picture.rule === 'multiple' ? picture.target : (picture.atLeast ?? picture.atMost)
  const values = [...path.map(({ required }) => required), ...points.map(({ value }) => value)]
  const x = linear([Math.min(...years), Math.max(horizon, ...years)], [12, 320])
  const y = linear(extent(values, { zero: true, room: 0.12 }), [112, 14])
  const falls = picture.rule === 'threshold' && picture.atLeast === null
  const steps = path.map(({ year, required }) => [x(year), y(required)] as const)
  const outcomes = points.filter(({ quality }) => quality !== 'forecast' && quality !== 'bound')
  const last = outcomes.at(-1)
  const [first, end] = [steps[0], steps.at(-1)]
  return (
    <svg className="picture" viewBox="0 0 360 136" role="img" aria-label={name}>
      {first === undefined || end === undefined ? null : (
        <path className="zone" d={`${linePath(steps)}V${falls ? 112 : 4}H${first[0]}Z`} />
      )}
      <path className="aim" d={linePath(steps)} />
      {yearRuns(outcomes).map((run) => (
        <path
          key={run[0]?.year}
          className="actual"
          d={linePath(run.map(({ year, value }) => [x(year), y(value)]))}
        />
      ))}
      {points.map((point) => (
        <circle
          key={point.year}
          className={
            point.quality === 'final' ? 'point' : point.quality === 'forecast' ? 'hollow forecast' : 'hollow'
          }
          cx={x(point.year)}
          cy={y(point.value)}
          r="3"
        />
      ))}
      {last === undefined ? null : (
        <text x={x(last.year) + 7} y={y(last.value) + 14} className="value">
          {shown(last.value, decimals, language)}
        </text>
      )}
      {goal === null || end === undefined ? null : (
        <text x={end[0]} y={Math.max(12, end[1] - 7)} className="value aim-label end">
          {t('goal.aimAt', { value: { number: goal, decimals }, year: `${horizon}` })}
        </text>
      )}
      <text x="12" y="130" className="tick-label">
        {`${Math.min(...years)}`}
      </text>
      {last === undefined || last.year === Math.min(...years) ? null : (
        <text x={x(last.year)} y="130" className="tick-label middle">
          {`${last.year}`}
        </text>
      )}
      <text x={x(horizon)} y="130" className="tick-label middle">
        {`${horizon}`}
      </text>
    </svg>
  )
}

type YearValue = { year: number; value: number }

/** Years in a row, which alone may be joined. */
function yearRuns(points: readonly YearValue[]): YearValue[][] {
  const runs: YearValue[][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last !== undefined && last.at(-1)?.year === point.year - 1) last.push(point)
    else runs.push([point])
  }
  return runs
}
