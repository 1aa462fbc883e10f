import { linear, type Scale } from '#client/charts/scale.ts'
import type { PictureOf } from '#shared/goals/judgement.ts'

export type RacePictureData = PictureOf<'parity'>
export type Side = 'own' | 'peer'

/** One side's bar: its years one after the other, from and to where each reaches. */
export type Bar = { side: Side; total: number; years: { year: number; from: number; to: number }[] }

export type RaceFrame = {
  x: Scale
  bars: Bar[]
  /** Where our bar must end: the peer's sum, times what was promised. */
  goal: number
  most: number
}

/** The cumulated bars of the years that both sides have; null where there is no such year. */
export function raceFrame(picture: RacePictureData, shared?: number): RaceFrame | null {
  const { sums, perHead, counted, required } = picture
  if (sums === null || counted.length === 0) return null
  const totals = perHead ?? sums
  const bars = (['own', 'peer'] as const).map((side) => barOf(picture, side, totals[side]))
  const goal = totals.peer * required
  const most = shared ?? Math.max(totals.own, totals.peer, goal)
  const from = Math.min(0, totals.own, totals.peer, goal)
  return { x: linear([from, from === 0 && most <= 0 ? 1 : most], [0, 920]), bars, goal, most }
}

/** Years in order; per head, each year's part is the same share of the bar as of the sum. */
function barOf(picture: RacePictureData, side: Side, total: number): Bar {
  const scale = picture.perHead === null || picture.sums === null ? 1 : total / picture.sums[side]
  let from = 0
  const years = picture.years
    .filter(({ year }) => picture.counted.includes(year))
    .map((point) => {
      const start = from
      from += (point[side] ?? 0) * scale
      return { year: point.year, from: start, to: from }
    })
  return { side, total, years }
}
