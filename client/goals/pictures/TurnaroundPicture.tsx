import { shown } from '#client/amount.ts'
import { at, named, Plot, side, Years } from '#client/charts/Plot.tsx'
import { linePath, type Scale } from '#client/charts/scale.ts'
import { useWords } from '#client/dictionaries.ts'
import { changeOf } from './GrowthPicture.tsx'
import { Point } from './Point.tsx'
import { type TurnFrame, type TurnPictureData, turnFrame } from './turnFrame.ts'

type Slope = TurnPictureData['reference']
type Props = {
  picture: TurnPictureData
  decimals: number
  name: string | null
  range?: [number, number] | undefined
  under?: React.ReactNode
  children?: React.ReactNode
}

/**
 * The turn: each window in a panel of its own with its points and its straight line, and a break where the bases
 * differ, so that nobody reads a difference across it. The pale zone is where a line that rises must lie; thin lines
 * are the slope without one year at a time; grey dots are the years since.
 */
export function TurnaroundPicture({ picture, decimals, name, range, under, children }: Props) {
  const { t } = useWords()
  const frame = turnFrame(picture, range)
  const { before, goal, between, y } = frame
  const lastAfter = picture.after.at(-1)?.year
  const written = [picture.reference, picture.goal].flatMap(({ slope, window }) =>
    slope === null ? [] : [`${window.join('–')}: ${t('goal.pace', paceOf(slope, decimals))}`],
  )
  return (
    <Plot
      name={named(name, written)}
      kind="turn"
      lines={
        <>
          <Ground picture={picture} frame={frame} />
          {under}
          <SlopeLine slope={picture.reference} x={before.x} y={y} kind="slope before" />
          <SlopeLine slope={picture.goal} x={goal.x} y={y} kind="slope" />
        </>
      }
    >
      {children}
      <Window slope={picture.reference} x={before.x} y={y} decimals={decimals} isBefore />
      <Window slope={picture.goal} x={goal.x} y={y} decimals={decimals} />
      {picture.after.map((point) => (
        <Point key={point.year} point={point} x={goal.x(point.year)} y={y(point.value)} isAfter />
      ))}
      <Pace slope={picture.reference} x={before.from} decimals={decimals} isShort={before.to < 310} />
      <Pace slope={picture.goal} x={goal.from} decimals={decimals} isShort={before.to < 310} />
      <Years years={picture.reference.window} x={before.x} />
      <Years
        years={[
          ...picture.goal.window,
          ...(lastAfter !== undefined && lastAfter - picture.goal.window[1] > 2 ? [lastAfter] : []),
        ]}
        x={goal.x}
      />
      {picture.sameBasis ? null : (
        <text className="tick" x={at(between)} y="100%" dy="2.5em" textAnchor="middle">
          {t('goal.break')}
        </text>
      )}
      {lastAfter === undefined ? null : (
        <text className="tick" x="100%" y="100%" dy="2.5em" textAnchor="end">
          {t('goal.after')}
        </text>
      )}
    </Plot>
  )
}

/** What the lines stand on: the zone of growth, the fan, the break, and where the years since begin. */
function Ground({
  picture: { goal: slope, sameBasis, after },
  frame: { goal, before, between, y },
}: {
  picture: TurnPictureData
  frame: TurnFrame
}) {
  const start = slope.line?.[0]
  return (
    <>
      {start === undefined ? null : (
        <>
          <path className="zone" d={`M${goal.from} 0H${goal.end}V${y(start.value)}H${goal.from}Z`} />
          <path className="aim" d={`M${goal.from} ${y(start.value)}H${goal.end}`} />
        </>
      )}
      <path className="ground" d={`M${before.from} ${side}H${before.to}M${goal.from} ${side}H${goal.to}`} />
      {sameBasis ? null : <path className="break" d={`M${between} 0V${side}`} />}
      {after.length === 0 ? null : <path className="since" d={`M${goal.end} 0V${side}`} />}
      {slope.leaveOneOut.map(({ year, line }) =>
        line === null ? null : (
          <path
            key={year}
            className="fan"
            d={linePath(line.map((point) => [goal.x(point.year), y(point.value)]))}
          />
        ),
      )}
    </>
  )
}

type LineProps = { slope: Slope; x: Scale; y: Scale }

function SlopeLine({ slope, x, y, kind }: LineProps & { kind: string }) {
  if (slope.line === null) return null
  return <path className={kind} d={linePath(slope.line.map((point) => [x(point.year), y(point.value)]))} />
}

/** A window's figures, with the last one's number on the side where the line does not run. */
function Window({
  slope,
  x,
  y,
  decimals,
  isBefore = false,
}: LineProps & { decimals: number; isBefore?: boolean }) {
  const { language } = useWords()
  const last = slope.points.at(-1)
  return (
    <g className={isBefore ? 'before' : undefined}>
      {slope.points.map((point) => (
        <Point key={point.year} point={point} x={x(point.year)} y={y(point.value)} isLast={point === last} />
      ))}
      {last === undefined ? null : (
        <text
          x={at(x(last.year))}
          y={at(y(last.value))}
          dy={isUnder(slope, y) ? '1.5em' : '-0.75em'}
          textAnchor="middle"
          className="value"
        >
          {shown(last.value, decimals, language)}
        </text>
      )}
    </g>
  )
}

/** Whether the last figure's number stands under its dot: off its line, or, where the dot is on it, where it leads. */
function isUnder({ points, line, slope }: Slope, y: Scale): boolean {
  const [dot, end] = [points.at(-1)?.value ?? 0, line?.[1].value]
  const off = end === undefined ? 0 : y(dot) - y(end)
  return Math.abs(off) > side * 0.04 ? off > 0 : (slope ?? 0) < 0
}

type PaceProps = { slope: Slope; x: number; decimals: number; isShort: boolean }

/** How a window's line runs, above it. */
function Pace({ slope: { slope }, x, decimals, isShort }: PaceProps) {
  const { t } = useWords()
  if (slope === null) return null
  return (
    <text x={at(x)} y="0" dy="-0.4em" className="value pace">
      {t(isShort ? 'goal.signed' : 'goal.pace', paceOf(slope, decimals))}
    </text>
  )
}

/** A slope, finer by one decimal than the figures it runs through. */
function paceOf(slope: number, decimals: number) {
  const { sign, value } = changeOf(slope, decimals + 1)
  return { sign, change: value }
}
