import { GridLabels, GridLines } from '#client/charts/Grid.tsx'
import { Years } from '#client/charts/Plot.tsx'
import { Reader } from '#client/charts/Reader.tsx'
import { useWords } from '#client/dictionaries.ts'
import type { Judgement, MeasureView } from '#shared/goals/judgement.ts'
import { yearsOf } from '#shared/goals/years.ts'
import { changeOf } from '../pictures/GrowthPicture.tsx'
import { TurnaroundPicture } from '../pictures/TurnaroundPicture.tsx'
import { type TurnPictureData, turnFrame } from '../pictures/turnFrame.ts'
import { EventMarks } from './EventMarks.tsx'
import { GapMarks } from './GapMarks.tsx'
import type { Marked } from './GoalFigure.tsx'
import { useReadings } from './useReadings.ts'

type Props = {
  judgement: Pick<Judgement, 'gaps'>
  picture: TurnPictureData
  measure: Pick<MeasureView, 'unit' | 'decimals'>
  marks: readonly Marked[]
  name: string
}

/** The turn, large: both panels with every year to be read, and in words what the fan spans and what the change is worth. */
export function TurnFigure({ judgement, picture, measure, marks, name }: Props) {
  const { t } = useWords()
  const { write, figure } = useReadings(judgement, measure.decimals)
  const frame = turnFrame(picture)
  const { reference, goal, after } = picture
  const lastYear = Math.max(goal.window[1], ...after.map(({ year }) => year))
  const stated = [...reference.points, ...goal.points, ...after]
  const placeOf = (year: number, x: number) => {
    const point = stated.find((one) => one.year === year)
    const since = year > goal.window[1] ? ` · ${t('goal.after')}` : ''
    return { x, said: `${year}: ${figure(point, year)}${since}` }
  }
  const places = [
    ...yearsOf(reference.window).map((year) => placeOf(year, frame.before.x(year))),
    ...yearsOf([goal.window[0], lastYear]).map((year) => placeOf(year, frame.goal.x(year))),
  ]
  const placeIn = (year: number) => (year > reference.window[1] ? frame.goal.x(year) : frame.before.x(year))
  const empty = judgement.gaps.flatMap(({ year }) =>
    year >= reference.window[0] && year <= lastYear && stated.every((point) => point.year !== year)
      ? year
      : [],
  )
  const latest = goal.points.at(-1)?.year ?? goal.window[0]
  const first = reference.window[1] - reference.window[0] + 1 + latest - goal.window[0]
  return (
    <>
      <Reader name={name} places={places} first={first}>
        {(cursor) => (
          <TurnaroundPicture
            picture={picture}
            decimals={measure.decimals}
            name={null}
            under={<GridLines y={frame.y} range={frame.range} panels={[frame.before, frame.goal]} />}
          >
            {cursor}
            <GridLabels y={frame.y} range={frame.range} shown={write} />
            <EventMarks marks={marks} x={frame.goal.x} isLow />
            <GapMarks years={empty} x={placeIn} />
            <Years years={yearsOf(reference.window)} x={frame.before.x} isMinor />
            <Years years={yearsOf([goal.window[0], lastYear])} x={frame.goal.x} isMinor />
          </TurnaroundPicture>
        )}
      </Reader>
      <Spans picture={picture} measure={measure} />
    </>
  )
}

/** What the thin lines say, and the worth of the change where it may be computed. */
function Spans({ picture: { goal, worth, worthUnit }, measure }: Pick<Props, 'picture' | 'measure'>) {
  const { t } = useWords()
  const slopes = goal.leaveOneOut.flatMap(({ slope }) => slope ?? [])
  const signed = (slope: number) => {
    const { sign, value } = changeOf(slope, measure.decimals + 1)
    return { key: 'goal.signed', values: { sign, change: value } }
  }
  return (
    <p className="quiet">
      {slopes.length < 2
        ? null
        : t('goal.fan', { low: signed(Math.min(...slopes)), high: signed(Math.max(...slopes)) })}{' '}
      {worth === null || worthUnit === null
        ? null
        : t('goal.worth', { worth: { number: worth, decimals: 0, unit: worthUnit } })}
    </p>
  )
}
