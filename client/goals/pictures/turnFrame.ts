import { extent, linear, type Scale } from '#client/charts/scale.ts'
import type { PictureOf } from '#shared/goals/judgement.ts'

export type TurnPictureData = PictureOf<'turnaround'>

export type TurnFrame = {
  y: Scale
  range: [number, number]
  before: { x: Scale; from: number; to: number }
  /** `end` is where the window of the goal ends and the years since begin. */
  goal: { x: Scale; from: number; to: number; end: number }
  /** The place between the windows. */
  between: number
}

const gap = 90

/** Two panels whose years are equally wide, with room between them that nothing is drawn across. */
export function turnFrame(picture: TurnPictureData, shared?: [number, number]): TurnFrame {
  const { reference, goal, after } = picture
  const lines = [reference.line, goal.line, ...goal.leaveOneOut.map(({ line }) => line)]
  const points = [...reference.points, ...goal.points, ...after, ...lines.flatMap((line) => line ?? [])]
  const range =
    shared ??
    extent(
      points.map(({ value }) => value),
      { room: 0.25 },
    )
  const last = Math.max(goal.window[1], ...after.map(({ year }) => year))
  const count = (from: number, to: number) => to - from + 1
  const all = count(...reference.window) + count(goal.window[0], last)
  const wide = (1000 - gap) / all
  const places = (years: readonly [number, number], from: number): Scale =>
    linear(years, [from + wide / 2, from + wide * (years[1] - years[0] + 0.5)])
  const to = wide * count(...reference.window)
  return {
    range,
    y: linear(range, [1000, 60]),
    before: { x: places(reference.window, 0), from: 0, to },
    goal: {
      x: places([goal.window[0], last], to + gap),
      from: to + gap,
      to: 1000,
      end: to + gap + wide * count(...goal.window),
    },
    between: to + gap / 2,
  }
}
