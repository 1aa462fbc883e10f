import type { ChartPoint, TimeSeries } from './timeFrame.ts'

export type MarkShape = 'missing' | 'late' | 'better' | 'worse' | 'changed' | 'full' | 'hollow' | 'loose'

/** Shapes around a place, in pixels whatever the picture is stretched to. */
const shapes: { [shape in MarkShape]: React.ReactNode } = {
  full: <circle r="3.6" className="point" />,
  hollow: <circle r="4" className="hollow" />,
  loose: <circle r="4" className="loose" />,
  missing: <path className="gap" d="M-4 -13l8 8M-4 -5l8 -8" />,
  late: (
    <>
      <path className="gap-late" d="M-6 -15H6V-3H-6Z" />
      <path className="gap-late inverse" d="M-3 -12l6 6M-3 -6l6 -6" />
    </>
  ),
  better: <circle r="6" className="mark-better" />,
  worse: <path className="mark-worse" d="M-5.5 -5.5H5.5V5.5H-5.5Z" />,
  changed: <path className="mark-changed" d="M0 -7L7 0L0 7L-7 0Z" />,
}

export function PlotMark({ x, y, shape }: { x: string; y: string; shape: MarkShape }) {
  return (
    <svg x={x} y={y} className="plot-mark" aria-hidden="true">
      {shapes[shape]}
    </svg>
  )
}

type Props = Pick<ChartPoint, 'look' | 'mark'> & {
  x: string
  y: string
  kind: TimeSeries['kind']
  isRead: boolean
  isDense: boolean
}

/** A figure: full where it is final, hollow where it is not, dashed where it is no outcome; marked by its signal. */
export function PlotPoint({ x, y, kind, look, mark, isRead, isDense }: Props) {
  if (kind !== 'actual') return look === 'full' && !isRead ? null : <PlotMark x={x} y={y} shape={look} />
  const isPlain = mark === null && look === 'full' && isDense && !isRead
  return (
    <>
      {isRead ? <circle cx={x} cy={y} r="8" className="read" /> : null}
      {isPlain ? null : <PlotMark x={x} y={y} shape={mark ?? look} />}
    </>
  )
}
