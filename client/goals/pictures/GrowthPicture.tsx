import { shown } from '#client/amount.ts'
import { at, named, Plot, side, Years } from '#client/charts/Plot.tsx'
import { linePath } from '#client/charts/scale.ts'
import { useWords, type Words } from '#client/dictionaries.ts'
import { type GrowthFrame, type GrowthPictureData, growthFrame } from './growthFrame.ts'
import { Point } from './Point.tsx'

type Props = {
  picture: GrowthPictureData
  decimals: number
  name: string | null
  /** Whether the horizon's figure can no longer come, so that nothing is needed any more. */
  isOver: boolean
  /** Values from and to which it is drawn, where it stands beside others. */
  range?: [number, number] | undefined
  /** What a page adds: lines beneath, and words above. */
  under?: React.ReactNode
  children?: React.ReactNode
}

/**
 * The way to a number at the horizon: the path that was needed with its good side, what happened, and, dashed, what it
 * takes from now on. A forecast or a bound is drawn and joined to nothing.
 */
export function GrowthPicture({ picture, decimals, name, isOver, range, under, children }: Props) {
  const words = useWords()
  const frame = growthFrame(picture, range)
  if (frame === null) return null
  const { x, y, years } = frame
  const outcomes = picture.points.filter(({ quality }) => quality !== 'forecast' && quality !== 'bound')
  const counted = outcomes.filter(({ year }) => year <= picture.horizon)
  const last = counted.at(-1)
  const below = last !== undefined && isBelow(picture, frame, last)
  const needed = isOver ? null : neededSaid(picture, decimals, words)
  const written = [
    ...(last === undefined ? [] : [`${last.year}: ${shown(last.value, decimals, words.language)}`]),
    ...frame.goals.map((goal) => aimSaid(goal, picture, decimals, words)),
    ...(needed === null ? [] : [needed]),
  ]
  const isLate = last !== undefined && x(last.year) > side * 0.66
  return (
    <Plot
      name={named(name, written)}
      kind="growth"
      lines={
        <>
          <Way picture={picture} frame={frame} isOver={isOver} />
          {under}
          {yearRuns(outcomes).map((run) => (
            <path
              key={run[0]?.year}
              className="actual"
              d={linePath(run.map(({ year, value }) => [x(year), y(value)]))}
            />
          ))}
        </>
      }
    >
      {children}
      {picture.points.map((point) => (
        <Point
          key={point.year}
          point={point}
          x={x(point.year)}
          y={y(point.value)}
          isLast={point === last}
          isAfter={point.year > picture.horizon}
        />
      ))}
      {last === undefined ? null : (
        <text
          x={at(x(last.year))}
          y={at(y(last.value))}
          dx={isLate ? '0.3em' : '0.5em'}
          dy={below ? '1.5em' : '-0.8em'}
          textAnchor={isLate ? 'end' : 'start'}
          className="value"
        >
          {shown(last.value, decimals, words.language)}
        </text>
      )}
      {frame.goals.map((goal, nth) => (
        <text
          key={goal}
          x={at(x(picture.horizon))}
          y={at(y(goal))}
          dx="0.6em"
          dy={(frame.goals.length === 2 ? nth === 1 : below || last === undefined) ? '-0.6em' : '1.4em'}
          textAnchor="end"
          className="value aim-label"
        >
          {aimSaid(goal, picture, decimals, words)}
        </text>
      ))}
      {needed === null ? null : (
        <text
          x={at(x(picture.horizon))}
          y={frame.falls ? '0' : '100%'}
          dx="0.6em"
          dy={frame.falls ? '1em' : '-0.6em'}
          textAnchor="end"
          className="soft second"
        >
          {needed}
        </text>
      )}
      <Years
        years={[
          years[0],
          ...(last !== undefined && isApart(x(last.year), frame) ? [last.year] : []),
          picture.horizon,
        ]}
        x={x}
      />
    </Plot>
  )
}

type Of = { picture: GrowthPictureData; frame: GrowthFrame }

/** The promised path with its good side, and the stretch that is left. */
function Way({ picture, frame: { x, y, goals, falls }, isOver }: Of & { isOver: boolean }) {
  const { path, horizon, baseline } = picture
  const steps = path.map(({ year, required }) => [x(year), y(required)] as const)
  const first = steps[0]
  const from = x(baseline?.year ?? picture.points[0]?.year ?? horizon)
  const [low, high] = [Math.min(...goals), Math.max(...goals)]
  const left = picture.latest
  const [goal] = goals
  return (
    <>
      {goals.length === 2 ? (
        <>
          <path className="zone" d={`M${from} ${y(high)}H${x(horizon)}V${y(low)}H${from}Z`} />
          <path className="aim" d={`M${from} ${y(high)}H${x(horizon)}M${from} ${y(low)}H${x(horizon)}`} />
        </>
      ) : first === undefined ? null : (
        <>
          <path className="zone" d={`${linePath(steps)}V${falls ? side : 0}H${first[0]}Z`} />
          <path className="aim" d={linePath(steps)} />
        </>
      )}
      {isOver || left === null || goal === undefined || goals.length === 2 || left.year >= horizon ? null : (
        <path className="needed" d={`M${x(left.year)} ${y(left.value)}L${x(horizon)} ${y(goal)}`} />
      )}
    </>
  )
}

/** What was promised, at the horizon. */
function aimSaid(goal: number, { horizon }: GrowthPictureData, decimals: number, { t }: Words): string {
  return t('goal.aimAt', { value: { number: goal, decimals }, year: `${horizon}` })
}

/** The growth or change a year that is left to it, where there are years left. */
function neededSaid(
  { rule, needed, latest, horizon }: GrowthPictureData,
  decimals: number,
  { t }: Words,
): string | null {
  if (needed === null || latest === null || latest.year >= horizon) return null
  const { sign, value } = rule === 'multiple' ? changeOf(needed * 100, 1) : changeOf(needed, decimals)
  return t('goal.needed', { sign, change: rule === 'multiple' ? { ...value, unit: percentSign } : value })
}

const percentSign = { da: '%', en: '%', zh: '%' }

/** A change with its sign, which numbers that rise do not carry of themselves. */
export function changeOf(number: number, decimals: number) {
  return { sign: number > 0 ? '+' : '', value: { number, decimals } }
}

/** Whether the latest figure lies beneath where it had to be, on the drawing. */
function isBelow(
  picture: GrowthPictureData,
  { goals }: GrowthFrame,
  last: { year: number; value: number },
): boolean {
  const required = picture.path.find(({ year }) => year === last.year)?.required ?? goals[0]
  return required !== undefined && last.value < required
}

function isApart(place: number, { x, years }: GrowthFrame): boolean {
  return place - x(years[0]) > side * 0.2 && x(years[1]) - place > side * 0.2
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
