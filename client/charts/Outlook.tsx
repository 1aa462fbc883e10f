import { share } from './scale.ts'
import type { TimeFrame, TimePicture } from './timeFrame.ts'

/** An indication: a dotted line in its hatched range, fanning out from the last outcome; never drawn as an outcome. */
export function Outlook({ picture, frame: { x, y } }: { picture: TimePicture; frame: TimeFrame }) {
  const { outlook, series } = picture
  const [own, last] = [series[0]?.points ?? [], outlook.at(-1)]
  const first = own.findLastIndex(({ value, look }) => value !== null && look !== 'loose')
  const start = own[first]?.value
  if (last === undefined || start === undefined || start === null) return null
  const fan = [{ at: first, value: start, low: start, high: start }, ...outlook]
  const [left, right] = [x(first), x(last.at)]
  const place = (at: number, value: number) =>
    `${Math.round(((x(at) - left) / (right - left)) * 1000) / 1000} ${Math.round(y(value)) / 1000}`
  const edge = [
    ...fan.map(({ at, high }) => place(at, high)),
    ...fan.toReversed().map(({ at, low }) => place(at, low)),
  ]
  return (
    <>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch" d="M0 0V6" />
        </pattern>
        <clipPath id="outlook-range" clipPathUnits="objectBoundingBox">
          <path d={`M${edge.join('L')}Z`} />
        </clipPath>
      </defs>
      <rect
        x={share(left)}
        width={share(right - left)}
        y="0"
        height="100%"
        fill="url(#hatch)"
        clipPath="url(#outlook-range)"
      />
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className="stretched" aria-hidden="true">
        <path className="outlook" d={`M${fan.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')}`} />
      </svg>
    </>
  )
}
