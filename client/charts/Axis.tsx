import { type Scale, share } from './scale.ts'
import type { TimeFrame, TimePicture } from './timeFrame.ts'

/** A label beneath some places. */
export type AxisLabel = { from: number; to: number; text: string }

type Props = { ticks: readonly number[]; y: Scale; write: (value: number) => string }

/** The numbers beside the lines, in a column as wide as the longest of them. */
export function Axis({ ticks, y, write }: Props) {
  const texts = ticks.map(write)
  const width = `${0.62 * Math.max(1, ...texts.map(({ length }) => length)) + 0.6}em`
  return (
    <svg className="value-axis" width={width} aria-hidden="true">
      {ticks.map((tick, at) => (
        <text key={tick} x="100%" dx="-0.6em" y={share(y(tick))} dy="0.35em">
          {texts[at]}
        </text>
      ))}
    </svg>
  )
}

/** How close two labels may come, in thousandths of the height. */
const room = 58

/** Names and values at the ends of lines, moved apart where they would touch; the legend says the same where there is no room. */
export function EndLabels({ picture, frame: { y } }: { picture: TimePicture; frame: TimeFrame }) {
  const { endLabels } = picture
  if (endLabels.length === 0) return null
  let free = Number.NEGATIVE_INFINITY
  const placed = endLabels
    .map((label) => ({ ...label, at: Math.min(1000, Math.max(0, y(label.value))) }))
    .sort((a, b) => a.at - b.at)
    .map((label) => {
      const at = Math.max(label.at, free)
      free = at + (label.note === undefined ? room : 1.7 * room)
      return { ...label, at }
    })
  return (
    <svg className="end-labels" aria-hidden="true">
      {placed.map(({ key, text, kind, at, note }) => (
        <g key={key} className={kind}>
          <text className={kind} x="0" y={share(at)} dy="0.35em">
            {text}
          </text>
          {note === undefined ? null : (
            <text className="note" x="0" y={share(at)} dy="1.55em">
              {note}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
