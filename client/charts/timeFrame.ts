import { extent, linear, type Scale, ticks } from './scale.ts'

/** How a point is drawn: a final figure, one that is not, or one that is no outcome at all. */
export type PointLook = 'full' | 'hollow' | 'loose'
export type ChartPoint = {
  value: number | null
  look: PointLook
  mark: 'better' | 'worse' | 'changed' | null
}

/** Points by place on the axis; a line breaks before those that say so, and at every gap. */
export type TimeSeries = {
  code: string
  label: string
  kind: 'actual' | 'other' | 'before'
  points: (ChartPoint & { breaks: boolean })[]
}

/** What was agreed at a place: one edge, or the two of a band. */
export type Step = { low: number; high: number | null } | null

/** Lines across some places: the centre, and limits that are dashed while they are on trial. */
export type Lines = {
  from: number
  to: number
  centre: number
  low: number | null
  high: number | null
  trial: boolean
}

export type TimePicture = {
  /** How many places the axis has. */
  count: number
  series: TimeSeries[]
  steps: Step[]
  good: 'above' | 'below' | 'between' | null
  lines: Lines[]
  outlook: { at: number; value: number; low: number; high: number }[]
  events: { at: number; letter: string }[]
  gaps: { at: number; kind: 'missing' | 'late' }[]
  /** What stands at the right, at the height it speaks of, perhaps with a note beneath. */
  endLabels: {
    key: string
    kind: 'actual' | 'other' | 'aim' | 'line'
    text: string
    value: number
    note?: string | undefined
  }[]
  /** Whether the axis begins at zero. */
  zero: boolean
}

/** Scales to shares of a picture, 0 to 1000 from left to right and from top to bottom. */
export type TimeFrame = { x: Scale; y: Scale; ticks: number[]; width: number }

export function timeFrame(picture: TimePicture): TimeFrame {
  const { count, zero } = picture
  const values = valuesOf(picture)
  const isNeverBelow = values.every((value) => value >= 0)
  const limits = picture.lines.flatMap(({ low, high }) => [low, high].filter((edge) => edge !== null))
  const all = [...values, ...limits.map((edge) => (isNeverBelow ? Math.max(0, edge) : edge))]
  const range = extent(all, { zero, room: 0.08 })
  const width = 1000 / Math.max(1, count)
  return {
    x: (at) => Math.round((at + 0.5) * width * 10) / 10,
    y: linear(range, [1000, 0]),
    ticks: ticks(range, 4),
    width,
  }
}

function valuesOf({ series, steps, lines, outlook }: TimePicture): number[] {
  return [
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...steps.flatMap((step) => (step === null ? [] : [step.low, step.high])),
    ...lines.map(({ centre }) => centre),
    ...outlook.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => value !== null)
}

/** Stretches of places that a line may join: no gap inside, no break, and nothing that is no outcome. */
export function stretchesOf(points: TimeSeries['points']): number[][] {
  const all: number[][] = []
  let open: number[] | undefined
  for (const [at, { value, look, breaks }] of points.entries()) {
    if (value === null || look === 'loose') open = undefined
    else if (open === undefined || breaks) {
      open = [at]
      all.push(open)
    } else open.push(at)
  }
  return all
}
