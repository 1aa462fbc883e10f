import { at, side } from './Plot.tsx'
import { type Scale, ticks } from './scale.ts'

type Props = { y: Scale; range: readonly [number, number] }
type LinesProps = Props & {
  /** The stretches that are one panel each: nothing is drawn between them. */
  panels?: readonly { from: number; to: number }[]
}

/** Quiet lines at round values. */
export function GridLines({ y, range, panels = [{ from: 0, to: side }] }: LinesProps) {
  return (
    <path
      className="grid"
      d={ticks(range, 4)
        .flatMap((value) => panels.map(({ from, to }) => `M${from} ${y(value)}H${to}`))
        .join('')}
    />
  )
}

/** Their values, on the lines themselves, so that no width is lost on a phone. */
export function GridLabels({ y, range, shown }: Props & { shown: (value: number) => string }) {
  return ticks(range, 4).map((value) => (
    <text key={value} className="grid-label tick" x="0" y={at(y(value))} dy="-0.3em">
      {shown(value)}
    </text>
  ))
}
