import { extent, linear, type Scale } from '#client/charts/scale.ts'
import type { PictureOf } from '#shared/goals/judgement.ts'

export type GrowthPictureData = PictureOf<'multiple'> | PictureOf<'threshold'>

export type GrowthFrame = {
  x: Scale
  y: Scale
  years: [number, number]
  range: [number, number]
  /** What the horizon is to reach; two where it is a band, none where nothing could be promised. */
  goals: number[]
  /** Whether less is better. */
  falls: boolean
}

/** The scales of the way to a number: a multiple stands on zero, a limit need not. */
export function growthFrame(picture: GrowthPictureData, shared?: [number, number]): GrowthFrame | null {
  const { path, points, horizon } = picture
  const goals = (picture.rule === 'multiple' ? [picture.target] : [picture.atLeast, picture.atMost]).filter(
    (goal) => goal !== null,
  )
  const all = [...path.map(({ year }) => year), ...points.map(({ year }) => year)]
  if (all.length === 0) return null
  const years: [number, number] = [Math.min(...all), Math.max(horizon, ...all)]
  const values = [...goals, ...path.map(({ required }) => required), ...points.map(({ value }) => value)]
  const falls = picture.rule === 'threshold' && picture.atLeast === null
  const range = shared ?? extent(values, { zero: picture.rule === 'multiple', room: falls ? 0.24 : 0.14 })
  return { x: linear(years, [40, 960]), y: linear(range, [1000, 0]), years, range, goals, falls }
}
