import { GridLabels, GridLines } from '#client/charts/Grid.tsx'
import { at, Years } from '#client/charts/Plot.tsx'
import { Reader } from '#client/charts/Reader.tsx'
import { useWords } from '#client/dictionaries.ts'
import type { Judgement, MeasureView } from '#shared/goals/judgement.ts'
import { percent } from '#shared/goals/judgeValues.ts'
import { yearsOf } from '#shared/goals/years.ts'
import { roundEstimate } from '#shared/numbers/decimal.ts'
import { GrowthPicture } from '../pictures/GrowthPicture.tsx'
import { type GrowthFrame, type GrowthPictureData, growthFrame } from '../pictures/growthFrame.ts'
import { EventMarks } from './EventMarks.tsx'
import { GapMarks } from './GapMarks.tsx'
import type { Marked } from './GoalFigure.tsx'
import { useReadings } from './useReadings.ts'

type Props = {
  judgement: Pick<Judgement, 'reason' | 'gaps' | 'verdict'>
  picture: GrowthPictureData
  measure: Pick<MeasureView, 'unit' | 'decimals'>
  marks: readonly Marked[]
  name: string
}

/** The way to a number, large: with a grid, every year to be read, the indication and the events. */
export function GrowthFigure({ judgement, picture, measure, marks, name }: Props) {
  const { t } = useWords()
  const { write, figure } = useReadings(judgement, measure.decimals)
  const frame = wholeFrame(picture)
  if (frame === null) return null
  const { x, y, years, range } = frame
  const all = yearsOf(years)
  const places = all.map((year) => ({ x: x(year), said: saidAt(year) }))
  const last = picture.latest?.year ?? picture.points.at(-1)?.year ?? years[1]
  const empty = judgement.gaps.flatMap(({ year }) =>
    all.includes(year) && picture.points.every((point) => point.year !== year) ? year : [],
  )

  function saidAt(year: number): string {
    const point = picture.points.find((one) => one.year === year)
    const required = picture.path.find((one) => one.year === year)?.required
    const aim = required === undefined ? '' : ` · ${t('goal.required')} ${write(required)}`
    return `${year}: ${figure(point, year)}${aim}`
  }

  return (
    <>
      <Reader name={name} places={places} first={all.indexOf(last)}>
        {(cursor) => (
          <GrowthPicture
            picture={picture}
            decimals={measure.decimals}
            name={null}
            isOver={judgement.reason === 'never_published'}
            range={range}
            under={
              <>
                <GridLines y={y} range={range} />
                <path className="hatch" d={hatched(picture, frame)} />
              </>
            }
          >
            {cursor}
            <GridLabels y={y} range={range} shown={write} />
            <EventMarks marks={marks} x={x} />
            <GapMarks years={empty} x={x} />
            <Years years={all} x={x} isMinor />
            <Baseline picture={picture} frame={frame} write={write} />
          </GrowthPicture>
        )}
      </Reader>
      <Indication picture={picture} verdict={judgement.verdict} measure={measure} />
    </>
  )
}

type IndicationProps = {
  picture: GrowthPictureData
  verdict: Judgement['verdict']
  measure: Props['measure']
}

/** What the hatched fan says: what it rests on, where it leads, and why it may say otherwise than the verdict. */
function Indication({
  picture: { forecast, baseline },
  verdict,
  measure: { unit, decimals },
}: IndicationProps) {
  const { t } = useWords()
  if (forecast === null) return null
  const { from, to, at: year, low, high, change, grows, chanceWord } = forecast
  const rise = Math.abs(change)
  const differs = against(verdict, forecast, baseline?.year)
  return (
    <p className="quiet">
      {t('goal.outlook', {
        years: `${from}-${to}`,
        sign: change < 0 ? '−' : '+',
        change: grows ? percent(rise) : { number: roundEstimate(rise), decimals },
        year: `${year}`,
        low: { number: roundEstimate(low), decimals },
        high: { number: roundEstimate(high), decimals, unit },
      })}{' '}
      {chanceWord === null ? null : t('goal.chance', { chance: { key: `judgement.chance.${chanceWord}` } })}{' '}
      {differs === null || baseline === null
        ? null
        : t(`goal.outlook.${differs}`, { year: `${baseline.year}` })}
    </p>
  )
}

/** The scales with room for the indication, unless its range dwarfs everything that happened. */
function wholeFrame(picture: GrowthPictureData): GrowthFrame | null {
  const frame = growthFrame(picture)
  if (frame === null || picture.forecast === null) return frame
  const [low, high] = frame.range
  const room = (high - low) * 0.6
  const { forecast } = picture
  return growthFrame(picture, [
    Math.min(low, Math.max(forecast.low, low - room)),
    Math.max(high, Math.min(forecast.high, high + room)),
  ])
}

/** Whether the indication says otherwise than the verdict because it rests on years before the baseline too. */
function against(
  verdict: Judgement['verdict'],
  { from, chance }: NonNullable<GrowthPictureData['forecast']>,
  baseline: number | undefined,
): 'brighter' | 'darker' | null {
  if (chance === null || baseline === undefined || from >= baseline) return null
  if (verdict === 'behind' && chance > 0.66) return 'brighter'
  return verdict === 'on_course' && chance < 0.33 ? 'darker' : null
}

/** Where the promise is counted from. */
function Baseline({
  picture: { baseline },
  frame: { x, y, falls },
  write,
}: {
  picture: GrowthPictureData
  frame: GrowthFrame
  write: (value: number) => string
}) {
  const { t } = useWords()
  if (baseline === null) return null
  return (
    <>
      <circle className="from" cx={at(x(baseline.year))} cy={at(y(baseline.value))} r="8" />
      <text
        className="aim-label"
        x={at(x(baseline.year))}
        y={at(y(baseline.value))}
        dx="0.3em"
        dy={falls ? '-1.1em' : '2em'}
      >
        {t('goal.baseline', { value: write(baseline.value) })}
      </text>
    </>
  )
}

/** The 80 % range of the indication as a hatched fan from the latest figure to the horizon. */
function hatched({ forecast, latest }: GrowthPictureData, { x, y }: GrowthFrame): string {
  if (forecast === null || latest === null) return ''
  const [from, to] = [x(latest.year), x(forecast.at)]
  const [start, low, high] = [y(latest.value), y(forecast.low), y(forecast.high)]
  const count = 18
  const edge = `M${from} ${start}L${to} ${low}V${high}Z`
  const strokes = yearsOf([1, count]).map((nth) => {
    const [a, b] = [(nth - 0.6) / count, nth / count]
    const line = (share: number, end: number) =>
      `${from + (to - from) * share} ${start + (end - start) * share}`
    return `M${line(a, low)}L${line(b, high)}`
  })
  return [edge, ...strokes].join('')
}
