import type { Period } from '../periods/period.ts'
import { type Figure, type Quality, qualities, type SeriesCode } from './figure.ts'

/** What a roll-up needs to know of a figure; a derived figure has as much. */
export type Stated = Pick<Figure, 'value' | 'quality' | 'example' | 'published'>

/** An input that a value would need, and does not have. */
export type Lack = { series: SeriesCode; period: Period }

/**
 * A value made of parts (sub-periods, units, places). `known` of `of` parts have a figure; `missing` names the
 * others. The value of the known parts stands, but is never compared with a target for the whole.
 */
export type Aggregate = {
  value: number | null
  known: number
  of: number
  missing: string[]
  /** Inputs that a ratio or a weighted mean lacks, by series and period. */
  lacks: Lack[]
  /** The worst among the parts; null where there is none. */
  quality: Quality | null
  /** True where any part is example data. */
  example: boolean
  /** When the last of its parts became public; null where there is none. */
  publicAt: number | null
  /** The two sums behind a ratio. */
  numerator: number | null
  denominator: number | null
}

/** Whether every part is there and they give a value: only then may it meet a target for the whole. */
export function isComplete(
  aggregate: Aggregate,
): aggregate is Aggregate & { value: number; quality: Quality } {
  return aggregate.value !== null && aggregate.known === aggregate.of
}

/** The quality of what is made of several: the worst, in the order that `qualities` lists them. */
export function worstQuality(parts: Iterable<Quality>): Quality | null {
  let worst = -1
  for (const quality of parts) worst = Math.max(worst, qualities.indexOf(quality))
  return qualities[worst] ?? null
}

/** Quality, example mark and publication of what is made of these figures. */
export function markOf(figures: readonly Stated[]): Pick<Aggregate, 'quality' | 'example' | 'publicAt'> {
  return {
    quality: worstQuality(figures.map(({ quality }) => quality)),
    example: figures.some(({ example }) => example),
    publicAt: figures.length === 0 ? null : Math.max(...figures.map(({ published }) => published.at)),
  }
}
