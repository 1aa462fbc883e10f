import { useEffect, useState } from 'react'
import { Axis, type AxisLabel, EndLabels } from './Axis.tsx'
import { share } from './scale.ts'
import { TimePlot } from './TimePlot.tsx'
import { type TimePicture, timeFrame } from './timeFrame.ts'
import { useReading } from './useReading.ts'

type Props = {
  name: string
  picture: TimePicture
  labels: AxisLabel[]
  /** A number on the axis. */
  write: (value: number) => string
  hint: string
  /** What is read at a place: its name, then a line for each thing that stands there. */
  read: (at: number) => { title: string; lines: string[] }
}

/** A large picture over time that is read by mouse, by touch and by arrow keys, and that stands without any script. */
export function TimeChart({ name, picture, labels, write, hint, read }: Props) {
  const frame = timeFrame(picture)
  const { at, pointing, walking } = useReading(picture.count)
  const edge = (place: number) => (place / picture.count) * 1000
  return (
    <>
      <Reading text={at === null ? null : read(at)} hint={hint} />
      <div className="time-chart">
        <Axis ticks={frame.ticks} y={frame.y} write={write} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk along it */}
        <div role="application" aria-label={name} tabIndex={0} className="walked" {...pointing} {...walking}>
          <TimePlot picture={picture} frame={frame} at={at} />
          <svg className="time-axis" aria-hidden="true">
            {labels.map(({ from, to, text }) => (
              <g key={text}>
                {from === 0 || from === to ? null : (
                  <line x1={share(edge(from))} x2={share(edge(from))} y2="0.5em" />
                )}
                <text x={share((edge(from) + edge(to + 1)) / 2)} y="1.2em">
                  {text}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <EndLabels picture={picture} frame={frame} />
      </div>
    </>
  )
}

/** What stands under the pointer or the arrow keys, as text that is announced; a hint while nothing does, once it can. */
export function Reading({ text, hint }: { text: ReturnType<Props['read']> | null; hint: string }) {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return (
    <div className="reading-place">
      <div role="status" className="reading-line">
        {text === null ? null : (
          <>
            <strong>{text.title}</strong>{' '}
            {text.lines.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </>
        )}
      </div>
      {isAlive && text === null ? <p className="reading-hint">{hint}</p> : null}
    </div>
  )
}
