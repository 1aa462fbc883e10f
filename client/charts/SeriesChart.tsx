import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { extent, ticks } from './scale.ts'

/** One place on the axis. `zone` is the good side of what was agreed; lines are by name, null where there is none. */
export type ChartRow = {
  label: string
  zone: [number, number] | null
  aim: number | null
  aimHigh: number | null
  lines: { [name: string]: number | null }
  hollow: boolean
}

/** `loose` points are joined by nothing: forecasts and bounds. */
export type ChartLine = { name: string; label: string; kind: 'actual' | 'other' | 'loose' }

type Props = {
  name: string
  rows: ChartRow[]
  lines: ChartLine[]
  /** Events by the letter that explains them under the chart. */
  marks: { label: string; letter: string; text: string }[]
  shown: (value: number) => string
  aimLabel: string
  height?: number
}

/** Ready rows in, picture out: ink for what happened, a blue step with its pale zone for what was agreed, grey peers. */
export function SeriesChart({ name, rows, lines, marks, shown, aimLabel, height = 380 }: Props) {
  const values = rows.flatMap((row) =>
    [...Object.values(row.lines), row.aim, row.aimHigh].filter((value) => value !== null),
  )
  const domain = extent(values, { zero: true, room: 0.08 })
  const drawn = rows.map((row) => ({ ...row, zone: clippedZone(row.zone, domain) }))
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart
        data={drawn}
        margin={{ top: 24, right: 24, bottom: 4, left: 4 }}
        accessibilityLayer
        title={name}
      >
        <CartesianGrid vertical={false} className="grid" />
        <XAxis dataKey="label" tickLine={false} minTickGap={28} className="axis" />
        <YAxis
          domain={domain}
          ticks={ticks(domain, 5)}
          tickFormatter={shown}
          axisLine={false}
          tickLine={false}
          width="auto"
          className="axis"
        />
        <Area
          dataKey="zone"
          type="step"
          stroke="none"
          className="zone"
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="aim"
          type="step"
          className="aim"
          dot={false}
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="aimHigh"
          type="step"
          className="aim"
          dot={false}
          isAnimationActive={false}
          activeDot={false}
        />
        {marks.map((mark) => (
          <ReferenceLine
            key={mark.letter}
            x={mark.label}
            className="event"
            label={{ value: mark.letter, position: 'top', className: 'event-label' }}
          />
        ))}
        {lines.map(({ name, kind }) => (
          <Line
            key={name}
            dataKey={(row: ChartRow) => row.lines[name] ?? null}
            name={name}
            className={kind}
            dot={kind === 'other' ? false : <Dot name={name} isHollow={kind === 'loose'} />}
            isAnimationActive={false}
            connectNulls={false}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload }) => (
            <Reading
              row={active === true ? payload[0]?.payload : undefined}
              lines={lines}
              shown={shown}
              aimLabel={aimLabel}
            />
          )}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

function clippedZone(zone: ChartRow['zone'], [low, high]: [number, number]): ChartRow['zone'] {
  return zone === null ? null : [Math.max(low, zone[0]), Math.min(high, zone[1])]
}

type DotProps = {
  name: string
  isHollow: boolean
  cx?: number
  cy?: number
  payload?: ChartRow
  index?: number
}

/** Full for a final figure, hollow for any other. */
function Dot({ name, isHollow, cx, cy, payload }: DotProps) {
  const value = payload?.lines[name] ?? null
  if (value === null || cx === undefined || cy === undefined) return null
  return (
    <circle className={isHollow || payload?.hollow === true ? 'hollow' : 'point'} cx={cx} cy={cy} r={3.5} />
  )
}

type ReadingProps = {
  row: ChartRow | undefined
  lines: ChartLine[]
  shown: (value: number) => string
  aimLabel: string
}

/** What stands under the pointer or the arrow keys, as text that is announced. */
function Reading({ row, lines, shown, aimLabel }: ReadingProps) {
  const aim =
    row === undefined || row.aim === null
      ? null
      : shown(row.aim) + (row.aimHigh === null ? '' : `–${shown(row.aimHigh)}`)
  return (
    <div role="status" className={row === undefined ? 'reading empty' : 'reading'}>
      {row === undefined ? null : (
        <>
          <strong>{row.label}</strong>
          {lines.map(({ name, label }) => {
            const value = row.lines[name] ?? null
            return value === null ? null : (
              <span key={name}>
                {label}: {shown(value)}
              </span>
            )
          })}
          {aim === null ? null : (
            <span>
              {aimLabel}: {aim}
            </span>
          )}
        </>
      )}
    </div>
  )
}
